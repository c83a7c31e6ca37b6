/** Updates and corrections as staff get them wrong. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectNothing, readExample } from './expect-finding.ts';

const folder = 'content/2024-h1/updates';
const meeting = `${folder}/2023-12-20-hop-thon`;
const trees = `${folder}/2024-01-02-so-cay`;
const update = (from: string, to: string): Edit => ({ file: `${meeting}/update.yaml`, from, to });
const correction = (from: string, to: string): Edit => ({ file: `${trees}/update.yaml`, from, to });
const after = (path: string, mark: string): string => {
  const text = readExample(path);
  return text.slice(text.indexOf(mark));
};

/** The same update in a folder of another name. */
const moved = (name: string): Edit[] => [
  { file: meeting, to: null },
  ...['update.yaml', 'vi.mdx', 'en.mdx'].map((file) => ({
    file: `${folder}/${name}/${file}`,
    to: readExample(`${meeting}/${file}`),
  })),
];

describe('the folder of an update', () => {
  test('without a day', () => expectFinding('update-folder', ...moved('hop-thon')));
  test('with a day that does not exist', () => expectFinding('update-folder', ...moved('2023-12-32-hop-thon')));
  test('with marks in its name', () => expectFinding('update-folder', ...moved('2023-12-20-họp-thôn')));
  test('with another day than the file', () =>
    expectFinding('update-date', update('date: 2023-12-20', 'date: ¦2023-12-21')));
  test('without English', () => expectFinding('missing-file', { file: `${meeting}/en.mdx`, to: null }));
  test('with a file that nothing reads', () =>
    expectFinding('stray-file', { file: `${meeting}/updates.yaml`, to: 'date: 2023-12-20\n' }));
  test('without facts', () => expectFinding('missing-file', { file: `${meeting}/update.yaml`, to: null }));
});

describe('an update', () => {
  test('before adoption', () =>
    expectFinding('update-early', ...moved('2023-12-01-hop-thon'), {
      file: `${folder}/2023-12-01-hop-thon/update.yaml`,
      to: readExample(`${meeting}/update.yaml`).replace('date: 2023-12-20', 'date: ¦2023-12-01'),
    }));
  test('after the day of review', () =>
    expectFinding('date-order', ...moved('2024-01-03-hop-thon'), {
      file: `${folder}/2024-01-03-hop-thon/update.yaml`,
      to: readExample(`${meeting}/update.yaml`).replace('date: 2023-12-20', 'date: ¦2024-01-03'),
    }));
  test('of a kind of its own', () => expectFinding('wrong-value', update('kind: update', 'kind: ¦news')));
  test('with a misspelt key', () => expectFinding('unknown-key', update('concerns:', '¦concern:')));
  test('of a place that nobody knows', () =>
    expectFinding('unknown-name', update('places: [ha-long]', 'places: [¦ha-lonng]')));
  test('of a sentence that begins otherwise', () =>
    expectFinding('first-words', update('- { at: 2.1.1, begins: Tận dung', '- ¦{ at: 2.1.1, begins: Tận dụng')));
  test('without a source', () =>
    expectFinding(
      'update-source',
      update(after(`${meeting}/update.yaml`, 'observations:'), ''),
      update('kind: update', 'kind: ¦update'),
    ));
  test('that says what was said', () =>
    expectFinding(
      'update-key',
      update('kind: update\n', "kind: update\nfound: ¦{ vi: 'Thật ra.', en: 'In fact.' }\n"),
    ));
  test('that calls itself an error of this site', () =>
    expectFinding('update-key', update('kind: update\n', 'kind: update\nours: ¦true\n')));
  test('with a link to a sentence that does not exist', () =>
    expectFinding('no-such-sentence', {
      file: `${meeting}/en.mdx`,
      from: '[build the road](#2.1.1',
      to: '¦[build the road](#2.1.7',
    }));
  test('with code in its words', () =>
    expectFinding('mdx-forbidden', {
      file: `${meeting}/en.mdx`,
      from: 'The village gave',
      to: '¦{1} The village gave',
    }));
  test('whose English has another day', () =>
    expectFinding('update-parity', { file: `${meeting}/en.mdx`, from: 'On 20 December', to: 'On 21 December' }));
});

