/** Figures of the rest of a year, computed from published totals: those of the whole year less those of its beginning. */
import { outcomeOf, type Level, type Outcome } from './comparison.ts';
import { intervalOf, type Interval } from './interval.ts';
import type { Observation } from '../evidence/evidence.ts';
import { sameDays, shiftDay, type Days } from '../file/period.ts';

/** A figure computed from two published ones: the total through some day less that of the part before the target's. */
export interface ComputedFigure {
  days: Days;
  value: number;
  interval: Interval;
  status: 'estimate' | 'reported' | 'final';
  total: Observation;
  less: Observation;
  outcome: Outcome;
  comparability: 'like' | 'part';
}

/**
 * The rest of a year: each published total of the year that reaches into the target's days, less each published total
 * of the days before them. Equal intervals of the same days are given once, with the sources that stand last.
 *
 * @param target the days of the rest: `2023-H2`
 * @param totals observations of the whole year's target
 */
export function restOf(target: Level & { days: Days }, totals: readonly Observation[]): ComputedFigure[] {
  const { start, end } = target.days;
  const year = start?.slice(0, 4);
  const usable = totals.filter(
    ({ value, status, not_comparable, days }) =>
      value !== undefined && status !== 'plan' && !not_comparable && days.start === `${year}-01-01`,
  );
  const before = usable.filter(({ days }) => shiftDay(days.end, 1) === start);
  const through = usable.filter(({ days }) => start !== null && days.end > start && days.end <= end);
  const found = new Map<string, ComputedFigure>();
  for (const total of through)
    for (const less of before) {
      const value = exactly(total.value! - less.value!);
      const a = intervalOf(total.value!, total.qualifier);
      const b = intervalOf(less.value!, less.qualifier);
      const interval = {
        low: exactly(a.low - b.high),
        high: exactly(a.high - b.low),
        openLow: a.openLow || b.openHigh,
        openHigh: a.openHigh || b.openLow,
      };
      const days = { start, end: total.days.end };
      const status = [total.status, less.status].includes('estimate') ? 'estimate' : total.status;
      const comparability = sameDays(days, target.days) ? 'like' : 'part';
      const outcome = outcomeOf(target, interval);
      found.set(`${days.end} ${interval.low} ${interval.high}`, {
        ...{ days, value, interval, total, less, outcome, comparability },
        status: status === 'plan' ? 'reported' : status,
      });
    }
  return [...found.values()];
}

/** Sums of decimals without the dust of binary fractions. */
const exactly = (sum: number): number => (Number.isFinite(sum) ? Number(sum.toFixed(6)) : sum);
