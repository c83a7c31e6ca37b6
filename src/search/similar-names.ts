/** Names like one that was typed amiss. */
import { distance } from 'fastest-levenshtein';
import { fold } from './token.ts';

const most = 3;

/**
 * The names that hold words most like those typed, whatever the marks.
 *
 * @returns indexes into `names`, nearest first
 */
export function similarNames(typed: string, names: readonly string[]): number[] {
  const wanted = wordsOf(typed);
  const text = wanted.join(' ');
  const allowed = Math.max(1, Math.floor(text.length / 4));
  if (text.length < 3) return [];
  return names
    .map((name, index) => ({
      index,
      off: Math.min(...windows(wordsOf(name), wanted.length).map((part) => distance(part, text))),
    }))
    .filter(({ off }) => off <= allowed)
    .toSorted((a, b) => a.off - b.off || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

const wordsOf = (text: string): string[] => fold(text.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each run of so many words. */
const windows = (words: readonly string[], count: number): string[] =>
  words.length <= count
    ? [words.join(' ')]
    : words.slice(0, words.length - count + 1).map((_, start) => words.slice(start, start + count).join(' '));
