/** Marks upon official words without a change to them: what is added is links and empty elements, never letters. */
export interface Mark {
  start: number;
  end: number;
  /** HTML put before and after the words from `start` to `end`. */
  before: string;
  after: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (character) => entities[character]!);

/**
 * Writes a text as HTML with marks around some of its words.
 *
 * @param marks in any order; an empty one (`start` = `end`) inside another is put right behind it; of two others that
 * overlap the later is left out
 */
export function annotate(text: string, marks: readonly Mark[]): string {
  let html = '';
  let cursor = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const empty = mark.start === mark.end;
    if (mark.start < cursor && !empty) continue;
    const start = Math.max(mark.start, cursor);
    const end = Math.max(mark.end, start);
    html += escapeHtml(text.slice(cursor, start)) + mark.before + escapeHtml(text.slice(start, end)) + mark.after;
    cursor = end;
  }
  return html + escapeHtml(text.slice(cursor));
}
