/** The deadlines of a plan as a calendar to subscribe to, each on the last day on which it can still be met. */
import { toICalendar } from '../../open-data/calendar.ts';
import type { Plan } from '../../plan/plan.ts';
import { joinQuotes } from '../../plan/text/quote.ts';
import type { Content } from '../../plan/read.ts';
import { byDueDay } from '../../plan/commitment/register.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { formatDate } from '../../words/date.ts';
import type { Language } from '../../plan/language.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { commitmentAddress, deadlineOf } from '../commitment/commitment-text.ts';

/** @returns the text of an `.ics` file, an event a commitment with a deadline, those withdrawn left out */
export function calendarFile(content: Content, plan: Plan, language: Language): string {
  const here = { content, plan, language };
  return toICalendar({
    name: wordsOf(language).calendarFile.name(plan.title[language]),
    language,
    stamp: plan.reviewed,
    events: byDueDay(plan.commitments).flatMap(([day, due]) =>
      due.map((commitment) => ({
        // No host in it: the site may move, the event stays the same.
        uid: `${plan.id}.${commitment.id}@ke-hoach-mo`,
        day,
        summary: `${commitment.id}: ${commitment.plain[language]}`,
        description: describe(here, commitment),
        url: new URL(commitmentAddress(here, commitment), content.site.origin).href,
      })),
    ),
  });
}

function describe(here: Pick<Here, 'content' | 'plan' | 'language'>, commitment: Commitment): string {
  const { plan, language } = here;
  const words = wordsOf(language).calendarFile;
  const { rule } = commitment.deadline!;
  const excluded =
    'before' in rule ? words.excluded(formatDate(rule.before, language), formatDate(commitment.due!, language)) : '';
  return [
    excluded || words.rule(deadlineOf(here, commitment)!),
    `${words.quote}: “${joinQuotes(commitment.quotes, language)}”`,
    ...(commitment.state
      ? [words.state(formatState(commitment.state, commitment.basis, language), formatDate(plan.reviewed, language))]
      : []),
  ].join('\n');
}
