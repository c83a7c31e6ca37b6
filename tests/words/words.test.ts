import { describe, expect, test } from 'vitest';
import {
  address,
  allPages,
  calendarAddress,
  feedAddress,
  planLists,
  sentencePage,
  updateAddress,
} from '../../src/plan/address.ts';
import { formatDate } from '../../src/words/date.ts';
import { formatDeadline } from '../../src/words/deadline.ts';
import { formatFigure, formatGoal } from '../../src/words/figure.ts';
import { formatDays, formatPeriod } from '../../src/words/period.ts';
import { languageOf } from '../../src/plan/language.ts';
import { formatNumber } from '../../src/words/number.ts';

test('numbers are written as each language writes them', () => {
  expect(formatNumber(54000, 'vi')).toBe('54.000');
  expect(formatNumber(54000, 'en')).toBe('54,000');
  expect(formatNumber(12.3, 'vi')).toBe('12,3');
  expect(formatNumber(1078.3, 'vi')).toBe('1.078,3');
});

test('dates are written as far as they are known', () => {
  expect(formatDate('2023-09-30', 'vi')).toBe('30/9/2023');
  expect(formatDate('2023-09-30', 'en')).toBe('30 September 2023');
  expect(formatDate('2023-07', 'vi')).toBe('7/2023');
  expect(formatDate('2023-07', 'en')).toBe('July 2023');
  expect(formatDate('2023', 'en')).toBe('2023');
});

