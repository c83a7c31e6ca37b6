/**
 * How a number came along through the months of a period, up to what is asked at its end: one picture a target. A number
 * of part of the period stands at its month and is never a length towards the whole period's level; what is missing at
 * the end is said to be missing.
 */
import { placeLabel, stackAtRight, Taken, type Label } from './label.ts';
import { levelsOf } from './level.ts';
import { monthShare, scaleWords } from './scale-words.ts';
import type { Day, Goal, ProgressOptions } from './progress-options.ts';
import { marginsOf, rooms, sizesFor } from './scene.ts';
import type { Firmness, Mark, Place, Scene } from './scene.ts';
import { textWidth } from './svg.ts';

/** Signs that a legend explains. */
export type Sign = Firmness | 'range' | 'goal' | 'before' | 'missing' | 'missed';

export interface Progress {
  scene: Scene;
  /** Those in use, in the order of a legend. */
  signs: Sign[];
}

export function drawProgress(options: ProgressOptions): Progress {
  const { finding, description, goal, milestones, days, before, missing, missed } = options;
  const levels = levelsOf(options);
  const at = (day: string, value: number): Place => ({ x: monthShare(options, day), y: levels.share(value) });
  const end = at(goal.day, goal.value);
  const past = before?.points.map(({ day, value }) => at(day, value)) ?? [];
  const pastAtEnd = past.length > 0 && past.at(-1)!.x > 0.97;
  const atRight: Label[] = [
    { at: end, lines: [named(goal.words, 'bold'), named(goal.note, 'soft')] },
    ...(pastAtEnd ? [{ at: past.at(-1)!, lines: [named(before!.label, 'soft')] }] : []),
    ...(missing ? [{ at: { x: 1, y: (end.y + 1) / 2 }, lines: missing.map((words) => named(words, 'soft')) }] : []),
  ];
  const room = roomFor(atRight);
  const sizes = sizesFor(room);
  const taken = new Taken(sizes, marginsOf(room));
  const soft = new Taken(sizes, marginsOf(room));
  const right = stackAtRight(atRight, Math.min(...sizes.map(({ height }) => height)));
  const scale = scaleWords(options, levels);
  taken.addWords([...right, ...scale]);
  const lines: Mark[] = [];
  const add = (name: string, from: Place, to: Place, around = 2): void => {
    lines.push({ kind: 'line', name, from, to });
    if (name === 'goal') taken.add(from, to, around);
    else soft.addSlanted(from, to, around);
  };
  for (const [index, to] of past.entries()) if (index > 0) add('before', past[index - 1]!, to);
  if (past.length === 1) add('before', shifted(past[0]!, -0.05), shifted(past[0]!, 0.05));
  const tick = (place: Place): void => add('goal', shifted(place, -0.07), shifted(place, 0.01), 4);
  tick(end);
  const marks = milestones.map((each) => ({ ...each, place: at(each.day, each.value) }));
  for (const { place } of marks) tick(place);
  const placed = days.map((each) => ({ ...each, places: each.figures.map(({ value }) => at(each.day, value)) }));
  const differ = ({ places }: { places: readonly Place[] }): boolean => new Set(places.map(({ y }) => y)).size > 1;
  const middles = placed.map(({ places }) => middle(places));
  for (const [index, to] of middles.entries()) if (index > 0) add('join', middles[index - 1]!, to);
  const last = placed.at(-1);
  // A shortfall that would hide beneath its own mark is left to the words.
  const short = missed && last && lowest(last.places).y - end.y > 0.08 ? lowest(last.places) : null;
  if (short) add('shortfall', short, end);
  if (missing) add('missing', end, { x: end.x, y: 1 });
  // A sign that no eye could see needs no word in the legend either.
  for (const { places } of placed)
    if (lowest(places).y - highest(places).y > 0.02) add('range', lowest(places), highest(places), 3);
  for (const { places } of placed) for (const place of places) taken.add(place, place, 7);
  const labels = [...labelsOf(placed, differ, options.difference), ...marks.map(milestoneLabel)];
  if (before && !pastAtEnd) labels.push({ at: past.at(-1)!, lines: [named(before.label, 'soft')] });
  const dots = placed.flatMap(({ figures, places }) =>
    figures.map(({ firmness }, index): Mark => ({ kind: 'dot', at: places[index]!, firmness })),
  );
  const words = labels.flatMap((label) => {
    const whole = placeLabel(label, taken, soft);
    // Rather the number alone than nothing.
    return whole.length > 0 ? whole : placeLabel({ ...label, lines: label.lines.slice(-1) }, taken, soft);
  });
  const axis: Mark = { kind: 'line', name: 'axis', from: { x: 0, y: 1 }, to: { x: 1, y: 1 } };
  const grid = levels.lines.map((value): Mark => {
    const y = levels.share(value);
    return { kind: 'line', name: 'grid', from: { x: 0, y }, to: { x: 1, y } };
  });
  const cut: Mark[] = levels.low > 0 ? [{ kind: 'break', at: { x: 0, y: 1 } }] : [];
  const used = new Set<Sign>([
    ...days.flatMap(({ figures }) => figures.map(({ firmness }) => firmness)),
    ...lines.map((line) => (line as { name: string }).name).filter(isSign),
    ...(short ? (['missed'] as const) : []),
  ]);
  return {
    scene: {
      finding,
      description,
      room,
      marks: [...grid, axis, ...cut, ...lines, ...dots, ...scale, ...right, ...words],
    },
    signs: order.filter((sign) => used.has(sign)),
  };
}

const order: Sign[] = ['final', 'estimate', 'reported', 'range', 'goal', 'before', 'missing', 'missed'];
const isSign = (name: string): name is Sign => (order as string[]).includes(name);
const named = (words: string, name: string): { words: string; name: string } => ({ words, name });
const shifted = ({ x, y }: Place, by: number): Place => ({ x: Math.max(0, x + by), y });
const lowest = (places: readonly Place[]): Place => places.reduce((a, b) => (b.y > a.y ? b : a));
const highest = (places: readonly Place[]): Place => places.reduce((a, b) => (b.y < a.y ? b : a));
const middle = (places: readonly Place[]): Place => ({
  x: places[0]!.x,
  y: (lowest(places).y + highest(places).y) / 2,
});

function roomFor(labels: readonly Label[]): Scene['room'] {
  const widest = Math.max(
    ...labels.flatMap(({ lines }) =>
      lines.map(({ words, name }) => textWidth(words, 13) * (name === 'bold' ? 1.05 : 1) + 12),
    ),
  );
  return widest <= rooms.narrow ? 'narrow' : widest <= rooms.middle ? 'middle' : 'wide';
}

/** The last day and the first, then those on which sources differ, then, where they are few, the others. */
function labelsOf(
  days: readonly (Day & { places: Place[] })[],
  differ: (day: { places: Place[] }) => boolean,
  difference: string | null,
): Label[] {
  const ends = [days.at(-1), days.length > 1 ? days[0] : undefined].filter((day) => day !== undefined);
  const between = days.slice(1, -1);
  const differing = between.filter(differ);
  const rest = days.length <= 5 ? between.filter((day) => !differing.includes(day)) : [];
  return [...ends, ...differing, ...rest].map((day, index) => ({
    at: highest(day.places),
    lines: [
      ...(index === 0 && difference ? [named(difference, 'soft')] : []),
      named(day.label, index === 0 ? 'value bold' : 'value'),
    ],
  }));
}

const milestoneLabel = ({ place, words, note }: Goal & { place: Place }): Label => ({
  at: { x: place.x - 0.06, y: place.y },
  lines: [named(`${words}, ${note}`, '')],
});
