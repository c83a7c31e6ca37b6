/** What the picture of a target is drawn from: its own figures day by day, the year before, and what is asked. */
import type { Day, Goal } from '../../chart/progress-options.ts';
import type { Progress } from '../../chart/progress.ts';
import { drawProgress } from '../../chart/progress.ts';
import type { Firmness } from '../../chart/scene.ts';
import { daysOfItem, isObserved, type AssessedObservation } from '../../plan/target/assessment.ts';
import { boundsOf, hasNumber, isOpen, resultOf, spreadOf, statusOf, type Result } from '../../plan/target/result.ts';
import type { ComputedFigure } from '../../plan/target/rest-of-year.ts';
import type { Target } from '../../plan/target/target.ts';
import type { Language } from '../../plan/language.ts';
import { formatGap, formatSpread, formatSpreadAlone } from '../../words/result.ts';
import { formatNumber } from '../../words/number.ts';
import { wordsOf } from '../../words/words.ts';
import { describeFigures, findingOf } from './describe.ts';
import { goalAlone, unitOf, type TargetHere } from './target-text.ts';

type Item = AssessedObservation | ComputedFigure;

/** Figures that began with the target's own days and run to its end at most; none where no number is asked by a day. */
export function ownFigures({ value, comparison, days, unit, assessment }: Target): Item[] {
  if (value === null || ['keep-rank', 'all'].includes(comparison) || !days?.start) return [];
  return [...assessment.assessed, ...assessment.computed].filter(
    (item) =>
      ['like', 'part'].includes(item.comparability) &&
      daysOfItem(item).start === days.start &&
      hasNumber(item) &&
      (!isObserved(item) || item.observation.unit === unit),
  );
}

/**
 * Whether there is a picture: a number is asked by a day, and figures lead to it. One figure that is what was asked shows
 * nothing that its sentence does not say.
 */
export function isDrawn(target: Target): boolean {
  const items = ownFigures(target);
  const days = new Set(items.map((item) => daysOfItem(item).end));
  return days.size > 1 || items.flatMap(boundsOf).some(({ value }) => value !== target.value);
}

/** @returns null where there is nothing to draw */
export function progressOf(here: TargetHere): Progress | null {
  const { content, target, language } = here;
  const items = ownFigures(target);
  if (!isDrawn(target)) return null;
  const { days, value } = target;
  const [from, to] = [days!.start!, days!.end];
  const unit = unitOf(content, target.unit);
  const words = wordsOf(language).chart;
  const result = resultOf(target);
  return drawProgress({
    finding: findingOf(here),
    description: describeFigures(here, items),
    ...{ from, to, unit: unit[language], isRate: unit[language] === '%' },
    goal: { day: to, value: value!, words: goalAlone(here), note: words.asked },
    milestones: milestonesOf(here),
    days: byDay(items).map(([day, own]): Day => ({
      day,
      figures: figuresOf(own),
      label: formatSpreadAlone(spreadOf(own.flatMap(boundsOf)), unit, language),
    })),
    before: beforeOf(here),
    missing: missingOf(here, result),
    difference: result.kind === 'figures' && result.distance ? formatGap(result.distance, unit, language) : null,
    missed: target.assessment.state === 'not-met',
    number: (each) => formatNumber(each, language),
    month: words.month,
    cut: words.cut,
  });
}

const byDay = (items: readonly Item[]): [string, Item[]][] =>
  [...Map.groupBy(items, (item) => daysOfItem(item).end)].sort(([a], [b]) => (a < b ? -1 : 1));

/** A mark for each number and firmness, however many say it. */
function figuresOf(items: readonly Item[]): { value: number; firmness: Firmness }[] {
  const figures = items.flatMap((item) =>
    boundsOf(item).map(({ value }) => ({ value, firmness: statusOf(item) as Firmness })),
  );
  return [...new Map(figures.map((each) => [`${each.value} ${each.firmness}`, each])).values()];
}

/** Targets of the same measure whose days end on the way. */
function milestonesOf({ content, plan, target, language }: TargetHere): Goal[] {
  const words = wordsOf(language).chart;
  return plan.targets
    .filter(
      ({ figures_of, days, value }) => figures_of === target.id && value !== null && days?.start === target.days!.start,
    )
    .filter(({ days }) => days!.end < target.days!.end)
    .map((own) => ({
      day: own.days!.end,
      value: own.value!,
      words: goalAlone({ content, target: own, language }),
      note: words.milestone(shortDay(own.days!.end, language)),
    }));
}

function shortDay(day: string, language: Language): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  return language === 'vi' ? `${date}/${month}` : `${date} ${wordsOf(language).chart.month(month)}`;
}

/** Figures of the year before that began with the same day of it, moved into this one. */
function beforeOf({ content, target, language }: TargetHere) {
  const { days, unit, assessment } = target;
  const earlier = (day: string): string => day.replace(/^\d{4}/u, (year) => String(Number(year) - 1));
  const own = assessment.assessed.filter(
    (item) =>
      item.comparability === 'before' &&
      hasNumber(item) &&
      item.observation.unit === unit &&
      item.observation.days.start === earlier(days!.start!) &&
      // A year's last day may be a leap day.
      item.observation.days.end.slice(0, 7) <= earlier(days!.end).slice(0, 7),
  );
  if (own.length === 0) return null;
  const lastOfDay = [...new Map(own.map(({ observation }) => [observation.days.end, observation])).values()];
  const { days: last, value, qualifier } = lastOfDay.at(-1)!;
  const shown = formatSpreadAlone(spreadOf([{ value: value!, qualifier }]), unitOf(content, unit), language);
  return {
    points: lastOfDay.map((each) => ({ day: sameMonthOf(days!.end, each.days.end), value: each.value! })),
    label: wordsOf(language).chart.before(last.end.slice(0, 4), shown),
  };
}

/** The last day of a month, in the year of another day. */
const sameMonthOf = (day: string, other: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(other.slice(5, 7)), 0)).toISOString().slice(0, 10);

function missingOf({ plan, target, language }: TargetHere, result: Result): readonly string[] | null {
  if (result.kind !== 'part' && result.kind !== 'before') return null;
  const { missing } = wordsOf(language).chart;
  return isOpen(target, plan.reviewed) ? missing.open : missing[/^\d{4}$/u.test(target.period!) ? 'year' : 'period'];
}

/** Figures of the target's unit and period that are not drawn, for they measure something else. */
export function notDrawn({ content, target, language }: TargetHere): string[] {
  const figures = target.assessment.assessed.filter(
    (item) =>
      item.comparability === 'not-comparable' &&
      hasNumber(item) &&
      item.observation.unit === target.unit &&
      item.observation.days.end.slice(0, 4) === target.days?.end.slice(0, 4),
  );
  const written = figures.map(({ observation: { value, qualifier } }) =>
    formatSpread(spreadOf([{ value: value!, qualifier }]), unitOf(content, target.unit), language),
  );
  return [...new Set(written)];
}
