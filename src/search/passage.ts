/** The words a record shows, and the typed words found in them, whatever the marks they were typed with. */
import { fold } from './fold.ts';

/** In an indexed text, parts the passage shown from the words after it that are for finding only. */
export const passageEnd = ' ‖ ';

export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Cuts a passage into pieces, those marked that match a word of the query.
 *
 * @param length about how many characters to show; the window is laid around the first match
 */
export function markPassage(passage: string, query: string, length: number): Piece[] {
  const wanted = new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? []);
  const words = [...passage.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    marked: wanted.has(fold(match[0])),
  }));
  const first = words.find(({ marked }) => marked)?.start ?? 0;
  const from = passage.length <= length ? 0 : wordStart(passage, Math.max(0, first - length / 4));
  const to = passage.length - from <= length ? passage.length : wordStart(passage, from + length);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : [];
  let cursor = from;
  for (const { start, end, marked } of words) {
    if (!marked || start < from || end > to) continue;
    if (start > cursor) pieces.push({ text: passage.slice(cursor, start), marked: false });
    pieces.push({ text: passage.slice(start, end), marked: true });
    cursor = end;
  }
  pieces.push({ text: passage.slice(cursor, to), marked: false });
  if (to < passage.length) pieces.push({ text: ' …', marked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The end of the word before `at`, so that a window does not cut a word. */
function wordStart(passage: string, at: number): number {
  const space = passage.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}
