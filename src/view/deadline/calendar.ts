/** The deadlines of a plan as a picture: what is due on each day, and what was reported of it. */
import { drawCalendar } from '../../chart/calendar.ts';
import type { Plan } from '../../plan/plan.ts';
import { byDueDay } from '../../plan/commitment/register.ts';
import { formatDate } from '../../words/date.ts';
import type { Language } from '../../plan/language.ts';
import { formatNumber } from '../../words/number.ts';
import { stateWords } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';

/** @returns an inline SVG; null for a plan without deadlines */
export function calendarOf(plan: Plan, language: Language): string | null {
  const days = byDueDay(plan.commitments);
  if (days.length === 0) return null;
  const words = wordsOf(language);
  const { calendar } = words;
  const count = (value: number): string => formatNumber(value, language);
  const entries = days.map(([day, due]) => {
    const states = Object.entries(stateWords)
      .map(([state, { short }]) => ({
        name: short[language],
        own: due.filter((commitment) => commitment.state === state).length,
      }))
      .filter(({ own }) => own > 0);
    const note = states.map(({ name, own }) => `${count(own)} ${name}`).join('; ');
    return { day, shown: formatDate(day, language), marks: due.map(({ state }) => state ?? 'none'), note };
  });
  const list = entries.map(({ shown, note }) => `${shown}: ${note}`).join('. ');
  return drawCalendar({
    description: `${calendar.description} ${list}.`,
    start: { day: plan.adopted, shown: `${formatDate(plan.adopted, language)} · ${words.plan.adopted}` },
    days: entries,
    foot: [[{ words: calendar.foot(formatDate(plan.reviewed, language)) }]],
  });
}
