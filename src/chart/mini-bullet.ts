/**
 * A picture for a row of a table: how far the figures reach, and where the target stands. No words inside: the row says
 * them.
 */
import { maxIndex } from 'd3';
import { bar, type Figure } from './figure.ts';
import { scaleFromZero, uprightGoal, type Goal } from './goal.ts';
import { picture, round } from './svg.ts';

export interface MiniBulletOptions {
  description: string;
  goal: Goal;
  /** The greatest is drawn; none where nothing was published. */
  figures: readonly Figure[];
}

export const layout = { width: 200, height: 24, end: 186 };

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawMiniBullet({ description, goal, figures }: MiniBulletOptions): string {
  const { width, height, end } = layout;
  const greatest = figures[maxIndex(figures, ({ value }) => value)];
  const scale = scaleFromZero(goal, figures, 1.06, [0, end]);
  const body = [
    `<path class="guide" d="M0 ${height / 2}H${width}"/>`,
    greatest ? bar(greatest, round(scale(greatest.value)), 7, 10) : '',
    uprightGoal(goal, scale, 1, height - 1),
  ];
  return picture({ description, kind: 'mini-bullet', width, height, body });
}
