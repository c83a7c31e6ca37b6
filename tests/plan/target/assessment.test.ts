/** The published rule: like with like, words as intervals, nobody graded. */
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/plan/target/comparison.ts';
import { intervalOf, lastDigit } from '../../../src/plan/target/interval.ts';
import type { Observation } from '../../../src/plan/evidence/evidence.ts';
import { daysOf } from '../../../src/plan/file/period.ts';
import { assess, type Measure } from '../../../src/plan/target/assessment.ts';
import { restOf } from '../../../src/plan/target/rest-of-year.ts';
import { stateOfAll } from '../../../src/plan/evidence/state.ts';

const calendar = { adopted: '2023-07-12', ends: '2023-12-31', reviewed: '2026-11-23' };
const asked = (comparison: Measure['comparison'], value: number | null, period: string | null = '2023'): Measure => ({
  comparison,
  value,
  days: period === null ? null : daysOf(period),
});
const seen = (period: string, value: number | undefined, more: Partial<Observation> = {}): Observation => ({
  period,
  value,
  status: 'estimate',
  as_of: null,
  secondary: false,
  source: {
    publisher: { vi: 'Báo', en: 'Paper' },
    title: null,
    url: `https://vi-du.example/${period}/${value}`,
    published: null,
    accessed: '2026-11-23',
  },
  days: daysOf(period),
  unit: 'x',
  update: null,
  ...more,
});
const stateOf = (target: Measure, ...observations: Observation[]) => assess(target, observations, [], calendar);

describe('periods', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['through 2023-09', '2023-01-01', '2023-09-30'],
    ['to 2030', null, '2030-12-31'],
  ])('%s runs from %s to %s', (written, start, end) => expect(daysOf(written)).toEqual({ start, end }));
  test('two ways of writing the same days are the same days', () =>
    expect(daysOf('2023-H1')).toEqual(daysOf('through 2023-06')));
});

describe('words are intervals', () => {
  test.each([
    [55300, 100],
    [15.5, 0.1],
    [3110, 10],
    [13, 1],
    [0.85393, 0.00001],
  ])('the last digit of %d is worth %d', (value, digit) => expect(lastDigit(value)).toBeCloseTo(digit, 9));
  test('"nearly 13" is under 13 and would be rounded to it', () =>
    expect(intervalOf(13, 'nearly')).toMatchObject({ low: 12.5, high: 13, openHigh: true }));

  const verdict = (
    comparison: Measure['comparison'],
    value: number,
    figure: number,
    qualifier?: 'over' | 'nearly' | 'about',
  ) => outcomeOf({ comparison, value }, intervalOf(figure, qualifier));
  test.each([
    ['over 11', 'over', 11, 11, undefined, 'misses'],
    ['over 11', 'over', 11, 11, 'over', 'meets'],
    ['over 11', 'over', 11, 11.02, undefined, 'meets'],
    ['over 15', 'over', 15, 15, 'about', 'unclear'],
    ['over 15', 'over', 15, 15.5, 'about', 'meets'],
    ['over 15', 'over', 15, 15, 'nearly', 'misses'],
    ['at least 2,000', 'at-least', 2000, 2000, undefined, 'meets'],
    ['at least 2,000', 'at-least', 2000, 2000, 'nearly', 'misses'],
    ['at least 2,000', 'at-least', 2000, 1900, 'over', 'unclear'],
    ['below 8', 'below', 8, 8, undefined, 'misses'],
    ['below 8', 'below', 8, 8, 'nearly', 'meets'],
    ['below 8', 'below', 8, 7, 'over', 'unclear'],
    ['about 50', 'about', 50, 50, undefined, 'meets'],
    ['about 50', 'about', 50, 46, undefined, 'meets'],
    ['about 50', 'about', 50, 40, undefined, 'misses'],
    ['about 50', 'about', 50, 60, undefined, 'unclear'],
    ['all of 100', 'all', 100, 99.9, undefined, 'misses'],
  ] as const)('%s: %s %d against %d %s: %s', (_, comparison, value, figure, qualifier, expected) =>
    expect(verdict(comparison, value, figure, qualifier)).toBe(expected),
  );
  test('only the first place is surely among the first', () => {
    const rank = (place: number) => outcomeOf({ comparison: 'keep-rank', value: null }, intervalOf(place, undefined));
    expect([rank(1), rank(2)]).toEqual(['meets', 'unclear']);
  });
});

