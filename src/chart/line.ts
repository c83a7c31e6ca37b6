/**
 * The path through a year: each published figure at the day it reaches to, the target at its deadline. Points are joined
 * only from one month to the next; where months are missing the gap stays a gap.
 */
import { ascending, scaleUtc, utcMonth } from 'd3';
import { point, type Figure } from './figure.ts';
import { levelGoal, scaleFromZero, type Goal } from './goal.ts';
import { picture, round, text, textWidth, width, type Run } from './svg.ts';

export interface LinePoint extends Figure {
  /** The last day the figure speaks of, ISO. */
  day: string;
}

export interface LineOptions {
  description: string;
  /** First and last day of the year drawn, ISO. */
  from: string;
  to: string;
  goal: Goal & { day: string };
  points: readonly LinePoint[];
  /** Short names of months, by number from 1. */
  months: readonly string[];
  /** How the axis writes a value. */
  axis: (value: number) => string;
  foot: readonly (readonly Run[])[];
}

export const layout = { width, left: 0, right: width - 10, top: 30, bottom: 214 };

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawLine(options: LineOptions): string {
  const { description, goal, points, months, axis, foot } = options;
  const { left, right, top, bottom } = layout;
  const x = scaleUtc([new Date(options.from), new Date(options.to)], [left, right]);
  const y = scaleFromZero(goal, points, 1.06, [bottom, top]);
  const at = (day: string): number => round(x(new Date(day)));
  const placed = points.map((figure) => ({ figure, x: at(figure.day), y: round(y(figure.value)) }));
  const ends = utcMonth.range(new Date(options.from), new Date(options.to)).map((start) => utcMonth.offset(start, 1));
  const ticks = ends.map((end, index) => {
    const middle = round((x(utcMonth.offset(end, -1)) + Math.min(x(end), right)) / 2);
    return text(middle, bottom + 15, months[index] ?? '', { kind: 'soft', anchor: 'middle' });
  });
  // A line too near the target's would be read as it.
  const lines = y.ticks(3).filter((value) => value > 0 && Math.abs(y(value) - y(goal.value)) > 20);
  const grid = lines.map((value) => `<path class="grid" d="M${left} ${round(y(value))}H${right}"/>`);
  const scaleWords = lines.map((value) => text(left, y(value) - 4, axis(value), { kind: 'soft' }));
  const goalX = at(goal.day);
  const goalY = y(goal.value);
  const goalBase = Math.max(goalY - 6, 12);
  const taken: Box[] = [
    ...placed.map((mark) => ({ left: mark.x - 6, right: mark.x + 6, top: mark.y - 6, bottom: mark.y + 6 })),
    { left, right: left + textWidth(goal.label, 13), top: goalBase - 12, bottom: goalBase + 3 },
    ...lines.map((value) => ({ left, right: 40, top: y(value) - 15, bottom: y(value) - 2 })),
  ];
  const labels = [...new Map(placed.map((mark) => [`${mark.x} ${mark.figure.shown}`, mark])).values()]
    .toReversed()
    .map((mark) => placeLabel(mark.figure.shown, mark.x, mark.y, taken));
  const body = [
    ...grid,
    ...scaleWords,
    `<path class="axis" d="M${left} ${bottom}H${right}"/>`,
    `<path class="deadline" d="M${goalX} ${round(goalY)}V${bottom}"/>`,
    levelGoal(goal, y, left, goalX),
    ...ticks,
    ...joins(placed),
    ...placed.map((mark) => point(mark.figure, mark.x, mark.y)),
    ...labels,
    text(left, goalBase, goal.label, { kind: 'goal-label' }),
  ];
  return picture({ description, height: bottom + 20, body, foot });
}

interface Placed {
  figure: LinePoint;
  x: number;
  y: number;
}
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines from each month that has one figure to the next month, if that has one too. */
function joins(placed: readonly Placed[]): string[] {
  const byDay = new Map<string, Placed[]>();
  for (const mark of placed.filter(({ figure }) => !figure.unlike))
    byDay.set(mark.figure.day, [...(byDay.get(mark.figure.day) ?? []), mark]);
  const days = [...byDay].sort(([a], [b]) => ascending(a, b));
  return days.slice(1).flatMap(([day, marks], index) => {
    const [earlierDay, earlier] = days[index]!;
    const days31 = (Date.parse(day) - Date.parse(earlierDay)) / 86_400_000;
    if (days31 > 31 || marks.length * earlier.length !== 1) return [];
    return `<path class="join" d="M${earlier[0]!.x} ${earlier[0]!.y}L${marks[0]!.x} ${marks[0]!.y}"/>`;
  });
}

/** A label beside its point where there is room; without room it is left to the table beneath. */
function placeLabel(words: string, x: number, y: number, taken: Box[]): string {
  const wide = textWidth(words, 12.5);
  const places = [
    { left: x - 8 - wide, base: y - 5 },
    { left: x - 8 - wide, base: y + 4 },
    { left: x + 8, base: y + 14 },
    { left: x + 8, base: y + 4 },
    { left: x - wide / 2, base: y - 11 },
    { left: x - wide / 2, base: y + 20 },
    { left: x - 8 - wide, base: y + 16 },
    { left: x - 8 - wide, base: y - 18 },
  ];
  for (const { left, base } of places) {
    const box = { left, right: left + wide, top: base - 10, bottom: base + 3 };
    const free = taken.every(
      (other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top,
    );
    if (!free || left < 0 || box.right > width || box.bottom > layout.bottom) continue;
    taken.push(box);
    return text(left, base, words, { kind: 'value' });
  }
  return '';
}
