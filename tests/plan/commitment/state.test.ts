/** The states of a commitment, each with one meaning, by what was reported of it in the miniature plan. */
import { describe, expect, test } from 'vitest';
import { aged, readExample, type Edit } from '../../example/project.ts';

const file = 'content/2024-h1/groups/03-doi-song/commitments.yaml';
/** A task that is due on 29 June 2024. */
const due = '    searched: 2024-01-02\n';

interface Told {
  outcome: string;
  as_of: string;
  done?: string;
  status?: string;
  secondary?: boolean;
  disputes?: boolean;
}
const reports = (...told: Told[]): string =>
  `    reports:\n${told
    .map(
      ({ outcome, as_of, done, status = 'final', secondary = false, disputes }, index) => `      - outcome: ${outcome}
        fact: { vi: Tin thứ ${index + 1}., en: Report ${index + 1}. }
        status: ${status}
        as_of: ${as_of}
        secondary: ${secondary}
${done ? `        done: ${done}\n` : ''}${disputes ? '        disputes: true\n' : ''}        source: { publisher: Báo mẫu, title: null, url: 'https://vi-du.example/${index}', accessed: 2024-07-15 }
`,
    )
    .join('')}`;
const assessed = (id: string, ...edits: Edit[]) => {
  const [plan] = readExample(...aged, ...edits).plans;
  return plan!.commitments.find((commitment) => commitment.id === id)!;
};
const stateAfter = (...told: Told[]) => assessed('3-06', { file, from: due, to: due + reports(...told) });

describe('a task with a deadline', () => {
  test('of which no report was found where we looked', () => expect(assessed('3-06').state).toBe('none'));
  test('that we did not look for yet', () =>
    expect(assessed('3-06', { file, from: due, to: '' }).state).toBe('not-searched'));
  test('met on a day in time, or told of as met before its deadline', () => {
    expect(stateAfter({ outcome: 'met', as_of: '2024-07-01', done: '2024-06-29' })).toMatchObject({
      state: 'met',
      basis: { undated: false },
    });
    expect(stateAfter({ outcome: 'met', as_of: '2024-06-29' })).toMatchObject({
      state: 'met',
      basis: { undated: false },
    });
  });
  test('met late, from the day after its deadline', () =>
    expect(stateAfter({ outcome: 'met', as_of: '2024-07-10', done: '2024-06-30' }).state).toBe('met-late'));
  test('met on a day that no source gives', () =>
    expect(stateAfter({ outcome: 'met', as_of: '2024-07-10' })).toMatchObject({
      state: 'met',
      basis: { undated: true },
    }));
  test.each(['partly-met', 'not-met'])('%s', (outcome) =>
    expect(stateAfter({ outcome, as_of: '2024-07-01' }).state).toBe(outcome),
  );
  test('under way while a source says so of the time after its deadline; else without a final report', () => {
    expect(stateAfter({ outcome: 'under-way', as_of: '2024-05' }).state).toBe('no-final');
    expect(stateAfter({ outcome: 'under-way', as_of: '2024-07-01' }).state).toBe('under-way');
  });
  test('under way before its deadline', () => {
    const [plan] = readExample({
      file,
      from: due,
      to: due + reports({ outcome: 'under-way', as_of: '2023-12' }),
    }).plans;
    expect(plan!.commitments.find(({ id }) => id === '3-06')!.state).toBe('under-way');
  });
  test('keeps its result, whatever is told to be under way later', () =>
    expect(
      stateAfter({ outcome: 'met', as_of: '2024-06-01' }, { outcome: 'under-way', as_of: '2024-07-01' }).state,
    ).toBe('met'));
  test('has the latest result, and says that sources disagree', () => {
    const told: Told[] = [
      { outcome: 'met', as_of: '2024-06-20' },
      { outcome: 'not-met', as_of: '2024-07-01' },
    ];
    expect(stateAfter(...told)).toMatchObject({ state: 'not-met', basis: { disagree: true } });
    expect(stateAfter(...told.toReversed())).toMatchObject({ state: 'not-met', basis: { disagree: true } });
    expect(stateAfter({ outcome: 'met', as_of: '2024-06-20' })).toMatchObject({ basis: { disagree: false } });
  });
  test('says when another source casts doubt on its result', () =>
    expect(
      stateAfter(
        { outcome: 'met', as_of: '2024-06-20' },
        { outcome: 'under-way', as_of: '2024-06-01', disputes: true },
      ),
    ).toMatchObject({ state: 'met', basis: { disagree: true } }));
  test('says that it rests on estimates or on reposts alone', () => {
    const estimate: Told = { outcome: 'met', as_of: '2024-06-20', status: 'estimate' };
    const repost: Told = { outcome: 'met', as_of: '2024-06-21', secondary: true };
    expect(stateAfter(estimate).basis).toMatchObject({ estimate: true, secondary: false });
    expect(stateAfter(repost).basis).toMatchObject({ estimate: false, secondary: true });
    expect(stateAfter(estimate, repost).basis).toMatchObject({ estimate: false, secondary: false });
  });
});

test('of a standing duty or a prohibition nothing is said until something was reported', () => {
  expect(assessed('d2-01').state).toBeNull();
  const report = reports({ outcome: 'met', as_of: '2024-06-01' });
  const outside = 'content/2024-h1/commitments.yaml';
  expect(
    assessed('d2-01', { file: outside, from: '    strength: must\n', to: `    strength: must\n${report}` }).state,
  ).toBe('met');
});

test('what no report could show is called so, unless something was reported', () => {
  const unmeasurable = { file, from: due, to: `${due}    unmeasurable: degree\n` };
  expect(assessed('3-06', unmeasurable).state).toBe('not-measurable');
});
