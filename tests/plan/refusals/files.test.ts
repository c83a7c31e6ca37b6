/** Mistakes in files as such: names, places, bytes. */
import { describe, test } from 'vitest';
import { expectFinding, expectNothing, plan, readExample, road, school } from './expect-finding.ts';

const site = 'content/site.yaml';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('missing', () => {
  test('en.mdx', () => expectFinding('missing-file', { file: `${school}/en.mdx`, to: null }));
  test('site.yaml', () => expectFinding('missing-file', { file: site, to: null }));
  test('the seed', () => expectFinding('missing-file', { file: 'seeds/2024-h1.txt', to: null }));
  test('the folder of a group', () => expectFinding('missing-group', { file: road, to: null }));
});

describe('in no place', () => {
  test('a folder of no group', () =>
    expectFinding('group-folder', { file: 'content/2024-h1/groups/04-cau/vi.mdx', to: 'x' }));
  test('a group folder with marks and a blank', () =>
    expectFinding('group-folder', { file: 'content/2024-h1/groups/01 Trường học/vi.mdx', to: 'x' }));
  test('a plan folder with marks and a blank', () =>
    expectFinding('wrong-format', { file: 'content/Kế hoạch/plan.yaml', to: 'x' }));
  test('a file saved as .yml', () =>
    expectFinding('stray-file', { file: `${school}/translation.yml`, to: '1.0.1: {}' }));
  test('a file saved by a word processor', () => expectFinding('stray-file', { file: `${school}/vi.docx`, to: 'PK' }));
  test('a misspelt name', () => expectFinding('stray-file', { file: 'content/2024-h1/slip.yaml', to: '[]' }));
  test('a name in capitals', () => expectFinding('stray-file', { file: `${road}/VI.mdx`, to: 'x' }));
  test('prose beside the plan instead of in a group', () =>
    expectFinding('stray-file', { file: 'content/2024-h1/vi.mdx', to: readExample(`${school}/vi.mdx`) }));
  test('a picture in content', () => expectFinding('stray-file', { file: `${school}/anh-truong.jpg`, to: 'JFIF' }));
  test('a folder that nothing reads', () =>
    expectFinding('stray-file', { file: 'content/2024-h1/hinh-anh/a.txt', to: 'x' }));
  test('a plan in the folder of the page about the site', () =>
    expectFinding('stray-file', { file: 'content/about/plan.yaml', to: readExample(plan) }));
  test('what the system leaves behind is no fault', () =>
    expectNothing({ file: 'content/.DS_Store', to: 'x' }, { file: `${school}/.vi.mdx.swp`, to: 'x' }));
});

describe('too large', () => {
  test('text', () => expectFinding('too-large', { file: `${school}/vi.mdx`, to: 'Trường học. '.repeat(90_000) }));
  test('a picture to be published', () =>
    expectFinding('too-large', { file: 'public/ban-do.png', to: 'x'.repeat(200_001) }));
});

describe('bytes', () => {
  test('of Latin-1', () => expectFinding('not-utf8', { file: site, to: latin1('origin: a\nname: K\xea ho\xe1ch') }));
  test('of an old Vietnamese encoding', () =>
    expectFinding('not-utf8', { file: `${school}/vi.mdx`, to: latin1('---\ntitle: Tr\xad\xeang h\xe4c\n---\n') }));
  test('of UTF-16 with a byte-order mark', () =>
    expectFinding('not-utf8', { file: site, to: Buffer.from('\uFEFForigin: a', 'utf16le') }));
  test('of UTF-16 without one', () =>
    expectFinding('hidden-character', { file: site, to: Buffer.from('origin: a', 'utf16le') }));
  test('NUL', () => expectFinding('hidden-character', { file: site, from: 'vi: Kế hoạch', to: 'vi: Kế¦\0 hoạch' }));
  test('a mark that turns the direction of writing', () =>
    expectFinding('hidden-character', { file: `${school}/vi.mdx`, from: 'Nghị quyết', to: 'Nghị ¦\u202Equyết' }));
  test('a blank without width inside a word', () =>
    expectFinding('hidden-character', { file: plan, from: 'vi: Tỉnh mẫu', to: 'vi: Tỉnh¦\u200B mẫu' }));
  test('nothing but comments', () =>
    expectFinding('empty-file', { file: 'content/places.yaml', to: '# chưa có gì\n' }));
  test('none at all', () => expectFinding('empty-file', { file: 'content/places.yaml', to: Buffer.from('') }));
  test('none at all in prose', () => expectFinding('front-matter', { file: `${road}/en.mdx`, to: Buffer.from('') }));
  test('a byte-order mark is no fault', () => expectNothing({ file: site, from: 'origin:', to: '\uFEFForigin:' }));
  test('CRLF is no fault, in YAML or prose', () =>
    expectNothing(
      ...[site, `${school}/vi.mdx`].map((file) => ({ file, to: readExample(file).replaceAll('\n', '\r\n') })),
    ));
  test('letters and marks apart (NFD) are no fault, in words, quotes or prose', () =>
    expectNothing(
      ...[plan, `${school}/commitments.yaml`, `${school}/translation.yaml`, `${school}/vi.mdx`].map((file) => ({
        file,
        to: readExample(file).normalize('NFD'),
      })),
    ));
});

describe('versions that git could not merge', () => {
  const conflict = (ours: string, theirs: string): string =>
    `¦<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> sua-ten\n`;
  test('in YAML', () =>
    expectFinding('merge-conflict', {
      file: plan,
      from: 'reviewed: 2024-01-02\n',
      to: conflict('reviewed: 2024-01-02', 'reviewed: 2024-01-03'),
    }));
  test('in prose', () =>
    expectFinding('merge-conflict', { file: `${school}/vi.mdx`, from: 'Nghị quyết', to: conflict('Một', 'Hai') }));
});
