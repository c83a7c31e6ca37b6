/** Levels within levels, which exhaust whoever walks them. */

/** Where levels begin to pile up. */
export function deepest(source: string): number {
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of source.matchAll(/[[{]|- |[\]}\n]/gu)) {
    const opens = mark === '[' || mark === '{' || mark === '- ';
    if (opens && depth === 0) from = index;
    depth = opens ? depth + 1 : 0;
    if (depth === 30) return from;
  }
  return 0;
}

/** Many times the brackets, or dashes on a line, that content opens; the parser takes time for each within each. */
const depthLimit = 100;

/** Where a source opens more levels than are read; null where it does not. */
export function tooDeep(source: string): number | null {
  let depth = 0;
  let dashes = 0;
  for (const { 0: mark } of source.matchAll(/[[\]{}\n]|[-?] /gu)) {
    if (mark === '\n') dashes = 0;
    else if (mark.length === 2) dashes++;
    else depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    if (depth > depthLimit || dashes > depthLimit) return deepest(source);
  }
  return null;
}
