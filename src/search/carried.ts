/** What the search page carries for its script: written at the build, read in the browser. */
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { address } from '../words/address.ts';
import { otherLanguage, type Language } from '../words/language.ts';
import type { SearchWords } from '../words/search.ts';
import type { Rewriting } from './spelling.ts';

const kept = ['failed', 'retry', 'searching', 'relaxed', 'elsewhere', 'otherMarks', 'spelt', 'maybe', 'less', 'all', 'kinds'] as const;

export interface Carried {
  language: Language;
  /** The plan whose index is searched first, and all plans with what they are called. */
  plan: string;
  plans: [id: string, title: string][];
  rewritings: readonly Rewriting[];
  /** The search page of the other language. */
  twin: string;
  /** With `{n}` and `{q}` for what is counted and quoted. */
  say: Pick<SearchWords, (typeof kept)[number]> & { one: string; many: string; none: string; more: string };
}

export const carry = (
  plan: Plan,
  { plans }: Content,
  rewritings: readonly Rewriting[],
  language: Language,
  words: SearchWords,
): Carried => ({
  language,
  plan: plan.id,
  plans: plans.map(({ id, title }) => [id, title[language]]),
  rewritings,
  twin: address({ kind: 'search' }, otherLanguage(language)),
  say: {
    ...(Object.fromEntries(kept.map((key) => [key, words[key]])) as Pick<SearchWords, (typeof kept)[number]>),
    one: words.count('1'),
    many: words.count('{n}'),
    none: words.none('{q}'),
    more: words.more('{n}'),
  },
});
