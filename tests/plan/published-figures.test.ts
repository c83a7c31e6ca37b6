/** What the published figures of the resolution of 12 July 2023 come to. */
import { describe, expect, test } from 'vitest';
import { read } from '../../src/plan/read.ts';
import type { Target } from '../../src/plan/target/target.ts';

const { targets } = read('.').content!.plans.find(({ id }) => id === '2023-h2')!;
const target = (id: string): Target => targets.find((each) => each.id === id)!;
const deciding = (id: string): (number | undefined)[] =>
  target(id).assessment.deciding.map((item) => ('observation' in item ? item.observation.value : item.value));

describe('contradicting sources stand side by side', () => {
  test.each([
    ['grdp-2023', [11.02, 11.03]],
    ['state-budget-revenue-2023', [55300, 55600, 55632]],
  ])('%s: all over the level set, so no disagreement is said', (id, values) => {
    expect([...new Set(deciding(id))].toSorted()).toEqual(values);
    expect(target(id).assessment).toMatchObject({ state: 'met', basis: { estimate: true, disagree: false } });
  });

  test('houses: two reports of completion, and more helped two years later', () => {
    expect(target('temporary-houses').assessment).toMatchObject({ state: 'under-way', basis: { disagree: true } });
  });
});

test('a figure of one measure counts for both days that are asked', () => {
  expect(target('disbursement-2023-09').assessment).toMatchObject({ state: 'not-met', basis: { secondary: true } });
  expect(deciding('disbursement-2023-09')).toEqual([40.3]);
  expect(target('disbursement-2023').assessment.state).toBe('under-way');
  expect(deciding('disbursement-2023')).toContain(40.3);
});

test('1,078.3 ha of 2,000 is not met; forest of all kinds does not count', () => {
  expect(target('native-timber-2023').assessment.state).toBe('not-met');
  expect(deciding('native-timber-2023')).toEqual([1078.3]);
});

test('the coal of July to September is what nine months have over six', () => {
  expect(target('coal-2023-h2').assessment.derived).toMatchObject([
    { value: 9.83, days: { start: '2023-07-01', end: '2023-09-30' }, role: 'part' },
  ]);
});

test('a table without a score gives no state, and neither do figures of another measure', () => {
  for (const id of ['papi-2023', 'fdi-2023', 'resettlement-plots-2030']) {
    expect(target(id).observations.length, id).toBeGreaterThan(0);
    expect(target(id).assessment.state, id).toBe('none');
  }
});
