/** What an update changes: figures land in their targets, reports in their commitments, and states follow. */
import { expect, test } from 'vitest';
import { updatesOn } from '../../../src/plan/update/update.ts';
import { readExample } from '../../example/project.ts';

const [plan] = readExample().plans;
const { updates, targets, commitments } = plan!;
const meeting = '2023-12-20-hop-thon';
const trees = '2024-01-02-so-cay';

test('updates stand newest first', () => {
  expect(updates.map(({ id }) => id)).toEqual([trees, '2024-01-02-san-luong-che', '2024-01-01-thu-che', meeting]);
});

test('a figure announced in an update is a figure of its target, and says so', () => {
  const { observations } = targets.find(({ id }) => id === 'schools')!;
  expect(observations.map(({ value, update }) => [value, update])).toEqual([
    [1, meeting],
    [2, null],
  ]);
});

test('a report announced in an update gives its commitment a state', () => {
  const { state, history, reports } = commitments.find(({ id }) => id === '2-01')!;
  expect(state).toBe('under-way');
  expect(history.map(({ update }) => update)).toEqual([meeting]);
  expect(reports).toEqual([]);
});

test('an update concerns what it names, what it brings figures and reports of, and their groups', () => {
  const ids = (found: { id: string }[]): string[] => found.map(({ id }) => id);
  for (const [what, id] of [
    ['commitments', '2-01'],
    ['commitments', '1-01'],
    ['targets', 'schools'],
    ['places', 'ha-long'],
    ['sentences', '2.1.1'],
  ] as const)
    expect(ids(updatesOn(updates, what, id)), `${what} ${id}`).toEqual([meeting]);
  expect(ids(updatesOn(updates, 'groups', 1))).toEqual([trees, meeting]);
  expect(ids(updatesOn(updates, 'groups', 2))).toEqual([meeting]);
  expect(updatesOn(updates, 'targets', 'road')).toEqual([]);
  expect(ids(updatesOn(updates, 'targets', 'tea-2023'))).toEqual(['2024-01-02-san-luong-che', '2024-01-01-thu-che']);
  expect(ids(updatesOn(updates, 'commitments', '3-01'))).toEqual(['2024-01-02-san-luong-che', '2024-01-01-thu-che']);
});
