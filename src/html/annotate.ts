/** Marks upon official words without a change to them: what is added is links and empty elements, never letters. */
import { escapeMarkup } from './escape.ts';

export interface Mark {
  start: number;
  end: number;
  /** HTML put before and after the words from `start` to `end`. */
  before: string;
  after: string;
}

/**
 * Writes a text as HTML with marks around some of its words. Marks may stand inside one another.
 *
 * @param marks in any order; an empty one (`start` = `end`) stands behind what ends there; of two that cross, the later
 * is left out, and of two on the very same words the second
 */
export function annotate(text: string, marks: readonly Mark[]): string {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let cursor = 0;
  const open: Mark[] = [];
  const advance = (to: number): void => {
    html += escapeMarkup(text.slice(cursor, to));
    cursor = to;
  };
  const closeUpTo = (position: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= position) {
      const mark = open.pop()!;
      advance(mark.end);
      html += mark.after;
    }
  };
  for (const mark of sorted) {
    closeUpTo(mark.start);
    const around = open.at(-1);
    const same = around?.start === mark.start && around.end === mark.end;
    // A link must not stand in a link, nor marks cross.
    if (around && mark.end > mark.start && (same || mark.end > around.end || isNestedLink(mark, open))) continue;
    advance(mark.start);
    html += mark.before;
    if (mark.end > mark.start) open.push(mark);
    else html += mark.after;
  }
  closeUpTo(text.length);
  advance(text.length);
  return html;
}

const isLink = ({ before }: Mark): boolean => before.startsWith('<a');
const isNestedLink = (mark: Mark, open: readonly Mark[]): boolean => isLink(mark) && open.some(isLink);
