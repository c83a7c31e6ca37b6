/** Addresses once published, and names that lead nowhere, back to themselves or over other pages. */
import { describe, expect, test } from 'vitest';
import { formerAddress, reservedNames } from '../../../src/plan/published.ts';
import type { Rule } from '../../../src/plan/finding.ts';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectFindingAt, expectNothing, plan, readExample, road, school } from './expect-finding.ts';

const news = 'content/2024-h1/updates';
const list = 'content/addresses.txt';
/** The list with a line that must be pointed at, or another line beside it. */
const listed = (line: string, to: string): Edit => ({ file: list, from: `${line}\n`, to: `${to}\n` });
const moved = (from: string, to: string | null): Edit => ({
  file: 'content/moved.yaml',
  to: `- from: ${from}\n  to: ${to}\n  on: 2024-01-02\n  why: { vi: Hai việc là một., en: Two tasks were one. }\n`,
});
/** Files of a folder under another name. */
const renamed = (from: string, to: string): Edit[] => [
  ...['update.yaml', 'vi.mdx', 'en.mdx'].map((file) => ({ file: `${to}/${file}`, to: readExample(`${from}/${file}`) })),
  { file: from, to: null },
];

describe('an address once published', () => {
  test('of an update whose folder was renamed', () =>
    expectFindingAt(
      'address-lost',
      ...renamed(`${news}/2024-01-01-thu-che`, `${news}/2024-01-01-thu-hoach-che`),
      listed('/2024-h1/cap-nhat/2024-01-01-thu-che/', '¦/2024-h1/cap-nhat/2024-01-01-thu-che/'),
    ));
  test('of a correction that was deleted', () =>
    expectFindingAt(
      'address-lost',
      { file: `${news}/2024-01-02-so-cay`, to: null },
      listed('/2024-h1/dinh-chinh/#2024-01-02-so-cay', '¦/2024-h1/dinh-chinh/#2024-01-02-so-cay'),
    ));
  test.each([
    ['a target', '/2024-h1/chi-tieu/hoc-sinh/'],
    ['a task', '/2024-h1/cam-ket/2-07/'],
    ['a group', '/2024-h1/nhom/9/'],
    ['a whole plan', '/2023-h1/'],
    ['a term', '/thuat-ngu/#tu-cu'],
    ['a document', '/2024-h1/van-ban/#so-cu'],
  ])('of %s that is there no more', (_, lost) =>
    expectFindingAt('address-lost', listed('/2024-h1/cam-ket/', `/2024-h1/cam-ket/\n¦${lost}`)),
  );
  test('is answered for by a page that says where it went', () =>
    expectNothing(
      listed('/2024-h1/cam-ket/', '/2024-h1/cam-ket/\n/2024-h1/cam-ket/2-07/'),
      moved('/2024-h1/cam-ket/2-07/', '/2024-h1/cam-ket/2-01/'),
    ));
  test('or that it went nowhere', () =>
    expectNothing(
      listed('/2024-h1/cam-ket/', '/2024-h1/cam-ket/\n/2024-h1/cam-ket/2-07/'),
      moved('/2024-h1/cam-ket/2-07/', null),
    ));
  test.each<[Rule, string, string]>([
    ['moved-still', '¦/2024-h1/cam-ket/1-01/', '/2024-h1/cam-ket/1-02/'],
    ['moved-unknown', '¦/2024-h1/cam-ket/9-99/', '/2024-h1/cam-ket/1-02/'],
    ['wrong-format', '¦2024-h1/cam-ket/9-99', '/2024-h1/cam-ket/1-02/'],
  ])('moved wrongly: %s', (rule, from, to) => expectFindingAt(rule, moved(from, to)));
  test('moved to where nothing is', () =>
    expectFindingAt(
      'dead-link',
      listed('/2024-h1/cam-ket/', '/2024-h1/cam-ket/\n/2024-h1/cam-ket/2-07/'),
      moved('/2024-h1/cam-ket/2-07/', '¦/2024-h1/cam-ket/2-77/'),
    ));
  test('has its English twin', () => {
    expect(formerAddress('/2024-h1/cam-ket/2-07/', 'en')).toBe('/en/2024-h1/commitments/2-07/');
    expect(formerAddress('/thuat-ngu/#ubnd', 'en')).toBe('/en/glossary/#ubnd');
  });
});

describe('a plan', () => {
  test.each(['en', 'data', 'tim-kiem', 'search', 'thuat-ngu', 'pagefind', 'assets', 'du-lieu', '404'])(
    'in a folder whose name is taken: %s',
    (name) => expect(reservedNames.has(name)).toBe(true),
  );
  test('in a folder that would take the place of others', () =>
    expectFindingAt('reserved-name', { file: 'content/en/plan.yaml', to: readExample(plan) }));
  test('copied whole', () =>
    expectFinding('same-source', {
      file: 'content/2024-h1-ban-sao/plan.yaml',
      to: readExample(plan).replace('file: seeds', 'file: ¦seeds'),
    }));
  test.each([
    '../ngoai.txt',
    'seeds/../../ngoai.txt',
    'seeds/con/2024.txt',
    'public/icon.svg',
    '/etc/hostname',
    'seeds/2024-h1.docx',
  ])('whose text is no file of seeds/: %s', (file) =>
    expectFindingAt('wrong-format', { file: plan, from: 'file: seeds/2024-h1.txt', to: `file: ¦${file}` }),
  );
  test('whose group has two folders', () =>
    expectFindingAt('group-twice', {
      file: 'content/2024-h1/groups/02-duong-moi/vi.mdx',
      to: readExample(`${road}/vi.mdx`),
    }));
  test('whose folder has a name of 250 letters', () =>
    expectFindingAt('wrong-format', { file: `content/${'dai-'.repeat(60)}dai/plan.yaml`, to: readExample(plan) }));
});

