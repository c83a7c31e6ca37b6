/** Figures with the words before them, as intervals: "over 13", "nearly 13", "about 13". */
import type { Qualifier } from '../evidence/evidence.ts';

/** What a figure may be by its words; `Infinity` where they set no bound. */
export interface Interval {
  low: number;
  high: number;
  /** Whether the bound itself is left out. */
  openLow: boolean;
  openHigh: boolean;
}

/** One in the last digit written that is not a trailing zero: 55,300 → 100; 15.5 → 0.1. */
export function lastDigit(value: number): number {
  const [digits = '', fraction = ''] = String(Math.abs(value)).split('.');
  if (fraction) return 10 ** -fraction.length;
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.at(-1 - zeros) === '0') zeros++;
  return 10 ** zeros;
}

/**
 * "Over" is anything above; "nearly" and "about" are what would be rounded to the number: within half of its last
 * digit, below it or on both sides. A bare number is itself.
 */
export function intervalOf(value: number, qualifier?: Qualifier): Interval {
  const half = lastDigit(value) / 2;
  switch (qualifier) {
    case 'over':
      return { low: value, high: Infinity, openLow: true, openHigh: true };
    case 'nearly':
      return { low: value - half, high: value, openLow: false, openHigh: true };
    case 'about':
      return { low: value - half, high: value + half, openLow: false, openHigh: false };
    default:
      return { low: value, high: value, openLow: false, openHigh: false };
  }
}
