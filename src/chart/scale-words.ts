/** What stands at the sides of a picture of numbers: its unit, its levels, its months. */
import type { Levels } from './level.ts';
import type { ProgressOptions } from './progress-options.ts';
import type { Place, Words } from './scene.ts';

/** How far through the period a day is, 0 to 1: its last day is at the end. */
export function monthShare({ from, to }: Pick<ProgressOptions, 'from' | 'to'>, day: string): number {
  return Math.min(1, (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from)));
}

/** The unit, levels and months at the sides of the plot. */
export function scaleWords(options: ProgressOptions, levels: Levels): Words[] {
  const { unit, number, month, cut, from, to } = options;
  const words = (at: Place, dx: number, dy: number, own: string, anchor?: Words['anchor']): Words => ({
    ...{ kind: 'words', name: 'soft', at, dx, dy, words: own, anchor },
  });
  const left = (value: number): Words => words({ x: 0, y: levels.share(value) }, 0, -4, number(value));
  const count = Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const months = Array.from({ length: count }, (_, index) => Number(from.slice(5, 7)) + index);
  const shown = count > 4 ? months.filter((each) => each % 3 === 0 || (count < 7 && each === months.at(-1))) : months;
  const endOf = (each: number): string =>
    new Date(Date.UTC(Number(to.slice(0, 4)), each, 0)).toISOString().slice(0, 10);
  return [
    words({ x: 0, y: 0 }, 0, -20, unit),
    ...levels.lines.map(left),
    levels.low > 0 ? words({ x: 0, y: 1 }, 12, -6, cut(number(levels.low))) : words({ x: 0, y: 1 }, 0, 18, number(0)),
    ...shown.map((each) => words({ x: monthShare(options, endOf(each)), y: 1 }, 0, 18, month(each), 'middle')),
  ];
}
