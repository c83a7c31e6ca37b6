/** What a text asks of a figure, and whether a published figure is that. */
import { lastDigit, type Interval } from './interval.ts';

/**
 * How the text compares: over, at least, below, about, or reach a number; `all` of a whole (value 100, in per cent);
 * `keep-rank`, a place among the first, without a number.
 */
export const comparisons = ['over', 'at-least', 'reach', 'about', 'below', 'all', 'keep-rank'] as const;
export type Comparison = (typeof comparisons)[number];

/** What a target asks: a level and on which side of it. */
export interface Level {
  comparison: Comparison;
  /** Null for `keep-rank`. */
  value: number | null;
}

/** What a figure or a finding comes to; `unclear` decides nothing. */
export type Outcome = 'meets' | 'misses' | 'partly' | 'under-way' | 'unclear';

/** Whether all, none or some of an interval is what the target asks. */
export function outcomeOf({ comparison, value }: Level, figure: Interval): Outcome {
  const wanted = wantedBy(comparison, value);
  const above = figure.low > wanted.low || (figure.low === wanted.low && (!wanted.openLow || figure.openLow));
  const below = figure.high < wanted.high || (figure.high === wanted.high && (!wanted.openHigh || figure.openHigh));
  if (above && below) return 'meets';
  const clear = (low: number, high: number, open: boolean): boolean => low < high || (low === high && open);
  const under = clear(figure.high, wanted.low, wanted.openLow || figure.openHigh);
  const over = clear(wanted.high, figure.low, wanted.openHigh || figure.openLow);
  // A place among the first, or a level "about" a number: the text does not say from where on it is lost or overshot.
  if (comparison === 'keep-rank' || (comparison === 'about' && over)) return 'unclear';
  return under || over ? 'misses' : 'unclear';
}

function wantedBy(comparison: Comparison, value: number | null): Interval {
  const level = value ?? 1;
  switch (comparison) {
    case 'over':
      return { low: level, high: Infinity, openLow: true, openHigh: false };
    case 'below':
      return { low: -Infinity, high: level, openLow: false, openHigh: true };
    case 'about':
      return { low: level - lastDigit(level) / 2, high: level + lastDigit(level) / 2, openLow: false, openHigh: false };
    case 'keep-rank':
      return { low: 1, high: 1, openLow: false, openHigh: false };
    default:
      return { low: level, high: Infinity, openLow: false, openHigh: false };
  }
}
