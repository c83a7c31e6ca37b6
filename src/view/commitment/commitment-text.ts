/** A commitment in the words of one page: what views of it share. */
import { address } from '../../plan/address.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { formatDeadline } from '../../words/deadline.ts';
import type { Here } from '../here.ts';

export const commitmentAddress = (
  { plan, language }: Pick<Here, 'plan' | 'language'>,
  { id }: { id: string },
): string => address({ kind: 'commitment', plan: plan.id, id }, language);

/** Its deadline in words, with the document whose schedule sets it; null without one. */
export const deadlineOf = (
  { content, language }: Pick<Here, 'content' | 'language'>,
  { deadline }: Pick<Commitment, 'deadline'>,
): string | null => (deadline ? formatDeadline(deadline.rule, content.documents, language) : null);

/** Commitments by the division they stand in, in the order of the text. */
export function byDivision(commitments: readonly Commitment[]): [string, Commitment[]][] {
  const divisions = new Map<string, Commitment[]>();
  for (const commitment of commitments)
    divisions.set(commitment.division, [...(divisions.get(commitment.division) ?? []), commitment]);
  return [...divisions];
}
