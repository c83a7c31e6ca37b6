/**
 * The deadlines of a plan as calendars to subscribe to, each on the last day on which it can still be met: of the whole, of
 * each group, of each locality.
 */
import { address, calendarBeside, type Page } from '../plan/address.ts';
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

export interface PlanCalendar {
  /** The page beside which it lies. */
  page: Page;
  name: Record<Language, string>;
  commitments: readonly Commitment[];
}

/** The calendars of a plan, the whole first; a group or locality without a deadline has none: the standard knows no empty one. */
export function calendarsOf(plan: Plan): PlanCalendar[] {
  const { id, title, commitments, groups, localities } = plan;
  const all = [
    { page: { kind: 'plan' as const, plan: id }, name: title, commitments },
    ...groups.map(({ number, division, prose }) => ({
      page: { kind: 'group' as const, plan: id, group: number },
      name: { vi: prose.vi.title, en: prose.en.title },
      commitments: commitments.filter((each) => each.division === division.id),
    })),
    ...localities.map(({ id: place, name }) => ({
      page: { kind: 'place' as const, plan: id, id: place },
      name,
      commitments: commitments.filter(({ places }) => places.includes(place)),
    })),
  ];
  return all.filter((calendar) => byDueDay(calendar.commitments).length > 0);
}

export const calendarFile = ({ page }: PlanCalendar, language: Language): string => calendarBeside(page, language);

/**
 * When what is said of a commitment was last looked at, and how often it may have changed since the plan was adopted. No
 * clock and no memory is asked: both follow from the days on which we looked and from what was found.
 */
export function revisionOf(plan: Plan, commitment: Commitment): { day: string; sequence: number } {
  const figures = plan.targets
    .filter(({ id }) => commitment.targets.includes(id))
    .flatMap(({ observations }) => observations.map(({ source }) => source.accessed));
  const found = [...commitment.history.map(({ source }) => source.accessed), ...figures];
  const day = [plan.adopted, commitment.searched ?? '', ...found].reduce((last, each) => (each > last ? each : last));
  const days = Math.round((Date.parse(day) - Date.parse(plan.adopted)) / 86_400_000);
  return { day, sequence: days + found.length };
}

/** @returns the text of an `.ics` file, an event a commitment with a deadline, those withdrawn left out */
export function deadlinesCalendar(content: Content, plan: Plan, calendar: PlanCalendar, language: Language): string {
  const { calendarFile: words } = wordsOf(language);
  return toICalendar({
    name: words.name(calendar.name[language]),
    language,
    events: byDueDay(calendar.commitments).flatMap(([day, due]) =>
      due.map((commitment) => {
        const revision = revisionOf(plan, commitment);
        return {
          // No host in it: the site may move, the event stays the same. Each language has an event of its own.
          uid: `${plan.id}.${commitment.id}${language === 'vi' ? '' : `.${language}`}@ke-hoach-mo`,
          day,
          modified: revision.day,
          sequence: revision.sequence,
          summary: `${commitment.id}: ${commitment.plain[language]}`,
          description: describe(content, commitment, revision.day, language),
          url: new URL(address({ kind: 'commitment', plan: plan.id, id: commitment.id }, language), content.site.origin)
            .href,
        };
      }),
    ),
  });
}

function describe({ documents }: Content, commitment: Commitment, looked: string, language: Language): string {
  const { calendarFile: words } = wordsOf(language);
  const { rule } = commitment.deadline!;
  const due = formatDate(commitment.due!, language);
  return [
    'before' in rule
      ? words.excluded(formatDate(rule.before, language), due)
      : words.rule(formatDeadline(rule, documents, language)),
    `${words.quote}: “${joinQuotes(commitment.quotes, language)}”`,
    ...(commitment.state
      ? [
          words.state(
            formatState(commitment.state, commitment.basis, language, mannerOf(commitment)),
            formatDate(looked, language),
          ),
        ]
      : []),
  ].join('\n');
}
