/** Pagefind as the search asks it: words that must each be somewhere, and the records that have a value of a facet. */
import { inLanguage } from './layout.ts';
import type { Answer } from './record.ts';

/** What is used of Pagefind. */
export interface Pagefind {
  search(terms: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
  /** Loads the files of the index that hold some words. */
  preload(terms: string): Promise<void>;
  /** Every facet with its values. */
  filters(): Promise<Record<string, Record<string, number>>>;
}
export interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the words found, ascending. */
  words: number[];
  data: () => Promise<{ answer: Answer }>;
}

/** @param firstWords of each file of the index, in order */
export function createLookup(pagefind: Pagefind, firstWords: readonly string[]) {
  const known = new Map<string, Promise<boolean>>();
  const withValue = new Map<string, Promise<Set<string>>>();

  /** Pagefind passes over a word that it has nowhere; here each must be somewhere. */
  const isKnown = (term: string): Promise<boolean> =>
    once(known, term, async () => {
      // Pagefind loads the file in which a term would stand; words that go on from it may begin the next ones.
      const next = firstWords.filter((word) => word.startsWith(term));
      if (next.length > 0) await pagefind.preload(next.join(' '));
      return (await pagefind.search(term, { filters: {} })).results.length > 0;
    });

  /** The records that have a value of a facet. */
  const having = (facet: string, value: string): Promise<Set<string>> =>
    once(withValue, `${facet} ${value}`, async () => {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      return new Set(results.map(({ id }) => id));
    });

  /** The records that hold all of some terms. */
  async function lookUp(terms: string[], language: string): Promise<PagefindResult[]> {
    const own = terms.map((term) => inLanguage(language, term));
    if (!(await Promise.all(own.map(isKnown))).every(Boolean)) return [];
    return (await pagefind.search(own.join(' '), { filters: {} })).results;
  }

  return { isKnown, having, lookUp };
}

/** What is looked up once and kept. */
function once<T>(kept: Map<string, Promise<T>>, key: string, lookUp: () => Promise<T>): Promise<T> {
  const value = kept.get(key) ?? lookUp();
  kept.set(key, value);
  return value;
}
