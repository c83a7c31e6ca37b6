/** The editors' guide, followed to the letter in a throwaway copy: what it tells to write is published everywhere it says. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from '../../src/desk/judge.ts';
import { recordsOf } from '../../src/search/records.ts';
import { build, copyProject } from './project.ts';

const guide = readFileSync('content/README.md', 'utf8');
/** The samples of the guide, without the indent of the steps they stand in. */
const samples = [...guide.matchAll(/^( *)```(?:yaml|mdx)\n(.*?)^ *```/gmsu)].map(([, indent, sample]) =>
  sample!.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
);
const id = /`(\d{4}-\d\d-\d\d-[a-z-]+)\/update\.yaml`/u.exec(guide)![1]!;
let root: string;

beforeAll(() => {
  root = copyProject();
  const folder = `content/2023-h2/updates/${id}`;
  mkdirSync(join(root, folder));
  const [facts = '', vi = '', en = ''] = samples;
  writeFileSync(join(root, folder, 'update.yaml'), facts);
  writeFileSync(join(root, folder, 'vi.mdx'), vi);
  writeFileSync(join(root, folder, 'en.mdx'), en);
  // The check tells the mark of the Vietnamese, which the guide tells to copy.
  const told = judge(root).findings.find(({ rule }) => rule === 'stale-prose');
  const mark = (told?.values as { fingerprint?: string } | undefined)?.fingerprint ?? '';
  writeFileSync(join(root, folder, 'en.mdx'), en.replace(/of: '.*'/u, `of: '${mark}'`));
  const { status, output } = build(root);
  expect(status, output).toBe(0);
  expect(output).not.toContain(id);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['home', 'index.html', 'Số việc làm mới năm 2023'],
  ['the list of updates', '2023-h2/cap-nhat/index.html', id],
  ['its own page', `2023-h2/cap-nhat/${id}/index.html`, 'trên 23.500 việc làm'],
  ['its commitment', '2023-h2/cam-ket/5-12/index.html', id],
  ['the table of its target', '2023-h2/chi-tieu/new-jobs-2023/index.html', '<b>trên 23.500 việc làm</b>'],
  ['the picture of its target', '2023-h2/chi-tieu/new-jobs-2023/index.html', 'trên 23.500 việc làm</text>'],
  ['the English page of its target', 'en/2023-h2/targets/new-jobs-2023/index.html', 'over 23,500 jobs'],
  ['the feed', 'feed.xml', `/2023-h2/cap-nhat/${id}/`],
  ['the data', 'data/2023-h2/observations.csv', `new-jobs-2023,2023,2023-01-01,2023-12-31,23500,over`],
])('it is on %s', (_, file, words) => expect(readFileSync(join(root, 'dist', file), 'utf8')).toContain(words));

test('and it can be found', () => {
  const content = judge(root).content!;
  const records = content.plans.flatMap((plan) => recordsOf(plan, content, 'vi'));
  const found = records.filter(({ url }) => url.endsWith(`/cap-nhat/${id}/`));
  expect(found.map(({ title }) => title)).toEqual([expect.stringContaining('Số việc làm mới năm 2023')]);
});
