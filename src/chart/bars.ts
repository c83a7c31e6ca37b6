/**
 * A small bar chart: a label, a bar, its number. Labels and numbers stand in the picture, so that it needs no colour and no
 * legend. Lengths are to scale: a bar's width over the widest bar's is its value over the greatest value.
 */
import { max, scaleLinear } from 'd3';
import { picture, round, text, width } from './svg.ts';

export interface Bar {
  label: string;
  /** A count, 0 or more. */
  value: number;
  /** The value as written beside the bar. */
  shown: string;
}

export interface BarsOptions {
  /** What the picture shows, for people who do not see it. */
  description: string;
  bars: readonly Bar[];
}

export const layout = { width, row: 40, barTop: 20, barHeight: 12, numberSpace: 44 };

/** @returns an `<svg>` whose classes the page's stylesheet colours */
export function drawBars({ description, bars }: BarsOptions): string {
  const { row, barTop, barHeight, numberSpace } = layout;
  const length = scaleLinear([0, max(bars, ({ value }) => value) ?? 1], [0, width - numberSpace]);
  const body = bars.map(({ label, value, shown }, index) => {
    const top = index * row;
    const end = round(length(value));
    return [
      text(0, top + 13, label),
      `<path class="bar" d="M0 ${top + barTop}h${end}v${barHeight}h-${end}z"/>`,
      text(end + 6, top + barTop + 11, shown, { kind: 'value' }),
    ].join('');
  });
  return picture({ description, height: bars.length * row, body });
}
