/** Reads what is indexed and what is typed into the same words. */
import { quantities } from './quantities.ts';
import { rewritten, tableOf, type Rewriting, type Table } from './rewriting.ts';
import { flatten, fold, respelled, type Word } from './word.ts';

/** A quantity, else a word by itself with what an apostrophe ties to it. */
const readable = [
  ...quantities,
  [/\p{L}+(?:['’]\p{L}{1,2}(?!\p{L}))?/uy, (_: string[], written: string) => respelled(written)] as const,
];

const none: readonly Rewriting[] = [];
/** Made once for each list. */
const tables = new WeakMap<readonly Rewriting[], Table>();

/** Reads a text word by word; what is said in one way of `rewritings` is read as if written in the other. */
export function words(text: string, rewritings = none, most = Infinity): Word[] {
  const flat = flatten(text);
  const found: Word[] = [];
  for (let at = 0; at < text.length && found.length < most;) {
    const read = /[\p{L}\p{N}]/u.test(flat[at]!) ? readAt(text, flat, at) : null;
    if (read?.spelt) found.push(read);
    at = Math.max(read?.end ?? 0, at + 1);
  }
  const table = tables.get(rewritings) ?? tableOf(rewritings.map((pair) => [words(pair[0]), words(pair[1])]));
  tables.set(rewritings, table);
  return rewritten(found, table);
}

function readAt(text: string, flat: string, start: number): Word | null {
  for (const [pattern, read] of readable) {
    pattern.lastIndex = start;
    const parts = pattern.exec(flat);
    const end = pattern.lastIndex;
    const spelt = parts && read(parts.slice(1), text.slice(start, end), text);
    if (spelt !== null) return { spelt, bare: fold(spelt), start, end };
  }
  return null;
}

const ending = /^(?:[bdgmnprt]?(?:e|e?s|ed|ings?)|e?ments?|[st]?ions?|ations?|ors?|ers?|y|ies|al|ly)?$/u;

/**
 * Whether a word of a text is what was asked: the whole word, a part of a date or code, or in English another form of it.
 *
 * @param begun whether the word asked may still be going on
 */
export function answers(own: string, asked: string, begun = false): boolean {
  if (own === asked || (begun && own.startsWith(asked))) return true;
  const parts = (text: string): string => `/${text}/`.replace(/[-%]/gu, '/').replace(/\/0+(?=\d)/gu, '/');
  if (/\d/u.test(own)) return parts(own).includes(parts(asked)) && (!asked.endsWith('%') || own.endsWith('%'));
  let same = 0;
  while (same < asked.length && own[same] === asked[same]) same++;
  return same >= 4 && ending.test(own.slice(same)) && ending.test(asked.slice(same));
}
