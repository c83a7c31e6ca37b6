/** What a part of the official text is called: a group by its number and title, the others by their kind. */
import type { Plan } from '../plan/plan.ts';
import type { Language } from '../plan/language.ts';
import { wordsOf } from './words.ts';

/** @param id of the part: `p`, `0`, `1`…`10`, `d2`, `r`, `s` */
export function divisionName(plan: Plan, id: string, language: Language): string {
  const group = plan.groups.find(({ number }) => String(number) === id);
  if (group) return `${group.number}. ${group.prose[language].title}`;
  const { text } = wordsOf(language);
  const names: Record<string, string> = {
    0: text.opening,
    p: text.preamble,
    r: text.recipients,
    s: text.signature,
  };
  return names[id] ?? text.article(id.slice(1));
}
