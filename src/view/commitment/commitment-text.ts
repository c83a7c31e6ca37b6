/** A commitment in the words of one page: what views of it share. */
import { address } from '../../plan/address.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { isReported } from '../../plan/commitment/register.ts';
import { byLateness, type Report } from '../../plan/evidence/evidence.ts';
import type { Language } from '../../plan/language.ts';
import { formatDate } from '../../words/date.ts';
import { formatDeadline } from '../../words/deadline.ts';
import { wordsOf } from '../../words/words.ts';
import { reportedWords } from '../target/target-text.ts';
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

/** What was found of it, beside its state: the figure of its one target, or the day its report speaks of. */
export function foundOf({ content, plan, language }: Here, commitment: Commitment): Found | null {
  if (!isReported(commitment) || commitment.withdrawn) return null;
  const targets = plan.targets.filter(({ id }) => commitment.targets.includes(id));
  if (targets.length > 0)
    return targets.length === 1 ? { words: reportedWords(content, targets[0]!, language), isDay: false } : null;
  const results = commitment.history.filter(({ outcome }) => outcome !== 'under-way');
  const last = (results.length > 0 ? results : commitment.history).toSorted(byLateness).at(-1);
  const words = last ? dayOf(last, language) : null;
  return words === null ? null : { words, isDay: true };
}

/** What one report says, of which day, and whether it is an estimate: "nguồn nói đã xong: 1/1/2024". */
export function saidIn({ outcome, done, as_of, status }: Report, language: Language): string {
  const words = wordsOf(language).commitment;
  const said = words.says[outcome] + (done ? `: ${formatDate(done, language)}` : '');
  const day = !done && as_of && words.asOf(formatDate(as_of, language));
  return [said, day, status === 'estimate' && words.estimate].filter(Boolean).join(' · ');
}

/** The day on which the task, or a part of it, was done; else the day the report speaks of. */
function dayOf({ outcome, done, as_of }: Report, language: Language): string | null {
  const words = wordsOf(language).commitment;
  if (done) return words[outcome === 'partly-met' ? 'partDone' : 'done'](formatDate(done, language));
  return as_of ? words.asOf(formatDate(as_of, language)) : null;
}

export interface Found {
  words: string;
  /** A day, which may be left out where there is little room. */
  isDay: boolean;
}

/** Commitments by the division they stand in, in the order of the text. */
export function byDivision(commitments: readonly Commitment[]): [string, Commitment[]][] {
  const divisions = new Map<string, Commitment[]>();
  for (const commitment of commitments)
    divisions.set(commitment.division, [...(divisions.get(commitment.division) ?? []), commitment]);
  return [...divisions];
}
