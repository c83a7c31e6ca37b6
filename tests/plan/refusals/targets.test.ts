/** Targets and published figures as staff get them wrong. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import { expectFinding } from './expect-finding.ts';

const schools = 'content/2024-h1/targets/schools.yaml';
const trees = 'content/2024-h1/targets/trees.yaml';
const edit = (from: string, to: string): Edit => ({ file: schools, from, to });

describe('a target', () => {
  test('in a unit that is not listed', () => expectFinding('unknown-name', edit('unit: schools', 'unit: ¦school')));
  test('of a commitment that does not exist', () =>
    expectFinding('unknown-name', edit('commitment: 1-01', 'commitment: ¦1-09')));
  test('with a per cent sign in its number', () =>
    expectFinding('wrong-type', { file: trees, from: 'value: 1500', to: "value: ¦'55%'" }));
  test('with a comma for its decimals', () =>
    expectFinding('wrong-type', { file: trees, from: 'value: 1500', to: 'value: ¦1500,5' }));
  test('whose number is not the one written', () =>
    expectFinding('target-number', {
      file: trees,
      from: 'verbatim: ít nhất 1.500 cây\ncomparison: at-least\nvalue: 1500',
      to: 'verbatim: ¦ít nhất 1.500 cây\ncomparison: at-least\nvalue: 1.5',
    }));
  test('whose hedge is not the one written', () =>
    expectFinding('target-number', {
      file: trees,
      from: 'verbatim: ít nhất 1.500 cây\ncomparison: at-least',
      to: 'verbatim: ¦ít nhất 1.500 cây\ncomparison: over',
    }));
  test('without a number', () => expectFinding('target-value', edit('value: 3', 'value: ¦null')));
  test('whose words are not in its quote', () =>
    expectFinding('words-not-found', edit('verbatim: 03 trường', 'verbatim: ¦04 trường')));
  test('whose quote is not in the text', () =>
    expectFinding(
      'quote-not-found',
      edit('quote: Phấn đấu đến 30/6/2024 xây xong 03', 'quote: ¦Phấn đấu đến 30/6/2024 xây xong 05'),
    ));
  test('with a way of comparing of its own', () =>
    expectFinding('wrong-value', edit('comparison: reach', 'comparison: ¦more')));
  test('for a period that does not exist', () =>
    expectFinding('wrong-format', edit('period: through 2024-06', 'period: ¦2024-H3')));
  test('without its period', () => expectFinding('missing-key', edit('period: through 2024-06\n', '')));
  test('that nobody entered', () => expectFinding('target-missing', { file: trees, to: null }));
  test.each([
    ['ít nhất 1.500 cây, class: target', 'ít nhất 1.500 cây, class: count'],
    [
      '\n      - { verbatim: ít nhất 1.500 cây, class: target, scope: province, period: 2024-Q2 }',
      " []\nnumbers:\n  - { at: 1.1.2, begins: Trong quý II/2024, verbatim: '1.500', class: other, reason: Chưa rõ }",
    ],
  ])('whose number is counted as something else', (from, to) =>
    expectFinding('target-class', { file: 'content/2024-h1/groups/01-truong-hoc/commitments.yaml', from, to }),
  );
  test('beside reports of its commitment', () =>
    expectFinding(
      'report-beside-target',
      {
        file: 'content/2024-h1/groups/01-truong-hoc/commitments.yaml',
        from: '    deadline: { verbatim: đến 30/6/2024, rule: { by: 2024-06-30 } }',
        to: `    deadline: { verbatim: đến 30/6/2024, rule: { by: 2024-06-30 } }
    reports:
      - outcome: met
        fact: { vi: Xong., en: Done. }
        status: final
        as_of: null
        secondary: false
        source: { publisher: Báo, title: null, url: 'https://vi-du.example/x', accessed: 2024-01-02 }`,
      },
      edit('commitment: 1-01', 'commitment: ¦1-01'),
    ));
});

describe('a figure', () => {
  test('with a per cent sign', () => expectFinding('wrong-type', edit('value: 2\n', "value: ¦'55%'\n")));
  test('without its period', () => expectFinding('missing-key', edit("  - period: '2023'\n    value", '  - ¦value')));
  test('whose year is a number', () => expectFinding('wrong-type', edit("period: '2023'", 'period: ¦2023')));
  test('of a day that does not exist', () =>
    expectFinding('wrong-format', edit('as_of: 2023-12-31', 'as_of: ¦2023-02-30')));
  test('without the address of its source', () =>
    expectFinding('missing-key', edit('      url: https://vi-du.example/2023\n', '')));
  test('neither number nor words', () =>
    expectFinding('observation-empty', edit("  - period: '2023'\n    value: 2\n", "  - ¦period: '2023'\n")));
  test('in a unit of its own', () => expectFinding('unit-unlike', edit('value: 2\n', 'value: 2\n    unit: ¦trees\n')));
  test('with a qualifier of its own', () =>
    expectFinding('wrong-value', edit('value: 2\n', 'value: 2\n    qualifier: ¦hơn\n')));
  test('that stands already', () =>
    expectFinding(
      'duplicate-observation',
      edit(
        'observations:\n',
        `observations:
  - period: '2023'
    value: 2
    status: final
    as_of: null
    secondary: false
    source: { publisher: Báo mẫu, title: null, url: https://vi-du.example/2023, accessed: 2024-01-02 }
`,
      ),
    ));
});
