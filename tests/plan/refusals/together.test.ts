/** The reading as a whole: nothing to say of good content, everything at once of bad. */
import { expect, test } from 'vitest';
import { read } from '../../../src/plan/read.ts';
import { discard, spoil } from '../../example/project.ts';
import { plan, readExample, school } from './expect-finding.ts';

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

test('files of the very same words are told each at its own place, and again at the next reading', () => {
  const updates = 'content/2024-h1/updates';
  const [first, second] = ['2023-12-20-hop-thon', '2023-12-21-hop-thon'];
  const own = (name: string): string => readExample(`${updates}/${first}/${name}`);
  const link = (words: string): string => `${words}\nXem [trang](/khong-co/) và [báo](https://baoquangnlnh.vn/).\n`;
  const vi = link(own('vi.mdx'));
  const record = own('update.yaml').replace(/\nobservations:[^]*/u, '\nsources:\n  - SOURCE\n');
  const source = "{ publisher: Báo, title: Tin, url: 'https://baoquangnlnh.vn/tin', accessed: 2024-01-02 }";
  const { root } = spoil(
    { file: `${updates}/${first}/vi.mdx`, to: vi },
    { file: `${updates}/${second}/vi.mdx`, to: vi },
    { file: `${updates}/${second}/en.mdx`, to: own('en.mdx') },
    { file: `${updates}/${second}/update.yaml`, to: record.replace('SOURCE', source).replace('12-20', '12-21') },
  );
  const told = () => read(root).findings.map(({ file, line, column, rule }) => ({ file, line, column, rule }));
  const once = told();
  expect(told()).toEqual(once);
  discard(root);
  const at = (id: string, name: string) =>
    once
      .filter(({ file }) => file === `${updates}/${id}/${name}`)
      .map(({ rule, line, column }) => [rule, line, column]);
  expect(at(first, 'vi.mdx').length).toBeGreaterThan(0);
  expect(at(second, 'vi.mdx')).toEqual(at(first, 'vi.mdx'));
  expect(at(second, 'update.yaml').map(([rule]) => rule)).toEqual(['host-near']);
});
