/** What the search page carries for its script, as JSON: functions among its words stay behind. */
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { address, sentencePage } from '../plan/address.ts';
import { otherLanguage, type Language } from '../plan/language.ts';
import type { SearchWords } from '../words/search.ts';
import { wordsOf } from '../words/words.ts';
import { rewritingsOf } from './records.ts';

export const carry = (plan: Plan, content: Content, language: Language) => ({
  language,
  /** The plan whose index is searched first, and all plans with what they are called. */
  plan: plan.id,
  plans: content.plans.map(({ id, title }): [string, string] => [id, title[language]]),
  rewritings: rewritingsOf(plan, content),
  /** Each can be asked for by its number: what it is called, and page by page which there are. */
  sentence: wordsOf(language).search.sentence('{n}'),
  sentences: sentencesOf(plan, language),
  /** The search page of the other language. */
  twin: address({ kind: 'search' }, otherLanguage(language)),
  say: wordsOf(language).search as Omit<SearchWords, 'sentence' | 'group' | 'numbered'>,
});
export type Carried = ReturnType<typeof carry>;

function sentencesOf(plan: Plan, language: Language): [page: string, ids: string[]][] {
  const pages = new Map<string, string[]>();
  for (const id of plan.text.sentences.keys()) {
    const page = address(sentencePage(plan.id, id), language);
    pages.set(page, [...(pages.get(page) ?? []), id]);
  }
  return [...pages];
}
