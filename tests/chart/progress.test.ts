/** The way of a number through its time: places are those of days and numbers, scales from 0 or cut and saying so. */
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../src/chart/card.ts';
import type { ProgressOptions } from '../../src/chart/progress-options.ts';
import { drawProgress } from '../../src/chart/progress.ts';
import { inlineScene, type Dot, type Line, type Words } from '../../src/chart/scene.ts';

const options: ProgressOptions = {
  finding: 'Ước khoảng 15,5 & hơn',
  description: 'Các số: <15>',
  from: '2023-01-01',
  to: '2023-12-31',
  unit: 'triệu lượt',
  isRate: false,
  goal: { day: '2023-12-31', value: 15, words: 'trên 15', note: 'mức đề ra' },
  milestones: [{ day: '2023-06-30', value: 8, words: '8', note: 'đến 30/6' }],
  days: [
    { day: '2023-01-31', figures: [{ value: 1.6, firmness: 'reported' }], label: '1,6' },
    {
      day: '2023-06-30',
      figures: [
        { value: 8, firmness: 'final' },
        { value: 9, firmness: 'estimate' },
      ],
      label: '8–9',
    },
    { day: '2023-12-31', figures: [{ value: 15.5, firmness: 'estimate' }], label: 'khoảng 15,5' },
  ],
  before: {
    points: [
      { day: '2023-09-30', value: 9 },
      { day: '2023-12-31', value: 11.6 },
    ],
    label: '2022: 11,6',
  },
  missing: null,
  difference: '+0,5 triệu lượt',
  missed: false,
  number: String,
  month: (month) => `th. ${month}`,
  cut: (from) => `thang cắt, từ ${from}`,
};
const marks = (more: Partial<ProgressOptions> = {}) => drawProgress({ ...options, ...more }).scene.marks;
const dots = (more?: Partial<ProgressOptions>) => marks(more).filter((mark): mark is Dot => mark.kind === 'dot');
const lines = (name: string, more?: Partial<ProgressOptions>) =>
  marks(more).filter((mark): mark is Line => mark.kind === 'line' && mark.name === name);
const words = (more?: Partial<ProgressOptions>) => marks(more).filter((mark): mark is Words => mark.kind === 'words');

describe('an amount', () => {
  test('stands at its day, as high over 0 as its number', () => {
    const found = dots();
    expect(found.map(({ firmness }) => firmness)).toEqual(['reported', 'final', 'estimate', 'estimate']);
    const high = (value: number): number => (value / 15.5) * (1 - found[3]!.at.y);
    for (const [index, value] of [1.6, 8, 9, 15.5].entries())
      expect(1 - found[index]!.at.y).toBeCloseTo(high(value), 5);
    expect(found[0]!.at.x).toBeCloseTo(30 / 364, 3);
    expect(found[3]!.at.x).toBe(1);
    const [goal] = lines('goal');
    expect(1 - goal!.from.y).toBeCloseTo(high(15), 5);
    expect(goal!.to.x).toBeGreaterThanOrEqual(1);
  });
  test('of which sources differ is a bar from the least to the greatest', () => {
    const [range] = lines('range');
    const [least, greatest] = dots().slice(1, 3);
    expect(range).toMatchObject({ from: least!.at, to: greatest!.at });
  });
  test('begins at 0, however close the numbers lie', () => {
    const close = { days: [{ day: '2023-06-30', figures: [{ value: 14, firmness: 'final' as const }], label: '14' }] };
    expect(words({ ...close, before: null, milestones: [] }).map((each) => each.words)).toContain('0');
  });
});

describe('a rate', () => {
  const rate = {
    isRate: true,
    milestones: [],
    before: null,
    goal: { ...options.goal, value: 11 },
    days: [
      { day: '2023-03-31', figures: [{ value: 8, firmness: 'estimate' as const }], label: '8%' },
      { day: '2023-12-31', figures: [{ value: 11.02, firmness: 'estimate' as const }], label: '11,02%' },
    ],
  };
  test('may be cut where its numbers lie close, and says so', () => {
    expect(
      words(rate)
        .map((each) => each.words)
        .join(),
    ).toMatch(/thang cắt, từ 7/u);
    expect(marks(rate).some(({ kind }) => kind === 'break')).toBe(true);
  });
  test('is not where they do not', () => {
    const far = { ...rate, goal: { ...rate.goal, value: 100 } };
    expect(marks(far).some(({ kind }) => kind === 'break')).toBe(false);
  });
});

test('a missing end is a dotted line with its words; a shortfall runs from the figure to what was asked', () => {
  const days = options.days.slice(0, 2);
  const part = drawProgress({ ...options, days, missing: ['chưa tìm thấy', 'số cả năm'], difference: null });
  expect(part.signs).toContain('missing');
  expect(part.scene.marks.filter((mark) => mark.kind === 'words').map((mark) => mark.words)).toContain('số cả năm');
  const short = {
    missed: true,
    days: [{ day: '2023-12-31', figures: [{ value: 7, firmness: 'final' as const }], label: '7' }],
  };
  const [line] = lines('shortfall', { ...short, before: null });
  expect(line!.from).toEqual(dots({ ...short, before: null })[0]!.at);
  expect(line!.to.y).toBeLessThan(line!.from.y);
});

test('months are every third of a year, each of a quarter', () => {
  const months = (more?: Partial<ProgressOptions>) =>
    words(more)
      .map((each) => each.words)
      .filter((each) => /^th\./u.test(each));
  expect(months()).toEqual(['th. 3', 'th. 6', 'th. 9', 'th. 12']);
  const quarter = { from: '2023-04-01', to: '2023-06-30', milestones: [], before: null };
  const days = [{ day: '2023-06-30', figures: [{ value: 3, firmness: 'final' as const }], label: '3' }];
  expect(months({ ...quarter, days, goal: { ...options.goal, day: '2023-06-30' } })).toEqual([
    'th. 4',
    'th. 5',
    'th. 6',
  ]);
});

test('words are escaped, nothing carries a style', () => {
  const svg = inlineScene(drawProgress(options).scene);
  expect(svg).toContain('<title>Ước khoảng 15,5 &amp; hơn</title><desc>Các số: &lt;15&gt;</desc>');
  expect(svg).not.toMatch(/style=|fill=|stroke=/u);
});

test('the picture is this one', () => {
  const { scene, signs } = drawProgress(options);
  const legend = signs.map((sign) => ({ sign, words: sign }));
  const foot = [[{ words: 'Nguồn: ' }, { words: 'Báo A.', lang: 'vi' }]];
  const card = drawCard({ name: 'Khách', finding: 'Ước khoảng 15,5.', notes: 'x', caption: 'y', scene, legend, foot });
  return expect(card).toMatchFileSnapshot('pictures/progress.svg');
});
