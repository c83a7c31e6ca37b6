/** What the search page's script says: written into the page from `src/words`, with `{n}` and `{q}` for what it counts and quotes. */
import type { Words as AllWords } from '../words/words.ts';

const kept = ['searching', 'failed', 'otherMarks', 'also', 'maybe', 'less', 'relaxed', 'elsewhere', 'all'] as const;

export type Words = Record<(typeof kept)[number] | 'one' | 'many' | 'none', string>;

/** The words as the page carries them. */
export const pageWords = ({ search }: AllWords): Words => ({
  ...(Object.fromEntries(kept.map((key) => [key, search[key]])) as Record<(typeof kept)[number], string>),
  one: search.count('1'),
  many: search.count('{n}'),
  none: search.none('{q}'),
});

/** The language of the page a script runs in. */
export const pageLanguage = (): string => document.documentElement.lang;
