/**
 * The build itself: the same bytes twice, and nothing lost to whatever stops it. What the check says of bad content is tested
 * in `tests/plan/refusals`; the build asks the same check first.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFurtherStates } from '../example/further-states.ts';
import { aged, applyEdits, exampleFolder } from '../example/project.ts';
import { build, copyProject, hashes } from './project.ts';
import { siteOf } from './sites.ts';

const published = hashes(siteOf('example').root);
let root: string;
beforeAll(() => {
  root = copyProject(exampleFolder);
  applyEdits(root, aged);
  addFurtherStates(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the same content gives the same bytes, in another folder, time zone and language, with nothing kept from before', async () => {
  const KEPT = join(root, 'kept');
  const { status, output } = await build(root, { KEPT, TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'C' });
  expect(status, output).toBe(0);
  expect(hashes(root)).toEqual(published);
});

describe('what stops a build is told in both languages, and the last good build stands', () => {
  const stops: [string, string, (text: string) => string, RegExp][] = [
    [
      'bad content',
      'content/2024-h1/groups/01-truong-hoc/vi.mdx',
      (text) => `${text}\nimport a from 'node:fs'\n`,
      /vi\.mdx:\d+:1: lỗi: .*\n {4}error: /u,
    ],
    [
      'a changed official text',
      'seeds/2024-h1.txt',
      (text) => text.replace('1.500', '1.600'),
      /2024-h1\.txt:\d+:1: lỗi: .*\n {4}error: /u,
    ],
    [
      'a program that breaks',
      'src/pages/404.astro',
      () => "---\nthrow new Error('hỏng');\n---\n",
      /lỗi của người viết nội dung: hỏng\n[\s\S]*the content's writer: hỏng\n/u,
    ],
  ];
  test.each(stops)('%s', async (_, file, spoil, message) => {
    const path = join(root, file);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, spoil(good));
    const { status, output } = await build(root);
    writeFileSync(path, good);
    expect(status).not.toBe(0);
    expect(output).toMatch(message);
    expect(hashes(root)).toEqual(published);
  });
});