describe('addresses', () => {
  test('are those that were promised', () => {
    const group = { kind: 'group', plan: '2023-h2', group: 3 } as const;
    expect(address({ kind: 'home' }, 'vi')).toBe('/');
    expect(address({ kind: 'home' }, 'en')).toBe('/en/');
    expect(address({ kind: 'plan', plan: '2023-h2' }, 'en')).toBe('/en/2023-h2/');
    expect(address({ kind: 'text', plan: '2023-h2' }, 'vi', '3.3.5')).toBe('/2023-h2/nghi-quyet/#3.3.5');
    expect(address({ kind: 'text', plan: '2023-h2' }, 'en', '3.3.5')).toBe('/en/2023-h2/resolution/#3.3.5');
    expect(address(group, 'vi')).toBe('/2023-h2/nhom/3/');
    expect(address(group, 'en')).toBe('/en/2023-h2/groups/3/');
    expect(address({ kind: 'commitment', plan: '2023-h2', id: '3-07' }, 'vi')).toBe('/2023-h2/cam-ket/3-07/');
    expect(address({ kind: 'commitment', plan: '2023-h2', id: '3-07' }, 'en')).toBe('/en/2023-h2/commitments/3-07/');
    expect(address({ kind: 'outcome', plan: '2023-h2' }, 'vi')).toBe('/2023-h2/tong-ket/');
    expect(address({ kind: 'outcome', plan: '2023-h2' }, 'en')).toBe('/en/2023-h2/outcome/');
    expect(planLists.map((kind) => address({ kind, plan: '2023-h2' }, 'vi'))).toEqual([
      '/2023-h2/cam-ket/',
      '/2023-h2/chi-tieu/',
      '/2023-h2/thoi-han/',
      '/2023-h2/van-ban/',
      '/2023-h2/co-quan/',
      '/2023-h2/dia-phuong/',
      '/2023-h2/du-an/',
      '/2023-h2/doi-soat/',
      '/2023-h2/cap-nhat/',
      '/2023-h2/dinh-chinh/',
    ]);
    expect(['glossary', 'about', 'data', 'search'].map((kind) => address({ kind } as { kind: 'about' }, 'vi'))).toEqual(
      ['/thuat-ngu/', '/gioi-thieu/', '/du-lieu/', '/tim-kiem/'],
    );
  });

  test('of updates are pages, of corrections places on one page', () => {
    const on = { id: '2024-01-01-cau', kind: 'update' } as const;
    expect(updateAddress('2023-h2', on, 'vi')).toBe('/2023-h2/cap-nhat/2024-01-01-cau/');
    expect(updateAddress('2023-h2', on, 'en')).toBe('/en/2023-h2/updates/2024-01-01-cau/');
    const wrong = { id: '2024-01-02-so', kind: 'contradiction' } as const;
    expect(updateAddress('2023-h2', wrong, 'en')).toBe('/en/2023-h2/corrections/#2024-01-02-so');
    expect(['vi', 'en'].map((language) => feedAddress(language as 'vi'))).toEqual(['/feed.xml', '/en/feed.xml']);
    expect(calendarAddress('2023-h2', 'vi')).toBe('/2023-h2/thoi-han.ics');
    expect(calendarAddress('2023-h2', 'en')).toBe('/en/2023-h2/deadlines.ics');
  });

  test('of sentences lead to their group, and outside the groups to the whole text', () => {
    expect(sentencePage('x', '10.1.2')).toEqual({ kind: 'group', plan: 'x', group: 10 });
    for (const id of ['0.1.1', 'd2.1.1', 'p.5', 'r.1']) expect(sentencePage('x', id).kind).toBe('text');
  });

  test('are one of a kind', () => {
    const pages = allPages([
      {
        ...{
          id: '2023-h2',
          over: true,
          groups: [{ number: 1 }, { number: 2 }],
          commitments: [{ id: '1-01' }],
          targets: [{ id: 'a' }],
        },
        updates: [
          { id: '2023-07-12-a', kind: 'update' },
          { id: '2023-07-12-b', kind: 'correction' },
        ],
        ...{ localities: [{ id: 'a' }], projects: [{ id: 'a' }] },
      },
      {
        ...{ id: '2024-h1', groups: [{ number: 1 }], commitments: [{ id: '1-01' }], targets: [{ id: 'a' }] },
        ...{ over: false, updates: [], localities: [{ id: 'a' }], projects: [{ id: 'a' }] },
      },
    ]);
    const all = pages.flatMap((page) => [address(page, 'vi'), address(page, 'en')]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('the language of a title is told by its marks', () => {
  expect(languageOf('GRDP là gì? GRDP có gì khác GDP?')).toBe('vi');
  expect(languageOf('Quảng Ninh strives to complete projects in celebration of its anniversary')).toBe('en');
});

test('deadlines keep "before" apart from "by", and a half-year apart from the year', () => {
  expect(formatDeadline({ before: '2023-08-31' }, [], 'vi')).toBe('trước ngày 31/8/2023');
  expect(formatDeadline({ by: '2023-09-30' }, [], 'en')).toBe('by 30 September 2023');
  expect(formatDeadline({ within: '2023-H2' }, [], 'vi')).toBe('trong 6 tháng cuối năm 2023');
  expect(formatDeadline({ within: '2023-Q3' }, [], 'en')).toBe('in the third quarter of 2023');
  expect(formatDeadline({ within: '2023' }, [], 'vi')).toBe('trong năm 2023');
  expect(formatDeadline({ to: '2030' }, [], 'vi')).toBe('đến năm 2030');
});

test('periods are named as people name them', () => {
  for (const [written, vi, en] of [
    ['2023-09', 'tháng 9/2023', 'September 2023'],
    ['through 2023-09', '9 tháng đầu năm 2023', 'the first nine months of 2023'],
    ['through 2023-12', 'năm 2023', '2023'],
    ['through 2023-01', 'tháng 1/2023', 'January 2023'],
    ['2023-H1', '6 tháng đầu năm 2023', 'the first six months of 2023'],
    ['to 2030', 'đến năm 2030', 'up to 2030'],
  ] as const) {
    expect(formatPeriod(written, 'vi')).toBe(vi);
    expect(formatPeriod(written, 'en')).toBe(en);
  }
  expect(formatDays({ start: '2023-07-01', end: '2023-09-30' }, 'vi')).toBe('quý III/2023');
  expect(formatDays({ start: '2023-07-01', end: '2023-10-31' }, 'en')).toBe('July–October 2023');
});

test('figures keep qualifier, notation and unit', () => {
  const dong = { id: 'billion-dong', vi: 'tỷ đồng', en: 'billion đồng', match: ['tỷ đồng'] };
  const percent = { id: 'percent', vi: '%', en: '%', match: ['%'] };
  const rank = { id: 'rank', vi: 'hạng', en: 'rank', before: true as const, match: ['hạng'] };
  expect(formatFigure(55300, 'over', dong, 'vi')).toBe('trên 55.300 tỷ đồng');
  expect(formatFigure(28000, 'nearly', dong, 'en')).toBe('nearly 28,000 billion đồng');
  expect(formatFigure(11.03, undefined, percent, 'vi')).toBe('11,03%');
  expect(formatFigure(1, undefined, rank, 'en')).toBe('rank 1');
  expect(formatGoal({ comparison: 'below', value: 8 }, percent, 'vi')).toBe('dưới 8%');
  expect(formatGoal({ comparison: 'all', value: 100 }, percent, 'en')).toBe('100%');
});
