/** The way of a target's figures through its year. */
import { drawLine, type LinePoint } from '../../chart/line.ts';
import { formatNumber } from '../../words/number.ts';
import { wordsOf } from '../../words/words.ts';
import { describeTarget } from './describe.ts';
import { figureAs, foot, goalAs, type TargetHere } from './chart-data.ts';
import { joinFigures } from './target-text.ts';

/** @returns an inline SVG; null where figures of fewer than two days were published, or the target is of no year */
export function lineOf(here: TargetHere): string | null {
  const { target, language } = here;
  const { days } = target;
  if (!days?.start?.endsWith('-01-01')) return null;
  const year = days.end.slice(0, 4);
  const inYear = target.assessment.assessed.filter(
    ({ comparability, observation }) =>
      ['like', 'part', 'not-comparable', 'after'].includes(comparability) &&
      observation.value !== undefined &&
      observation.unit === target.unit &&
      observation.days.start === `${year}-01-01` &&
      observation.days.end.startsWith(year),
  );
  if (new Set(inYear.map(({ observation }) => observation.days.end)).size < 2) return null;
  const words = wordsOf(language).target;
  const points = merge(
    inYear.map(({ observation }): LinePoint => ({ ...figureAs(here, observation), day: observation.days.end })),
  );
  const own = goalAs(here);
  return drawLine({
    description: describeTarget(here, ['like', 'part', 'not-comparable']),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    goal: { ...own, day: days.end },
    points,
    months: words.months,
    axis: (value) => formatNumber(value, language),
    foot: foot(
      here,
      inYear.map(({ observation }) => observation),
    ),
  });
}

/** Figures of one day that would lie upon each other are one mark; different ones of a day share one label. */
function merge(points: readonly LinePoint[]): LinePoint[] {
  const distinct = [...new Map(points.map((each) => [`${each.day} ${each.shown} ${each.firmness}`, each])).values()];
  const byDay = new Map<string, string[]>();
  for (const { day, shown } of distinct.toSorted((a, b) => a.value - b.value))
    byDay.set(day, [...new Set([...(byDay.get(day) ?? []), shown])]);
  return distinct.map((each) => ({ ...each, shown: label(byDay.get(each.day)!) }));
}

/** Numbers alone, for the picture's heading names the unit; of many, the least and the greatest. */
function label(figures: readonly string[]): string {
  const joined = joinFigures(figures).replace(/ [^\d·%]+$/u, '');
  return figures.length > 3 ? joined.replace(/; .*; /u, ' … ') : joined;
}
