/**
 * A small bar chart: a label, a bar, its number. Labels and numbers stand in the picture, so that it needs no colour and no
 * legend. Lengths are to scale: a bar's width over the widest bar's is its value over the greatest value.
 */
import { max, scaleLinear } from 'd3';

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

/** In units of the view box; one unit is about a pixel where the chart is shown at its own width. */
export const layout = { width: 360, row: 40, barTop: 20, barHeight: 12, numberSpace: 44 };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (character) => entities[character]!);

/** @returns an `<svg>` whose classes the page's stylesheet colours */
export function drawBars({ description, bars }: BarsOptions): string {
  const { width, row, barTop, barHeight, numberSpace } = layout;
  const length = scaleLinear([0, max(bars, ({ value }) => value) ?? 1], [0, width - numberSpace]);
  const rows = bars.map(({ label, value, shown }, index) => {
    const top = index * row;
    const end = Math.round(length(value) * 10) / 10;
    return [
      `<text x="0" y="${top + 13}">${escape(label)}</text>`,
      `<path class="bar" d="M0 ${top + barTop}h${end}v${barHeight}h-${end}z"/>`,
      `<text class="value" x="${Math.round((end + 6) * 10) / 10}" y="${top + barTop + 11}">${escape(shown)}</text>`,
    ].join('');
  });
  const height = bars.length * row;
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(description)}">${rows.join('')}</svg>`;
}
