/** A passage with the words found in it marked, in its own spelling. */
import { withAbbreviations, type Abbreviation } from './abbreviation.ts';
import { answerTo } from './token.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** The words of a passage that answer to a query. */
export interface Hits {
  spans: { start: number; end: number; terms: number[] }[];
  /** How many of the terms occur. */
  distinct: number;
  /** The longest run of words found side by side. */
  run: number;
  /** Where that run begins, in UTF-16 units. */
  at: number;
}

/** Finds a query's terms in a text. */
export function hitsIn(text: string, terms: readonly string[], abbreviations: readonly Abbreviation[] = []): Hits {
  const spans: Hits['spans'] = [];
  const distinct = new Set<number>();
  let [run, at, length, began] = [0, 0, 0, 0];
  for (const token of withAbbreviations(text, abbreviations)) {
    const answers = terms.map((term) => answerTo(token, term));
    const answered = terms.flatMap((_, index) => (answers[index] === null ? [] : [index]));
    const start = Math.min(...answers.filter((answer) => answer !== null));
    if (answered.length === 0) {
      length = 0;
      continue;
    }
    for (const index of answered) distinct.add(index);
    if (length === 0) began = start;
    length++;
    if (length > run) [run, at] = [length, began];
    const last = spans.at(-1);
    if (last && last.end > start) {
      last.end = Math.max(last.end, token.end);
      last.terms.push(...answered);
    } else spans.push({ start, end: token.end, terms: answered });
  }
  return { spans, distinct: distinct.size, run, at };
}

/**
 * Cuts a passage into pieces, those marked that were found.
 *
 * @param length about how many characters to show; the window is laid around the longest run
 */
export function markPassage(passage: string, { spans, at }: Hits, length: number): Piece[] {
  const from = passage.length <= length ? 0 : wordStart(passage, Math.max(0, at - length / 4));
  const to = passage.length - from <= length ? passage.length : wordStart(passage, from + length);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let cursor = from;
  for (const { start, end } of spans) {
    if (start < from || end > to) continue;
    pieces.push({ text: passage.slice(cursor, start), marked: false });
    pieces.push({ text: passage.slice(start, end), marked: true });
    cursor = end;
  }
  pieces.push({ text: passage.slice(cursor, to), marked: false });
  if (to < passage.length) pieces.push({ text: '…', marked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The beginning of the word at `at`, so that a window does not cut a word. */
function wordStart(passage: string, at: number): number {
  const space = passage.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}
