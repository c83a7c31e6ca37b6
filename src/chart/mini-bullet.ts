/**
 * A picture for a row of a table: how far the figures reach, and where the target stands. No words inside: the row says
 * them.
 */
import { max, scaleLinear } from 'd3';
import { bar, type Figure } from './figure.ts';
import { uprightGoal, type Goal } from './goal.ts';
import { escapeMarkup } from '../html/escape.ts';
import { round } from './svg.ts';

export interface GaugeOptions {
  description: string;
  goal: Goal;
  /** The greatest is drawn; none where nothing was published. */
  figures: readonly Figure[];
}

export const layout = { width: 200, height: 24, end: 186 };

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawGauge({ description, goal, figures }: GaugeOptions): string {
  const { width, height, end } = layout;
  const greatest = figures.toSorted((a, b) => a.value - b.value).at(-1);
  const scale = scaleLinear([0, max([goal.value, goal.band?.[1] ?? 0, greatest?.value ?? 0])! * 1.06 || 1], [0, end]);
  const body = [
    `<path class="guide" d="M0 ${height / 2}H${width}"/>`,
    greatest ? bar(greatest, round(scale(greatest.value)), 7, 10) : '',
    uprightGoal(goal, scale, 1, height - 1),
  ];
  return `<svg class="gauge" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(description)}">${body.join('')}</svg>`;
}
