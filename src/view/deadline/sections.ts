/** Deadlines as a list of them is parted. */
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { byDueDay } from '../../plan/commitment/register.ts';
import { deadlineOf } from '../commitment/commitment-text.ts';
import type { Here } from '../here.ts';

export interface DeadlineSection {
  id: string;
  day: string;
  /** In the words of the text. */
  name: string;
  own: Commitment[];
}

/** What is due on one day stands apart by the words that set it: “trong năm 2023” is not “đến 31/12/2023”. */
export const deadlineSections = (here: Pick<Here, 'content' | 'plan' | 'language'>): DeadlineSection[] =>
  byDueDay(here.plan.commitments).flatMap(([day, due]) =>
    [...Map.groupBy(due, (commitment) => deadlineOf(here, commitment)!)].map(([said, own], index) => ({
      id: index === 0 ? day : `${day}-${index + 1}`,
      day,
      name: said[0]!.toUpperCase() + said.slice(1),
      own,
    })),
  );
