/** A commitment in the words of one page: what views of it share. */
import type { Plan } from '../../plan/plan.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { address } from '../../plan/address.ts';
import { formatDeadline } from '../../words/deadline.ts';
import type { Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';

export const commitmentAddress = (plan: Plan, { id }: Commitment, language: Language): string =>
  address({ kind: 'commitment', plan: plan.id, id }, language);

export const deadlineOf = ({ deadline }: Commitment, language: Language): string | null =>
  deadline ? formatDeadline(deadline.rule, language) : null;

/** The name of the part of the text a commitment stands in: a group, the opening, an article. */
export function partName(plan: Plan, part: string, language: Language): string {
  const words = wordsOf(language).register;
  const group = plan.groups.find(({ number }) => String(number) === part);
  if (group) return `${group.number}. ${group.prose[language].title}`;
  return part === '0' ? words.opening : words.article(part.slice(1));
}

/** Commitments by the part they stand in, in the order of the text. */
export function byPart(commitments: readonly Commitment[]): [string, Commitment[]][] {
  const parts = new Map<string, Commitment[]>();
  for (const commitment of commitments) parts.set(commitment.part, [...(parts.get(commitment.part) ?? []), commitment]);
  return [...parts];
}
