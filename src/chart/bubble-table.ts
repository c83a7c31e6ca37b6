/** Counts by row and column: a circle whose area is the count, with its number inside or beside it. */
import { max, scaleSqrt } from 'd3';
import { picture, round, text, width, wrap } from './svg.ts';

export interface BubbleTableOptions {
  description: string;
  columns: readonly string[];
  rows: readonly { label: string; counts: readonly number[]; shown: readonly string[] }[];
}

export const layout = { width, labels: 78, row: 34, greatest: 15, line: 14 };

/** @returns an inline `<svg>` whose classes the page's stylesheet colours */
export function drawBubbleTable({ description, columns, rows }: BubbleTableOptions): string {
  const { labels, row, line, greatest } = layout;
  const radius = scaleSqrt([0, max(rows.flatMap(({ counts }) => counts)) ?? 1], [0, greatest]);
  const step = (width - labels) / columns.length;
  const heads = columns.map((name) => wrap(name, step - 4, 12));
  const head = Math.max(...heads.map((lines) => lines.length)) * line + 6;
  const middle = (column: number): number => labels + (column + 0.5) * step;
  const height = head + rows.length * row;
  const body = [
    ...heads.flatMap((lines, column) =>
      lines.map((words, index) => text(middle(column), 12 + index * line, words, { kind: 'foot', anchor: 'middle' })),
    ),
    ...rows.flatMap(({ label, counts, shown }, index) => {
      const y = head + (index + 0.5) * row;
      return [
        `<path class="grid" d="M0 ${round(head + index * row)}H${width}"/>`,
        text(0, y + 4.5, label),
        ...counts.flatMap((count, column) => {
          const r = round(radius(count));
          if (count === 0) return [text(middle(column), y + 4.5, '·', { kind: 'soft', anchor: 'middle' })];
          const inside = r > 9;
          return [
            `<circle class="blob" cx="${round(middle(column))}" cy="${round(y)}" r="${r}"/>`,
            text(inside ? middle(column) : middle(column) + r + 3, y + 4.5, shown[column]!, {
              kind: inside ? 'in' : 'value',
              ...(inside ? { anchor: 'middle' as const } : {}),
            }),
          ];
        }),
      ];
    }),
  ];
  return picture({ description, height, body });
}
