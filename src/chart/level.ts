/** The scale of a picture of numbers: from 0 for amounts; rates that lie close together may begin above it, and say so. */
import { scaleLinear } from 'd3';
import type { ProgressOptions } from './progress-options.ts';

export interface Levels {
  /** Where the scale begins; 0, or where it is cut. */
  low: number;
  /** Values with a line of their own. */
  lines: number[];
  /** How far down the plot a value stands, 0 to 1. */
  share: (value: number) => number;
}

type Numbers = Pick<ProgressOptions, 'isRate' | 'goal' | 'milestones' | 'days' | 'before'>;

export function levelsOf({ isRate, goal, milestones, days, before }: Numbers): Levels {
  const values = [
    goal.value,
    ...milestones.map(({ value }) => value),
    ...days.flatMap(({ figures }) => figures.map(({ value }) => value)),
    ...(before?.points.map(({ value }) => value) ?? []),
  ];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const reach = greatest - least;
  const isCut = isRate && days.length > 1 && reach > 0 && least > greatest / 2;
  const high = isCut ? greatest + reach * 0.1 : greatest * 1.06;
  const step = isCut ? tickStep(least - reach * 0.2, high) : 0;
  const low = isCut ? Math.floor((least - reach * 0.2) / step) * step : 0;
  const scale = scaleLinear([low, high], [1, 0]);
  const ticksOf = (count: number): number[] => scale.ticks(count).filter((value) => value > low + (high - low) * 0.12);
  const [few, more] = [ticksOf(2), ticksOf(3)];
  const lines = more.length > 3 ? few : more;
  return { low, lines, share: (value) => scale(value) };
}

function tickStep(low: number, high: number): number {
  const [first = 0, second = 1] = scaleLinear([low, high], [0, 1]).ticks(5);
  return second - first;
}