describe('like with like', () => {
  test('a half-year is not the year', () => expect(stateOf(asked('over', 11), seen('2023-H1', 12)).state).toBe('none'));
  test('of a period that is over, a part is no final figure; of one that runs, it is under way', () => {
    expect(stateOf(asked('over', 11), seen('through 2023-09', 12)).state).toBe('no-final');
    expect(stateOf(asked('at-least', 50_000, 'to 2030'), seen('through 2023-11', 45_956)).state).toBe('under-way');
  });
  test('what decides nothing carries no outcome', () =>
    expect(stateOf(asked('over', 11), seen('2022', 5)).assessed[0]).toMatchObject({
      comparability: 'before',
      outcome: null,
    }));
  test('a source that casts doubt makes sources disagree without changing the result', () => {
    const later = seen('2025', 104, { not_comparable: { vi: 'khác', en: 'other' }, disputes: true });
    const { state, basis } = stateOf(asked('all', 100, null), seen('2023', 100), later);
    expect([state, basis.disagree]).toEqual(['met', true]);
  });
  test('a goal, another measure and another year decide nothing', () => {
    const other = { vi: 'khác', en: 'other' };
    const { state, assessed } = stateOf(
      asked('over', 11),
      seen('2023', 12, { status: 'plan' }),
      seen('2023', 12, { not_comparable: other }),
      seen('2022', 12),
      seen('2024', 12),
    );
    expect(state).toBe('none');
    expect(assessed.map(({ comparability }) => comparability)).toEqual(['plan', 'not-comparable', 'before', 'after']);
  });
  test('a miss is told only once the deadline has passed', () => {
    expect(stateOf(asked('reach', 80, 'through 2023-09'), seen('through 2023-09', 40.3)).state).toBe('not-met');
    expect(stateOf(asked('reach', 80, '2027'), seen('2027', 40.3)).state).toBe('under-way');
    expect(stateOf(asked('reach', 80, null), seen('2023', 40.3)).state).toBe('not-met');
  });
  test('sources that differ without changing the result do not disagree', () => {
    const { state, basis } = stateOf(asked('over', 11), seen('2023', 11.02), seen('2023', 11.03));
    expect([state, basis.disagree, basis.estimate]).toEqual(['met', false, true]);
  });
  test('sources that would change the result disagree, and the firmest is followed', () => {
    const target = asked('over', 11);
    const { state, basis } = stateOf(target, seen('2023', 11.2), seen('2023', 10.9, { status: 'final' }));
    expect([state, basis.disagree]).toEqual(['not-met', true]);
    expect(stateOf(target, seen('2023', 11.2, { status: 'final' }), seen('2023', 10.9)).state).toBe('met');
  });
  test('a state rests on secondary sources only when no other says the same', () => {
    expect(stateOf(asked('over', 11), seen('2023', 12, { secondary: true })).basis.secondary).toBe(true);
    expect(stateOf(asked('over', 11), seen('2023', 12, { secondary: true }), seen('2023', 13)).basis.secondary).toBe(
      false,
    );
  });
  test('what no figure could decide is called so, whatever is published', () => {
    const target = { ...asked('reach', 7), unmeasurable: { vi: 'mơ hồ', en: 'vague' } };
    expect(stateOf(target, seen('2023', 7)).state).toBe('not-measurable');
  });
});

describe('the rest of a year', () => {
  const target = { ...asked('over', 22, '2023-H2'), days: daysOf('2023-H2') };
  test('is the year less its first half, without the dust of fractions', () => {
    const [found] = restOf(target, [seen('2023-H1', 23.2), seen('through 2023-09', 33.03)]);
    expect(found).toMatchObject({
      value: 9.83,
      comparability: 'part',
      status: 'estimate',
      days: { start: '2023-07-01', end: '2023-09-30' },
    });
    expect(assess(target, [], [found!], calendar).state).toBe('no-final');
  });
  test('of the whole year decides', () => {
    const computed = restOf(target, [seen('2023-H1', 23.2), seen('2023', 46, { qualifier: 'over' })]);
    expect(computed[0]).toMatchObject({
      comparability: 'like',
      outcome: 'meets',
      interval: { low: 22.8, openLow: true },
    });
    expect(assess(target, [], computed, calendar).state).toBe('met');
  });
  test('needs both totals of the same year and measure', () => {
    expect(restOf(target, [seen('2023', 46)])).toEqual([]);
    expect(restOf(target, [seen('2022-H1', 20), seen('2023', 46)])).toEqual([]);
    expect(restOf(target, [seen('2023-H1', 20, { status: 'plan' }), seen('2023', 46)])).toEqual([]);
  });
});

test('several targets of one commitment come to one state', () => {
  expect(stateOfAll(['met', 'met'])).toBe('met');
  expect(stateOfAll(['met', 'none'])).toBe('partly-met');
  expect(stateOfAll(['not-met', 'none'])).toBe('not-met');
  expect(stateOfAll(['under-way', 'none'])).toBe('under-way');
});