describe('a name', () => {
  const places = 'content/places.yaml';
  const rest = 'content/2024-h1/targets/tea-2023-h2.yaml';
  const news1 = `${news}/2024-01-02-so-cay/update.yaml`;
  test.each<[Rule, string, Edit]>([
    [
      'unknown-name',
      'of a larger place',
      { file: places, from: 'within: tinh-mau\n  until', to: 'within: ¦tinh-mao\n  until' },
    ],
    [
      'name-itself',
      'of the place itself',
      { file: places, from: 'within: tinh-mau\n  until', to: 'within: ¦ha-long\n  until' },
    ],
    [
      'name-itself',
      'of a place that lies in it',
      { file: places, from: '  kind: province', to: '  within: ¦ha-long\n  kind: province' },
    ],
    [
      'not-in-text',
      'of an island in no text',
      {
        file: places,
        from: '- id: thon-ben',
        to: '- id: hon-gai\n  name: { vi: Đảo Hòn Gai, en: Hòn Gai island }\n  kind: island\n  match: [¦đảo Hòn Gai]\n- id: thon-ben',
      },
    ],
    [
      'not-in-text',
      'of a document in no text',
      { file: 'content/documents.yaml', from: 'match: [130/KH-UBND]', to: 'match: [130/KH-UBND, ¦131/KH-UBND]' },
    ],
    [
      'name-itself',
      'of the target as its own whole',
      { file: rest, from: 'rest_of: tea-2023', to: 'rest_of: ¦tea-2023-h2' },
    ],
    [
      'unknown-name',
      'of a whole that is not there',
      { file: rest, from: 'rest_of: tea-2023', to: 'rest_of: ¦tea-2022' },
    ],
    [
      'name-itself',
      'of a correction as what it corrects',
      { file: news1, from: 'page: /2024-h1/cam-ket/1-02/', to: 'page: ¦/2024-h1/dinh-chinh/#2024-01-02-so-cay' },
    ],
    [
      'dead-link',
      'of a correction that is not there',
      { file: news1, from: 'page: /2024-h1/cam-ket/1-02/', to: 'page: ¦/2024-h1/dinh-chinh/#2024-01-09-khac' },
    ],
    [
      'dead-link',
      'of a file outside',
      { file: `${school}/en.mdx`, from: 'The resolution asks', to: '¦[tệp](/../package.json)\n\nThe resolution asks' },
    ],
    [
      'dead-link',
      'of a folder of pictures',
      { file: `${school}/en.mdx`, from: 'The resolution asks', to: '¦[tệp](/hinh-anh/)\n\nThe resolution asks' },
    ],
    [
      'first-words',
      'of a sentence, by one letter',
      {
        file: `${school}/commitments.yaml`,
        from: 'begins: Trong quý II/2024\n        quote: ',
        to: 'begins: T\n        quote: ¦',
      },
    ],
    [
      'english-part',
      'of a part of the quote, as English',
      { file: `${road}/commitments.yaml`, from: 'english: Build over 2.5 km of road', to: 'english: ¦Build' },
    ],
    [
      'listed-twice',
      'that stands twice in a list',
      { file: news1, from: 'commitments: [1-02]', to: 'commitments: [1-02, ¦1-02]' },
    ],
    [
      'english-short',
      'of nothing, as English',
      { file: news1, from: "english: 'at least 1,500 trees'", to: "english: ¦'[…]'" },
    ],
  ])('%s: %s', (rule, _, edit) => expectFindingAt(rule, edit));
  test('of a target that stands in a second file', () =>
    expectFindingAt('target-twice', {
      file: 'content/2024-h1/targets/tea-lan-hai.yaml',
      to: readExample('content/2024-h1/targets/tea-2023.yaml')
        .replace('verbatim: ', 'verbatim: ¦')
        .replace(/\nobservations:[\s\S]*/u, '\n'),
    }));
});

describe('what is missing, or stands elsewhere, is told where it belongs', () => {
  const tasks = `${road}/commitments.yaml`;
  test('words of a sentence that no task holds', () =>
    expectFindingAt('uncovered', {
      file: tasks,
      from: "quote: 'Làm trên 2,5 km đường', english: Build over 2.5 km",
      to: "quote: ¦'2,5 km đường', english: 2.5 km",
    }));
  test('a sentence without a translation', () =>
    expectFindingAt('missing-translation', {
      file: `${school}/translation.yaml`,
      to: readExample(`${school}/translation.yaml`)
        .replace(/\n1\.1\.2:[\s\S]*/u, '\n')
        .replace(/(\n1\.1\.1:\s+begins: )/u, '$1¦'),
    }));
  test('words of another sentence', () =>
    expectFindingAt('quote-not-found', {
      file: `${school}/commitments.yaml`,
      from: 'quote: Phấn đấu đến 30/6/2024 xây xong 03 trường',
      to: 'quote: ¦Cấp nước sạch cho khoảng 90% hộ',
    }));
});
