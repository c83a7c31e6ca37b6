/** Commitments: the last day of a deadline, states, withdrawal, and the ledger that accounts for every word and number. */
import { describe, expect, test } from 'vitest';
import { lastDay } from '../../../src/plan/commitment/commitment.ts';
import { byDueDay, isOverdueUnreported } from '../../../src/plan/commitment/register.ts';
import { namedIn } from '../../../src/plan/name/mention.ts';
import { aged, assessmentOf, readExample } from '../../example/project.ts';

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

const [plan] = readExample().plans;
const { commitments, ledger } = plan!;
const commitment = (id: string) => commitments.find((each) => each.id === id)!;

describe('a commitment', () => {
  test('stands in the order of the text', () =>
    expect(commitments.map(({ id }) => id)).toEqual([
      ...['1-01', '1-02', '2-01', '2-02', '3-01', '3-02', '3-03', '3-04', '3-05', '3-06', '3-07', 'd2-01'],
    ]));
  test('is due on the last day on which it can be met', () =>
    expect(['1-01', '1-02', '3-01', '3-06', '2-01'].map((id) => commitment(id).due)).toEqual([
      ...['2024-06-30', '2024-06-30', '2023-12-31', '2024-06-29', null],
    ]));
  test('concerns what its words name and what its file adds', () => {
    expect(commitment('2-02').places).toEqual(['ha-long']);
    expect(commitment('1-02').documents).toEqual(['130-kh-ubnd']);
    expect(commitment('d2-01').bodies).toEqual(['ubnd-tinh']);
    expect(commitment('1-01').bodies).toEqual([]);
  });
  test('has the state of its last report, or of its targets', () => {
    expect(commitment('2-01').state).toBe('under-way');
    expect(commitment('3-01')).toMatchObject({ state: 'not-met', targets: ['tea-2023'], basis: { disagree: true } });
    expect(commitment('3-03')).toMatchObject({ state: 'under-way', basis: { secondary: true, estimate: false } });
    expect(commitment('d2-01').state).toBeNull();
    expect(commitment('3-06').state).toBe('none');
  });
});

describe('a commitment withdrawn', () => {
  const report = `    reports:
      - outcome: met
        fact: { vi: Đã mở., en: Opened. }
        status: final
        as_of: 2023-12-27
        secondary: false
        source: { publisher: Báo mẫu, title: null, url: 'https://vi-du.example/cho', accessed: 2024-01-02 }
`;
  const file = 'content/2024-h1/groups/03-doi-song/commitments.yaml';

  test('is superseded whatever was reported of it, and its reports stay', () => {
    const [changed] = readExample({
      file,
      from: '    withdrawn:\n      on: 2023-12-28',
      to: `${report}    withdrawn:\n      on: 2023-12-28`,
    }).plans;
    const found = changed!.commitments.find(({ id }) => id === '3-05')!;
    expect(found).toMatchObject({ state: 'superseded', withdrawn: { on: '2023-12-28', now: '3-06' } });
    expect(found.history).toHaveLength(1);
  });

  test('is superseded whatever its target says', () => {
    const [changed] = readExample({
      file,
      from: "    amounts:\n      - { verbatim: trên 40 tấn, class: target, scope: place, period: '2023' }",
      to: `    amounts:
      - { verbatim: trên 40 tấn, class: target, scope: place, period: '2023' }
    withdrawn: { on: 2023-12-30, reason: { vi: Thôi., en: Dropped. } }`,
    }).plans;
    expect(changed!.commitments.find(({ id }) => id === '3-01')!.state).toBe('superseded');
    expect(assessmentOf(changed!.targets.find(({ id }) => id === 'tea-2023')!).state).toBe('not-met');
  });

  test('still accounts for its words, and is neither due nor overdue', () => {
    expect(ledger.words).toEqual([]);
    const due = byDueDay(readExample(...aged).plans[0]!.commitments);
    expect(due.map(([day, own]) => [day, own.map(({ id }) => id)])).toEqual([
      ['2023-12-31', ['3-01', '3-02']],
      ['2024-06-29', ['3-06']],
      ['2024-06-30', ['1-01', '1-02']],
    ]);
  });
});

test('is overdue from the day after its deadline, unless something was reported', () => {
  const overdue = (day: string): string[] =>
    commitments.filter((each) => isOverdueUnreported(each, day)).map(({ id }) => id);
  expect(overdue('2024-06-29')).toEqual([]);
  expect(overdue('2024-06-30')).toEqual(['3-06']);
  expect(overdue('2024-07-01')).toEqual(['1-01', '1-02', '3-06']);
});

describe('the ledger', () => {
  test('has nothing left over, words that only join left out of account', () => {
    expect(ledger.words).toEqual([]);
    expect(ledger.unexplained).toEqual([]);
    expect(ledger.context.map(({ at, reason }) => `${at} ${reason}`)).toContain('3.0.1 heading');
  });
  test('says of every number what it is', () =>
    expect(ledger.numbers.map(({ written, class: kind }) => [written, kind])).toEqual([
      ['đến 30/6/2024', 'deadline'],
      ['03', 'target'],
      ['quý II/2024', 'deadline'],
      ['ít nhất 1.500', 'target'],
      ['130/KH-UBND', 'code'],
      ['trên 2,5', 'target'],
      ['2023', 'deadline'],
      ['trên 40 tấn', 'target'],
      ['6', 'deadline'],
      ['trên 22 tấn', 'target'],
      ['khoảng 90%', 'target'],
      ['trước ngày 31/12/2023', 'deadline'],
      ['trước ngày 30/6/2024', 'deadline'],
    ]));
  test('keeps whose number it is and of which period', () => {
    expect(commitment('3-02').amounts).toMatchObject([{ scope: 'place', period: '2023-H2' }]);
    expect(commitment('3-01').amounts).toMatchObject([{ scope: 'place', period: '2023' }]);
    expect(commitment('1-01').amounts).toMatchObject([{ scope: 'province', period: null }]);
  });
});
