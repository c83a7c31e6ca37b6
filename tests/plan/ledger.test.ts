import { describe, expect, test } from 'vitest';
import { lastDay } from '../../src/plan/commitment/commitment.ts';
import { read } from '../../src/plan/read.ts';
import { namedIn } from '../../src/plan/name/mention.ts';
import { operativeSentences } from '../../src/plan/commitment/ledger.ts';
import { readQuantities } from '../../src/plan/text/quantity.ts';

describe('the last day of a deadline', () => {
  test.each([
    ['"before" excludes the day', { before: '2023-08-31' }, '2023-08-30'],
    ['"before" the first of a month', { before: '2024-03-01' }, '2024-02-29'],
    ['"by" includes it', { by: '2023-09-30' }, '2023-09-30'],
    ['a quarter ends with its last month', { within: '2023-Q3' }, '2023-09-30'],
    ['a half-year', { within: '2023-H2' }, '2023-12-31'],
    ['a year', { within: '2023' }, '2023-12-31'],
    ['a month', { within: '2024-02' }, '2024-02-29'],
    ['up to a year', { to: '2030' }, '2030-12-31'],
  ] as const)('%s', (_, rule, day) => expect(lastDay(rule)).toBe(day));
});

test('a longer name wins over a shorter inside it, and part of a word is no name', () => {
  const places = [
    { id: 'ha-long', match: ['Hạ Long'] },
    { id: 'vinh-ha-long', match: ['vịnh Hạ Long'] },
  ];
  expect(namedIn(['trên vịnh Hạ Long'], places)).toEqual(['vinh-ha-long']);
  expect(namedIn(['vịnh Hạ Long và thành phố Hạ Long'], places)).toEqual(['ha-long', 'vinh-ha-long']);
  expect(namedIn(['Hạ Longx'], places)).toEqual([]);
});

describe('the resolution of 12 July 2023', () => {
  const { content } = read('.');
  const plan = content!.plans.find(({ id }) => id === '2023-h2')!;

  test('is accounted for to the last word and number', () => {
    expect(plan.ledger.words).toEqual([]);
    expect(plan.ledger.unexplained).toEqual([]);
    const numbers = operativeSentences(plan.text).flatMap(({ text }) => readQuantities(text, 'vi'));
    expect(plan.ledger.numbers).toHaveLength(numbers.length);
    expect(numbers.length).toBe(199);
  });

  test('has well over 150 commitments, in every group', () => {
    expect(plan.commitments.length).toBeGreaterThan(150);
    for (const { number } of plan.groups)
      expect(plan.commitments.filter(({ part }) => part === String(number)).length).toBeGreaterThan(3);
  });

  test.each([
    ['a million homes are the nation’s', '1 triệu', 'nation'],
    ['50,000 resettlement plots', '50.000 suất', 'province'],
    ['coal in the half-year', '22 triệu tấn', 'province'],
  ])('scope: %s', (_, written, scope) => {
    const amounts = plan.commitments.flatMap((commitment) => commitment.amounts);
    expect(amounts.find((amount) => amount.written.includes(written))?.scope).toBe(scope);
  });

  test.each([
    ['22 triệu tấn', '2023-H2'],
    ['45,2 triệu tấn', '2023'],
    ['20 tỷ kwh', '2023-H2'],
    ['40 tỷ kwh', '2023'],
  ])('period: %s is for %s', (written, period) => {
    const amounts = plan.commitments.flatMap((commitment) => commitment.amounts);
    expect(amounts.find((amount) => amount.written.includes(written))?.period).toBe(period);
  });

  test('the deadlines are those the text writes', () => {
    const dues = new Set(plan.commitments.map(({ due }) => due));
    for (const due of ['2023-08-30', '2023-09-30', '2023-10-29', '2023-11-29', '2023-12-31', '2030-12-31'])
      expect(dues.has(due), due).toBe(true);
  });
});
