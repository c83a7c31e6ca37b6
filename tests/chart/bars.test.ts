import { expect, test } from 'vitest';
import { drawBars, layout } from '../../src/chart/bars.ts';

const bars = [
  { label: 'việc thường xuyên', value: 41, shown: '41' },
  { label: 'việc có thời hạn', value: 6, shown: '6' },
  { label: 'dự án <nêu tên>', value: 0, shown: '0' },
];
const svg = drawBars({ description: 'Nhóm 3: 47 cam kết', bars });

test('each bar is as long as its number says', () => {
  const lengths = [...svg.matchAll(/<path class="bar" d="M0 \d+h([\d.]+)/gu)].map(([, length]) => Number(length));
  expect(lengths).toHaveLength(bars.length);
  const widest = layout.width - layout.numberSpace;
  for (const [index, { value }] of bars.entries()) expect(lengths[index]).toBeCloseTo((value / 41) * widest, 0);
});

test('labels and numbers stand in the picture as words', () => {
  expect(svg).toContain('>việc có thời hạn</text>');
  expect(svg).toContain('>6</text>');
  expect(svg).toContain('dự án &lt;nêu tên&gt;');
});

test('people who do not see it are told what it shows, and nothing is styled inline', () => {
  expect(svg).toContain('role="img" aria-label="Nhóm 3: 47 cam kết"');
  expect(svg).not.toMatch(/style=|fill=/u);
});

test('the picture is this one', () => expect(svg).toMatchSnapshot());
