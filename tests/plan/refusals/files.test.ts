/** Mistakes in files as such: names, places, bytes. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../src/desk/report.ts';
import { discard, exampleFolder, readProject, spoil } from '../../example/project.ts';
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
  test('what systems and programs of the office leave behind is no fault', () =>
    expectNothing(
      ...[
        '.DS_Store',
        'Thumbs.db',
        'desktop.ini',
        '~$vi.docx',
        '._vi.mdx',
        '~WRL0001.tmp',
        'Icon\r',
        '.~lock.vi.mdx#',
      ].map((name) => ({ file: `${school}/${name}`, to: 'x' })),
      ...['Thumbs.db', 'desktop.ini', '~$grdp.yaml'].map((name) => ({
        file: `content/2024-h1/targets/${name}`,
        to: 'x',
      })),
      { file: 'content/2024-h1/updates/.git/x', to: 'x' },
      { file: 'content/__MACOSX/x', to: 'x' },
    ));
});

describe('in public', () => {
  const inPublic = (fill: (folder: string) => void): string[] => {
    const { root } = spoil();
    mkdirSync(join(root, 'public'));
    fill(join(root, 'public'));
    const { findings } = readProject(root);
    discard(root);
    return findings.filter(({ file }) => file.startsWith('public/')).map(({ rule, file }) => `${rule} ${file}`);
  };
  test('a link, which would give out what it leads to', () =>
    expect(
      inPublic((folder) => {
        symlinkSync('/etc/passwd', join(folder, 'up.txt'));
        symlinkSync('/etc', join(folder, 'all'));
        symlinkSync('nothing', join(folder, 'dangling'));
      }),
    ).toEqual(['not-a-file public/all', 'not-a-file public/dangling', 'not-a-file public/up.txt']));
  test('a page that nobody knows', () =>
    expect(inPublic((folder) => writeFileSync(join(folder, 'trang-rieng.html'), '<script>'))).toEqual([
      'public-file public/trang-rieng.html',
    ]));
  test('a file whose name begins with a dot, unless it is one for the public', () =>
    expect(
      inPublic((folder) => {
        mkdirSync(join(folder, '.git'));
        mkdirSync(join(folder, '.well-known'));
        for (const name of ['.env', '.git/config', '.well-known/security.txt', '.DS_Store', 'icon.svg'])
          writeFileSync(join(folder, name), 'x');
      }),
    ).toEqual(['stray-file public/.env', 'stray-file public/.git/config']));
});

describe('too large', () => {
  test('text', () => expectFinding('too-large', { file: `${school}/vi.mdx`, to: 'Trường học. '.repeat(90_000) }));
  test('a picture to be published', () =>
    expectFinding('too-large', { file: 'public/ban-do.png', to: 'x'.repeat(200_001) }));
});

describe('no file of its own', () => {
  const change = (rule: 'not-a-file' | 'stray-file', file: string, make: (path: string) => void): void => {
    const { root } = spoil();
    try {
      rmSync(join(root, file), { recursive: true, force: true });
      make(join(root, file));
      const { content, findings } = readProject(root);
      expect(content).toBeNull();
      const told = findings.filter((finding) => finding.rule === rule);
      expect(told.map((finding) => finding.file)).toEqual([file]);
      expect(describeFinding(told[0]!, 'both')).toMatchSnapshot();
    } finally {
      discard(root);
    }
  };
  const folder = (path: string): unknown => mkdirSync(path);
  test.each([`${school}/vi.mdx`, `${school}/translation.yaml`, site, plan, 'content/places.yaml', 'seeds/2024-h1.txt'])(
    'a folder: %s',
    (file) => change('not-a-file', file, folder),
  );
  test.each([
    'content/2024-h1/slips.yaml',
    'content/2024-h1/targets/road.yaml',
    'content/2024-h1/updates/2024-01-01-thu-che/update.yaml',
    'content/about/en.mdx',
  ])('a folder: %s', (file) => change('not-a-file', file, folder));
  test.each(['content/2024-h1/groups', 'content/2024-h1/updates', 'content/2024-h1/targets', 'content/2024-h2'])(
    'a file where a folder belongs: %s',
    (file) => change('stray-file', file, (path) => writeFileSync(path, 'x')),
  );
  test('a link out of content', () =>
    change('not-a-file', `${school}/vi.mdx`, (path) => symlinkSync('/etc/hostname', path)));
  test('a link that leads nowhere', () =>
    change('not-a-file', `${school}/en.mdx`, (path) => symlinkSync('khong-co', path)));
  test('a link to another file of content', () =>
    change('not-a-file', `${school}/en.mdx`, (path) => symlinkSync('vi.mdx', path)));
  test('a link to itself', () => change('not-a-file', site, (path) => symlinkSync('site.yaml', path)));
  test('a folder that is a link', () =>
    change('not-a-file', 'content/about', (path) => symlinkSync(join(exampleFolder, 'content', 'about'), path)));
  test('a link to a seed', () =>
    change('not-a-file', 'seeds/2024-h1.txt', (path) => symlinkSync('/etc/hostname', path)));
  test('a link among targets', () =>
    change('not-a-file', 'content/2024-h1/targets/tam.yaml', (path) => symlinkSync('road.yaml', path)));
});

describe('more than is read in good time', () => {
  const update = 'content/2024-h1/updates/2024-01-01-thu-che/update.yaml';
  test.each([
    ['blank lines', '\n'.repeat(100_000)],
    ['keys', Array.from({ length: 25_000 }, (_, index) => `k${index}:`).join('\n')],
    ['quotes', `a: ${'"'.repeat(50_000)}`],
    ['items', `a: [${'1,'.repeat(50_000)}]`],
  ])('%s in one file', (_, to) => expectFinding('too-many-marks', { file: update, to }));
  test('signs in one page', () =>
    expectFinding('too-many-marks', { file: `${school}/vi.mdx`, to: '*'.repeat(50_000) }));
  test('many files together', () =>
    expectFinding(
      'too-large',
      ...Array.from({ length: 10 }, (_, index) => ({
        file: `content/2024-h1/targets/tam-${index}.yaml`,
        to: `x: ${'a'.repeat(390_000)}`,
      })),
    ));
  test('marks of many files together', () =>
    expectFinding(
      'too-many-marks',
      ...Array.from({ length: 11 }, (_, index) => ({
        file: `content/2024-h1/targets/tam-${index}.yaml`,
        to: '#\n'.repeat(19_900),
      })),
    ));
  test('many faults of one kind: a hundred and how many more', () =>
    expectFinding('more-findings', {
      file: update,
      to: Array.from({ length: 12_000 }, (_, index) => `khoa${index}: x`).join('\n'),
    }));
  test('one long word is told by its beginning', () => {
    const { root } = spoil({ file: plan, from: 'reviewed: 2024-01-02', to: `reviewed: ${'a'.repeat(300_000)}` });
    const told = readProject(root).findings.map((finding) => describeFinding(finding, 'both'));
    discard(root);
    expect(told.join('').length).toBeLessThan(3000);
  });
  test.each([
    ['quote', `${school}/commitments.yaml`, 'quote: Trong quý II/2024 trồng ít nhất 1.500', 'Trong quý II/2024 trồng '],
    ['value', `${school}/commitments.yaml`, 'id: 1-02', 'x'],
    ['id', `${road}/commitments.yaml`, '[ha-long]', 'y'],
  ])('a whole text as %s is told by its beginning', (_, file, from, words) => {
    const before = readExample(file);
    const to = before.replace(from, () => from.replace(/(\[?)(\S+)(\]?)$/u, `$1${words.repeat(8000)}$3`));
    const { root } = spoil({ file, to });
    const { findings } = readProject(root);
    const told = findings.map((finding) => describeFinding(finding, 'both'));
    discard(root);
    expect(findings.length).toBeGreaterThan(0);
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(2500);
  });
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
