/** What was probably meant. */
import { closest, distance } from 'fastest-levenshtein';

/** The allowed word that was probably meant, if one is near. */
export function nearest(word: string, allowed: readonly string[]): string | null {
  // Nobody means a known word by a line of text.
  if (allowed.length === 0 || word.length > 100) return null;
  const candidate = closest(word, allowed);
  return distance(word, candidate) <= (word.length < 4 ? 1 : Math.max(2, word.length / 3)) ? candidate : null;
}
