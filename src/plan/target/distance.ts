/** How far figures lie from the number a target asks, as exactly as their words allow. */
import type { Qualifier } from '../evidence/evidence.ts';
import { intervalOf } from './interval.ts';
import type { Bound, Spread } from './result.ts';

/** What stands before a distance: the words of a figure, turned round where it falls short ("nearly 31 of 40" is over 9). */
export type DistanceWord = Qualifier | 'under';

export type Side = 'above' | 'below' | 'at';

/** How far one figure lies from what is asked, and on which side. */
export interface Gap {
  side: Side;
  /** 0 or more; 0 also where a figure says "over" or "nearly" the very number that is asked. */
  value: number;
  word?: DistanceWord | undefined;
}

/** The gaps of the least and of the greatest of some figures. */
export interface Distance {
  low: Gap;
  high: Gap;
}

/** @returns null where some word leaves open on which side a figure lies: "over 38" of 40 */
export function distanceOf(asked: number, { low, high }: Spread): Distance | null {
  const [least, greatest] = [gapOf(asked, low), gapOf(asked, high)];
  return least && greatest && { low: least, high: greatest };
}

const turned: Record<Qualifier, DistanceWord> = { over: 'under', nearly: 'over', about: 'about' };

function gapOf(asked: number, { value, qualifier }: Bound): Gap | null {
  const side = sideOf(asked, { value, qualifier });
  const word = qualifier && (side === 'below' ? turned[qualifier] : qualifier);
  return side && { side, value: Math.abs(Number((value - asked).toFixed(6))), word };
}

function sideOf(asked: number, { value, qualifier }: Bound): Side | null {
  const { low, high, openLow, openHigh } = intervalOf(value, qualifier);
  if (low > asked || (low === asked && openLow)) return 'above';
  if (high < asked || (high === asked && openHigh)) return 'below';
  return value === asked && (qualifier === undefined || qualifier === 'about') ? 'at' : null;
}