describe('a figure in an update', () => {
  test('of a target that does not exist', () =>
    expectFinding('unknown-name', update('target: schools', 'target: ¦school')));
  test('that stands in its target already', () =>
    expectFinding(
      'duplicate-observation',
      update(
        'observations:\n  - target: schools',
        `observations:
  - ¦target: schools
    period: '2023'
    value: 2
    status: final
    as_of: 2023-12-31
    secondary: false
    source: { publisher: Báo mẫu, title: null, url: 'https://vi-du.example/2023', accessed: 2024-01-02 }
  - target: schools`,
      ),
    ));
  test('neither number nor words', () => expectFinding('observation-empty', update('    value: 1\n', '')));
  test('with a comma for its decimals', () => expectFinding('wrong-type', update('value: 1', 'value: ¦1,5')));
});

describe('a report in an update', () => {
  test('of a commitment that does not exist', () =>
    expectFinding('unknown-name', update('commitment: 2-01', 'commitment: ¦2-09')));
  test('of a commitment that has a target', () =>
    expectFinding('report-beside-target', update('commitment: 2-01', 'commitment: ¦2-02')));
  test('that stands twice', () => {
    const report = after(`${meeting}/update.yaml`, '  - commitment:');
    expectFinding('duplicate-report', update(report, report + report.replace('commitment: ', 'commitment: ¦')));
  });
});

describe('a correction', () => {
  test('without anything to bear it out', () =>
    expectFinding(
      'correction-evidence',
      correction(after(`${trees}/update.yaml`, 'quotes:'), ''),
      correction('kind: correction', 'kind: ¦correction'),
    ));
  test('that does not say what is right', () =>
    expectFinding(
      'missing-key',
      correction(
        "found: { vi: Nghị quyết viết ít nhất 1.500 cây., en: 'The resolution says at least 1,500 trees.' }\n",
        '',
      ),
    ));
  test('of ours that names no page', () =>
    expectFinding(
      'own-page',
      correction(
        'where: { page: /2024-h1/cam-ket/1-02/ }',
        'where: ¦{ sentence: { at: 1.1.2, begins: Trong quý II/2024 } }',
      ),
    ));
  test('whose page is an address elsewhere', () =>
    expectFinding(
      'wrong-format',
      correction('page: /2024-h1/cam-ket/1-02/', "page: ¦'https://vi-du.example/2024-h1/'"),
    ));
  test('of a page that the site does not have', () =>
    expectFinding('dead-link', correction('page: /2024-h1/cam-ket/1-02/', 'page: ¦/2024-h1/cam-ket/1-03/')));
  test('whose English has another number', () =>
    expectFinding('update-parity', correction("'This site said 1,600 trees.'", "¦'This site said 1,700 trees.'")));
  test('whose quote is not in the text', () =>
    expectFinding('quote-not-found', correction('quote: ít nhất 1.500', 'quote: ¦ít nhất 1.700')));
  test('of a commitment that does not exist', () =>
    expectFinding('unknown-name', correction('commitments: [1-02]', 'commitments: [¦1-20]')));
  test('a rebuttal is never ours', () =>
    expectFinding('update-key', correction('kind: correction\nours: true', 'kind: rebuttal\nours: ¦true')));
  test('of others may name a source', () =>
    expectNothing(
      correction('ours: true\n', ''),
      correction(
        'where: { page: /2024-h1/cam-ket/1-02/ }',
        `where:
    source: { publisher: Báo mẫu, title: null, url: 'https://vi-du.example/cay', accessed: 2024-01-02 }`,
      ),
    ));
});
