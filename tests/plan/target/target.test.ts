/** What the published figures of the miniature plan come to. */
import { describe, expect, test } from 'vitest';
import { assessmentOf, readExample, type Edit } from '../../example/project.ts';

const targetOf = (id: string, ...edits: Edit[]) =>
  readExample(...edits).plans[0]!.targets.find((target) => target.id === id)!;
const tea = 'content/2024-h1/targets/tea-2023.yaml';
const deciding = (target: ReturnType<typeof targetOf>): (number | undefined)[] =>
  assessmentOf(target).deciding.map((item) => ('observation' in item ? item.observation.value : item.value));

test('targets stand in the order of the text', () =>
  expect(readExample().plans[0]!.targets.map(({ id }) => id)).toEqual([
    ...['schools', 'trees', 'road', 'tea-2023', 'tea-2023-h2', 'water', 'arts-contest'],
  ]));

describe('rival final figures', () => {
  test('of the same days stand side by side, and one of them decides', () => {
    const target = targetOf('tea-2023');
    expect(assessmentOf(target)).toMatchObject({ state: 'not-met', basis: { disagree: true, estimate: false } });
    expect(
      target.observations.filter(({ days, status }) => days.end === '2023-12-31' && status === 'final'),
    ).toHaveLength(3);
  });
  test('that come to the same do not disagree', () => {
    const target = targetOf('tea-2023', { file: tea, from: 'value: 39.8', to: 'value: 40.2' });
    expect(assessmentOf(target)).toMatchObject({ state: 'met', basis: { disagree: false } });
    expect(deciding(target).toSorted()).toEqual([40.2, 41.5]);
  });
  test('of estimates alone are estimates', () => {
    const target = targetOf(
      'tea-2023',
      { file: tea, from: '    value: 39.8\n    status: final', to: '    value: 40.2\n    status: estimate' },
      {
        file: 'content/2024-h1/updates/2024-01-01-thu-che/update.yaml',
        from: 'status: final',
        to: 'status: estimate',
      },
    );
    expect(assessmentOf(target)).toMatchObject({ state: 'met', basis: { estimate: true, disagree: false } });
  });
});

test('what each figure is to the target: its own, part, before, a plan, another measure', () => {
  expect(
    assessmentOf(targetOf('tea-2023')).assessed.map(({ observation, comparability }) => [
      observation.period,
      observation.value,
      comparability,
    ]),
  ).toEqual([
    ['2022-H1', 17, 'before'],
    ['2022', 38, 'before'],
    ['2023-H1', 19.5, 'part'],
    ['through 2023-09', 30.4, 'part'],
    ['through 2023-09', 30.2, 'part'],
    ['through 2023-09', 30.9, 'part'],
    ['through 2023-09', 30.4, 'part'],
    ['through 2023-09', 31, 'part'],
    ['2023', 45, 'plan'],
    ['2023', 41.5, 'like'],
    ['2023', 9, 'not-comparable'],
    ['2023', 39.8, 'like'],
  ]);
});

test('the rest of a year is what the whole has over its first half', () => {
  const found = assessmentOf(targetOf('tea-2023-h2'));
  const whole = found.computed.filter(({ comparability }) => comparability === 'like');
  expect(whole.map(({ value }) => value).toSorted()).toEqual([20.3, 22]);
  expect(
    found.computed
      .filter(({ comparability }) => comparability === 'part')
      .every(({ days }) => days.end === '2023-09-30'),
  ).toBe(true);
  // Over 22 is asked: neither 22 nor 20.3 is that.
  expect(found).toMatchObject({ state: 'not-met', basis: { disagree: false } });
});

test('a part of the period, once the period is over, is no final figure', () => {
  const target = targetOf(
    'tea-2023',
    {
      file: 'content/2024-h1/updates/2024-01-01-thu-che/update.yaml',
      from: 'value: 41.5',
      to: 'value: 41.5\n    not_comparable: { vi: Khác., en: Other. }',
    },
    { file: tea, from: 'value: 39.8', to: 'value: 39.8\n    not_comparable: { vi: Khác., en: Other. }' },
    {
      file: 'content/2024-h1/plan.yaml',
      from: 'adopted: 2023-12-08\neffective: 2023-12-08',
      to: 'adopted: 2023-07-08\neffective: 2023-07-08',
    },
  );
  expect(assessmentOf(target).state).toBe('no-final');
});

test('figures of one measure serve two targets, and stand once', () => {
  const file = 'content/2024-h1/targets/tea-2023-h2.yaml';
  const target = targetOf('tea-2023-h2', { file, from: 'rest_of: tea-2023', to: 'figures_of: tea-2023' });
  expect(target.observations).toHaveLength(12);
  expect(target.observations.every(({ source }) => source.url.startsWith('https://vi-du.example/'))).toBe(true);
});

test('figures of another measure, or of days gone by, give no state', () => {
  expect(targetOf('schools').observations.length).toBe(2);
  expect(assessmentOf(targetOf('schools')).state).toBe('none');
  expect(assessmentOf(targetOf('trees'))).toMatchObject({ state: 'none', assessed: [], deciding: [] });
});

test('a target without a time can be met, and is never missed', () => {
  expect(assessmentOf(targetOf('water'))).toMatchObject({ state: 'under-way', basis: { secondary: true } });
  expect(assessmentOf(targetOf('arts-contest')).state).toBe('met');
});

test('what no figure can decide is called so', () => {
  const file = 'content/2024-h1/targets/water.yaml';
  const unmeasurable =
    'level: component\nunmeasurable: { vi: Câu không nói hộ nào., en: The sentence does not say which. }';
  expect(assessmentOf(targetOf('water', { file, from: 'level: component', to: unmeasurable })).state).toBe(
    'not-measurable',
  );
});
