/** Targets and figures as drawn: positions are those of their numbers, marks differ by shape, the pictures are these. */
import { describe, expect, test } from 'vitest';
import { drawMiniBullet, layout as miniLayout } from '../../src/chart/mini-bullet.ts';
import type { Goal } from '../../src/chart/goal.ts';
import { drawLine, layout as lineLayout, type LinePoint } from '../../src/chart/line.ts';
import { drawBullet, layout as bulletLayout, type BulletRow } from '../../src/chart/bullet.ts';
import { standalone } from '../../src/chart/standalone.ts';

const goal: Goal = { value: 54000, kind: 'reach', label: 'Mức đề ra: đạt 54.000 tỷ đồng' };
const rows: BulletRow[] = [
  { value: 56500, firmness: 'estimate', shown: '56.500', note: [{ words: 'năm 2022' }], earlier: true },
  { value: 55300, firmness: 'estimate', qualifier: 'over', shown: 'trên 55.300', note: [{ words: 'Báo A' }] },
  { value: 55632, firmness: 'final', shown: '55.632', note: [{ words: 'Báo B & <C>' }] },
  { value: 27000, firmness: 'reported', qualifier: 'nearly', shown: 'gần 27.000', note: [{ words: 'Báo D' }] },
];
const reported = (options: Partial<Parameters<typeof drawBullet>[0]> = {}): string =>
  drawBullet({
    description: 'Thu ngân sách',
    goal,
    rows,
    missing: 'chưa có',
    foot: [[{ words: 'Nguồn: ' }, { words: 'Báo A.', lang: 'vi' }]],
    ...options,
  });

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, found]) => Number(found));

describe('bars against a target', () => {
  test('are as long as their numbers, and the target stands at its own', () => {
    const lengths = numbers(reported(), /<path class="bar[^"]*" d="M0 \d+h([\d.]+)v/gu);
    const [x] = numbers(reported(), /<path class="goal" d="M([\d.]+) /gu);
    expect(lengths).toHaveLength(rows.length);
    for (const [index, { value }] of rows.entries()) expect(lengths[index]! / x!).toBeCloseTo(value / goal.value, 2);
    expect(Math.max(...lengths)).toBeLessThan(bulletLayout.width);
  });
  test('carry sources in the picture, escaped, and what it shows in words', () => {
    expect(reported()).toContain('Báo B &amp; &lt;C&gt;');
    expect(reported()).toContain('>Nguồn: <tspan lang="vi">Báo A.</tspan></text>');
    expect(reported()).toContain('role="img" aria-label="Thu ngân sách"');
    expect(reported()).not.toMatch(/style=|fill=/u);
  });
  test('that are missing are said to be missing', () => {
    const svg = reported({ rows: [] });
    expect(svg).toContain('>chưa có</text>');
    expect(svg).not.toContain('class="bar');
  });
  test('look different for floors, ceilings and approximations', () => {
    const drawn = (kind: Goal['kind'], band?: readonly [number, number]): string =>
      reported({ goal: { ...goal, kind, ...(band ? { band } : {}) } });
    const marks = [
      drawn('over'),
      drawn('at-least'),
      drawn('reach'),
      drawn('below'),
      drawn('about', [53500, 54500]),
    ].map((svg) => (svg.match(/<path class="(?:wedge|band)[^>]*>/gu) ?? []).join(''));
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('the path through a year', () => {
  const points: LinePoint[] = [
    { day: '2023-01-31', value: 1.6, firmness: 'reported', shown: '1,6' },
    { day: '2023-02-28', value: 3.35, firmness: 'reported', shown: '3,35' },
    { day: '2023-06-30', value: 8.86, firmness: 'final', shown: '8,86' },
    { day: '2023-12-31', value: 15.5, firmness: 'estimate', qualifier: 'about', shown: 'khoảng 15,5' },
  ];
  const path = (more: LinePoint[] = []): string =>
    drawLine({
      description: 'Khách du lịch',
      from: '2023-01-01',
      to: '2023-12-31',
      goal: { value: 15, kind: 'over', label: 'Mức đề ra: trên 15', day: '2023-12-31' },
      points: [...points, ...more],
      months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      axis: String,
      foot: [[{ words: 'Nguồn: ' }, { words: 'Báo A.', lang: 'vi' }]],
    });
  const marks = (svg: string): { x: number; y: number }[] =>
    [...svg.matchAll(/<circle class="dot[^"]*" cx="([\d.]+)" cy="([\d.]+)"/gu)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));

  test('puts each point at its day and number', () => {
    const { left, right, bottom } = lineLayout;
    const found = marks(path());
    expect(found).toHaveLength(points.length);
    const greatest = bottom - found[3]!.y;
    for (const [index, { day, value }] of points.entries()) {
      expect((bottom - found[index]!.y) / greatest).toBeCloseTo(value / 15.5, 2);
      const share =
        (Date.parse(day) - Date.parse('2023-01-01')) / (Date.parse('2023-12-31') - Date.parse('2023-01-01'));
      expect(found[index]!.x).toBeCloseTo(left + share * (right - left), 0);
    }
    const [guide] = numbers(path(), /<path class="guide" d="M0 ([\d.]+)H/gu);
    expect((bottom - guide!) / greatest).toBeCloseTo(15 / 15.5, 2);
  });
  test('joins months that follow each other and leaves gaps as gaps', () => {
    expect(path().match(/class="join"/gu)).toHaveLength(1);
  });
  test('shows two sources of one day as two points', () => {
    const two = path([{ day: '2023-06-30', value: 9.2, firmness: 'estimate', shown: '9,2' }]);
    expect(marks(two)).toHaveLength(points.length + 1);
  });
  test('draws another measure as a diamond that nothing joins', () => {
    const svg = path([{ day: '2023-03-31', value: 4, firmness: 'reported', shown: '4', unlike: true }]);
    expect(svg.match(/class="dot reported other"/gu)).toHaveLength(1);
    expect(svg.match(/class="join"/gu)).toHaveLength(1);
  });
  test('the picture is this one', () =>
    expect(standalone('the picture is this one', '', [path()])).toMatchFileSnapshot('pictures/line.svg'));
});

test('a small picture is to scale too', () => {
  const svg = drawMiniBullet({ description: 'x', goal, figures: rows.slice(1) });
  const [bar] = numbers(svg, /<path class="bar[^"]*" d="M0 \d+h([\d.]+)v/gu);
  const [x] = numbers(svg, /<path class="goal" d="M([\d.]+) /gu);
  expect(bar! / x!).toBeCloseTo(55632 / 54000, 2);
  expect(bar!).toBeLessThan(miniLayout.width);
});

test('the picture of bars is this one', () =>
  expect(standalone('the picture of bars is this one', '', [reported()])).toMatchFileSnapshot('pictures/bullet.svg'));
