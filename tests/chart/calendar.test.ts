/** The calendar of deadlines and the counts by part and kind, as drawn. */
import { expect, test } from 'vitest';
import { drawCalendar, layout, type CalendarDay } from '../../src/chart/calendar.ts';
import { drawBubbleTable } from '../../src/chart/bubble-table.ts';
import { standalone } from '../../src/chart/standalone.ts';

const days: CalendarDay[] = [
  { day: '2023-08-30', shown: '30/8/2023', marks: ['none'], note: '1 chưa có báo cáo' },
  { day: '2023-09-30', shown: '30/9/2023', marks: ['not-met', 'under-way'], note: '1 không đạt' },
  { day: '2023-12-31', shown: '31/12/2023', marks: Array.from({ length: 30 }, () => 'met' as const), note: '30 đạt' },
  { day: '2030-12-31', shown: '31/12/2030', marks: ['partly-met'], note: '1 đạt một phần' },
];
const calendar = drawCalendar({
  description: 'Lịch',
  start: { day: '2023-07-12', shown: '12/7/2023' },
  days,
  foot: [[{ words: 'Theo nguồn đến 23/11/2026.' }]],
});

test('days of the first year stand to scale; a far one is set apart by a broken line', () => {
  const at = [...calendar.matchAll(/<circle class="pip" cx="10" cy="([\d.]+)" r="3"/gu)].map(([, y]) => Number(y));
  const apart = (from: string, to: string): number =>
    ((Date.parse(to) - Date.parse(from)) / 86_400_000) * layout.perDay;
  expect(at[0]! - layout.top).toBeCloseTo(apart('2023-07-12', '2023-08-30'), 0);
  expect(at[2]! - at[1]!).toBeCloseTo(apart('2023-09-30', '2023-12-31'), 0);
  expect(at[3]! - at[2]!).toBeLessThan(200);
  expect(calendar.match(/class="guide"/gu)).toHaveLength(1);
});

test('each thing due is one mark, its state told by its shape', () => {
  expect(calendar.match(/class="state-mark full"/gu)).toHaveLength(30);
  expect(calendar).toContain('class="state-mark missed"');
  expect(calendar).toContain('class="state-mark open"');
});

test('marks stay within the picture', () => {
  for (const [, x] of calendar.matchAll(/class="state-mark[^>]* cx="([\d.]+)"/gu))
    expect(Number(x)).toBeLessThan(layout.width - 4);
});

test('the areas of circles are their counts', async () => {
  const svg = drawBubbleTable({
    description: 'Cam kết',
    columns: ['chỉ tiêu', 'việc'],
    rows: [
      { label: 'Nhóm 1', counts: [4, 0], shown: ['4', '0'] },
      { label: 'Nhóm 2', counts: [1, 36], shown: ['1', '36'] },
    ],
  });
  const radii = [...svg.matchAll(/<circle class="blob"[^>]* r="([\d.]+)"/gu)].map(([, r]) => Number(r));
  expect(radii).toHaveLength(3);
  expect(radii[0]! / radii[1]!).toBeCloseTo(2, 1);
  expect(radii[2]! / radii[0]!).toBeCloseTo(3, 1);
  await expect(standalone('the bubble table', '', [svg])).toMatchFileSnapshot('pictures/bubble-table.svg');
});

test('the calendar is this one', () =>
  expect(standalone('the calendar is this one', '', [calendar])).toMatchFileSnapshot('pictures/calendar.svg'));
