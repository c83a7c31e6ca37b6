/**
 * Target against reported: one bar for each figure published for the target's own period, the target a line across
 * them. Lengths are to scale from 0; what was not published is a dotted row that says so.
 */
import { bar, type Figure } from './figure.ts';
import { scaleFromZero, uprightGoal, type Goal } from './goal.ts';
import { clip, picture, round, text, textWidth, width, type Run } from './svg.ts';

export interface BulletRow extends Figure {
  /** Who said it, beside the number. */
  note: readonly Run[];
}

export interface BulletOptions {
  description: string;
  goal: Goal;
  rows: readonly BulletRow[];
  /** What stands where nothing was published. */
  missing: string;
  /** Sources and day. */
  foot: readonly (readonly Run[])[];
}

export const layout = { width, row: 44, barTop: 21, barHeight: 11, end: width - 14, head: 24 };

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawBullet({ description, goal, rows, missing, foot }: BulletOptions): string {
  const { row, barTop, barHeight, end, head } = layout;
  const scale = scaleFromZero(goal, rows, 1.04, [0, end]);
  const bottom = head + Math.max(1, rows.length) * row;
  const drawn = rows.flatMap((figure, index) => {
    const top = head + index * row;
    const room = width - textWidth(figure.shown, 14) - 12;
    return [
      text(0, top + 15, figure.shown, { kind: figure.earlier ? 'value soft' : 'value' }),
      text(textWidth(figure.shown, 14) + 10, top + 15, clip(figure.note, room, 12), { kind: 'foot' }),
      bar(figure, round(scale(figure.value)), top + barTop, barHeight),
    ];
  });
  const nothing = [
    text(0, head + 15, missing, { kind: 'soft' }),
    `<path class="guide" d="M0 ${head + barTop + barHeight / 2}H${end}"/>`,
  ];
  const x = scale(goal.value);
  const anchor = x > width / 2 ? ({ anchor: 'end' } as const) : {};
  const body = [
    uprightGoal(goal, scale, head - 6, bottom),
    ...(rows.length > 0 ? drawn : nothing),
    text(Math.min(Math.max(x, 0), width), 13, goal.label, { kind: 'goal-label', ...anchor }),
  ];
  return picture({ description, height: bottom, body, foot });
}
