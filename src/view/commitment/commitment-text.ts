/** A commitment in the words of one page: what views of it share. */
import type { Plan } from '../../plan/plan.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { address } from '../../plan/address.ts';
import { formatDeadline } from '../../words/deadline.ts';
import type { Language } from '../../plan/language.ts';

export const commitmentAddress = (plan: Plan, { id }: Commitment, language: Language): string =>
  address({ kind: 'commitment', plan: plan.id, id }, language);

export const deadlineOf = ({ deadline }: Commitment, language: Language): string | null =>
  deadline ? formatDeadline(deadline.rule, language) : null;

/** Commitments by the part they stand in, in the order of the text. */
export function byPart(commitments: readonly Commitment[]): [string, Commitment[]][] {
  const parts = new Map<string, Commitment[]>();
  for (const commitment of commitments) parts.set(commitment.part, [...(parts.get(commitment.part) ?? []), commitment]);
  return [...parts];
}
