/** The deadlines of a plan as a calendar to subscribe to, each on the last day on which it can still be met. */
import { address } from '../plan/address.ts';
import type { Commitment } from '../plan/commitment/commitment.ts';
import { byDueDay } from '../plan/commitment/register.ts';
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { joinQuotes } from '../plan/text/quote.ts';
import { formatDate } from '../words/date.ts';
import { formatDeadline } from '../words/deadline.ts';
import { formatState, mannerOf } from '../words/state.ts';
import { wordsOf } from '../words/words.ts';
import { toICalendar } from './calendar.ts';

/** @returns the text of an `.ics` file, an event a commitment with a deadline, those withdrawn left out */
export function deadlinesCalendar({ site, documents }: Content, plan: Plan, language: Language): string {
  const { calendarFile: words } = wordsOf(language);
  const describe = (commitment: Commitment): string => {
    const { rule } = commitment.deadline!;
    const due = formatDate(commitment.due!, language);
    return [
      'before' in rule
        ? words.excluded(formatDate(rule.before, language), due)
        : words.rule(formatDeadline(rule, documents, language)),
      `${words.quote}: “${joinQuotes(commitment.quotes, language)}”`,
      ...(commitment.state
        ? [words.state(formatState(commitment.state, commitment.basis, language, mannerOf(commitment)), formatDate(plan.reviewed, language))]
        : []),
    ].join('\n');
  };
  return toICalendar({
    name: words.name(plan.title[language]),
    language,
    stamp: plan.reviewed,
    events: byDueDay(plan.commitments).flatMap(([day, due]) =>
      due.map((commitment) => ({
        // No host in it: the site may move, the event stays the same.
        uid: `${plan.id}.${commitment.id}@ke-hoach-mo`,
        day,
        summary: `${commitment.id}: ${commitment.plain[language]}`,
        description: describe(commitment),
        url: new URL(address({ kind: 'commitment', plan: plan.id, id: commitment.id }, language), site.origin).href,
      })),
    ),
  });
}
