/** The reading as a whole: nothing to say of good content, everything at once of bad. */
import { expect, test } from 'vitest';
import { read } from '../../../src/plan/read.ts';
import { discard, spoil } from '../../example/project.ts';
import { plan, school } from './expect-finding.ts';

test('the miniature plan has nothing to refuse', () => {
  const { root } = spoil();
  const { content, findings } = read(root);
  discard(root);
  expect(findings).toEqual([]);
  expect(content?.plans[0]?.groups).toHaveLength(3);
});

test('all faults are told at once, by file and line', () => {
  const { root } = spoil(
    { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: hôm nay' },
    { file: `${school}/en.mdx`, to: null },
    { file: 'content/terms.yaml', from: 'id: ubnd', to: 'id: UBND' },
  );
  const { findings } = read(root);
  discard(root);
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
    [`${school}/en.mdx`, 'missing-file'],
    [plan, 'wrong-format'],
    ['content/terms.yaml', 'wrong-format'],
  ]);
});
