/**
 * What a plan asks, as a mark on a scale. Floors, ceilings and approximations look different, also in black and white:
 * a wedge points to the side that is asked, hollow where the number itself is not enough; an approximation is a band.
 */
import { max, scaleLinear } from 'd3';
import { round } from './svg.ts';

export type GoalKind = 'over' | 'at-least' | 'reach' | 'below' | 'about';

export interface Goal {
  value: number;
  kind: GoalKind;
  /** For `about`: what would be rounded to the number. */
  band?: readonly [number, number];
  /** "Mức đề ra: trên 11%". */
  label: string;
}

/** +1 where more is asked, -1 where less, 0 where the number itself is. */
const side = { over: 1, 'at-least': 1, reach: 0, below: -1, about: 0 } as const;
const isStrict = (kind: GoalKind): boolean => kind === 'over' || kind === 'below';

/** A scale that begins at 0, for lengths and heights are compared; the greatest of goal and figures leaves some room. */
export const scaleFromZero = (
  { value, band }: Goal,
  figures: readonly { value: number }[],
  room: number,
  range: readonly [number, number],
) => scaleLinear([0, max([value, band?.[1] ?? 0, ...figures.map((each) => each.value)])! * room || 1], range);

/** A mark across bars that grow to the right. */
export function uprightGoal(
  { value, kind, band }: Goal,
  scale: (value: number) => number,
  top: number,
  bottom: number,
): string {
  const x = round(scale(value));
  if (band) {
    const [low, high] = band.map((edge) => round(scale(edge))) as [number, number];
    return `<path class="band" d="M${low} ${top}H${high}V${bottom}H${low}z"/><path class="goal" d="M${x} ${top}V${bottom}"/>`;
  }
  const wedge =
    side[kind] === 0
      ? ''
      : `<path class="wedge${isStrict(kind) ? ' hollow' : ''}" d="M${x} ${top}l${side[kind] * 9} 5l${side[kind] * -9} 5z"/>`;
  return `<path class="goal" d="M${x} ${top}V${bottom}"/>${wedge}`;
}

/** A mark at the deadline of a path that grows upwards, with a thin guide back to the start. */
export function levelGoal(
  { value, kind, band }: Goal,
  scale: (value: number) => number,
  from: number,
  to: number,
): string {
  const y = round(scale(value));
  const guide = `<path class="guide" d="M${from} ${y}H${round(to)}"/>`;
  if (band) {
    const [low, high] = band.map((edge) => round(scale(edge))) as [number, number];
    return `<path class="band" d="M${from} ${high}H${round(to)}V${low}H${from}z"/>${guide}`;
  }
  const x = round(to);
  const wedge =
    side[kind] === 0
      ? `<path class="goal" d="M${x - 9} ${y}h14"/>`
      : `<path class="wedge${isStrict(kind) ? ' hollow' : ''}" d="M${x - 5} ${y}h10l-5 ${side[kind] * -9}z"/>`;
  return guide + wedge;
}
