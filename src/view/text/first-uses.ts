/** Where the terms of a page are first met, in the words that page shows. */
import type { Plan } from '../../plan/plan.ts';
import { firstUses, type Term, type TermMention } from '../../plan/name/term.ts';
import { sentencesIn, type Division } from '../../plan/text/official-text.ts';
import type { Language } from '../../plan/language.ts';

/** @returns by sentence id, the terms first met there */
export function meetingsIn(
  plan: Plan,
  divisions: readonly Division[],
  terms: readonly Term[],
  language: Language,
): Map<string, TermMention[]> {
  const shown = divisions.flatMap(sentencesIn).map(({ id, text }) => ({
    id,
    text: language === 'vi' ? text : plan.translations.get(id)!.en,
  }));
  return firstUses(shown, terms, language);
}
