/**
 * A calendar of deadlines: time runs down the left side to scale, each day a row of marks, one for each thing due, its
 * shape telling its state. Days of the same month may stand close: the words move apart, the line keeps the scale.
 */
import { scaleUtc } from 'd3';
import { picture, round, text, width, wrap, type Run } from './svg.ts';

/** Shapes are those of the states' own marks on the page. */
export type MarkShape =
  | ('met' | 'met-late' | 'partly-met' | 'not-met' | 'no-final' | 'under-way')
  | ('none' | 'not-searched' | 'not-measurable' | 'superseded');

export interface CalendarDay {
  /** ISO. */
  day: string;
  /** As written beside the line. */
  shown: string;
  marks: readonly MarkShape[];
  /** What is due, in few words. */
  note: string;
}

export interface CalendarOptions {
  description: string;
  /** Where time begins: the day of adoption, with its words. */
  start: { day: string; shown: string };
  days: readonly CalendarDay[];
  foot: readonly (readonly Run[])[];
}

export const layout = { width, line: 10, words: 34, top: 14, perDay: 2.1, markSize: 13, noteLine: 16, tail: 20 };

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawCalendar({ description, start, days, foot }: CalendarOptions): string {
  const { line, words, top, perDay, markSize, noteLine, tail } = layout;
  const near = days.filter(({ day }) => daysBetween(start.day, day) <= 366);
  const far = days.filter((day) => !near.includes(day));
  const last = near.at(-1)?.day ?? start.day;
  const y = scaleUtc(
    [new Date(start.day), new Date(last)],
    [top, top + Math.max(1, daysBetween(start.day, last)) * perDay],
  );
  const parts: string[] = [
    `<circle class="dot final" cx="${line}" cy="${top}" r="4.5"/>`,
    text(words, top + 4, start.shown),
  ];
  let free = top + 14;
  const row = ({ shown, marks, note }: CalendarDay, at: number): void => {
    const perLine = Math.floor((width - words - 90) / markSize);
    const rows = Math.ceil(marks.length / perLine);
    const base = Math.max(at + 4, free + 12);
    parts.push(
      `<path class="axis" d="M${line} ${round(at)}L${words - 6} ${round(base - 4)}"/>`,
      `<circle class="pip" cx="${line}" cy="${round(at)}" r="3"/>`,
      text(words, base, shown, { kind: 'value' }),
      ...marks.map((shape, index) =>
        mark(shape, words + 96 + (index % perLine) * markSize, base - 4 + Math.floor(index / perLine) * markSize),
      ),
    );
    const lines = wrap(note, width - words, 12.5);
    const below = base + (rows - 1) * markSize;
    parts.push(...lines.map((line_, index) => text(words, below + 16 + index * noteLine, line_, { kind: 'soft' })));
    free = below + lines.length * noteLine + 6;
  };
  for (const day of near) row(day, round(y(new Date(day.day))));
  let end = round(y(new Date(last)));
  parts.unshift(`<path class="axis" d="M${line} ${top}V${end}"/>`);
  for (const day of far) {
    const at = Math.max(end, free) + tail;
    parts.push(`<path class="guide" d="M${line} ${end}V${at}"/>`);
    row(day, at);
    end = at;
  }
  const bottom = Math.max(end, free) + 4;
  return picture({ description, height: bottom, body: parts, foot });
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function mark(shape: MarkShape, x: number, y: number): string {
  if (shape === 'not-met') return `<path class="state-mark missed" d="M${x} ${y - 5}l5 5l-5 5l-5-5z"/>`;
  if (shape === 'not-measurable' || shape === 'superseded') return `<path class="state-mark" d="M${x - 5} ${y}h10"/>`;
  const fill = { met: 'full', 'met-late': 'full', none: 'open', 'not-searched': 'open', 'no-final': 'open' } as Partial<
    Record<MarkShape, string>
  >;
  const circle = `<circle class="state-mark ${fill[shape] ?? ''}" cx="${x}" cy="${y}" r="4.2"/>`;
  if (shape === 'met-late') return `${circle}<path class="pip" d="M${x + 4.2} ${y - 4.2}h4.2v4.2"/>`;
  return shape === 'partly-met' ? `${circle}<path class="pip" d="M${x} ${y - 4.2}a4.2 4.2 0 0 0 0 8.4z"/>` : circle;
}
