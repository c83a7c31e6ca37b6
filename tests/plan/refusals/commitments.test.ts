/** Mistakes in the register of commitments. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectNothing, plan, readExample, road, school } from './expect-finding.ts';

const file = `${school}/commitments.yaml`;
test('a digit changed in a quote shows the real words', () =>
  expectFinding('quote-not-found', {
    file,
    from: 'quote: Trong quý II/2024 trồng ít nhất 1.500',
    to: 'quote: ¦Trong quý II/2024 trồng ít nhất 1.600',
  }));
test('a commitment dropped leaves its words over', () =>
  expectFinding('uncovered', {
    file: `${road}/commitments.yaml`,
    from: / {2}- id: 2-01[\s\S]*?(?= {2}- id: 2-02)/u.exec(readExample(`${road}/commitments.yaml`))![0],
    to: '',
  }));
test('an id used twice', () => expectFinding('duplicate-id', { file, from: 'id: 1-02', to: 'id: ¦1-01' }));
test('an id of another group', () => expectFinding('wrong-part', { file, from: 'id: 1-02', to: 'id: ¦2-09' }));
test('an id of no form', () => expectFinding('wrong-format', { file, from: 'id: 1-02', to: 'id: ¦1-2' }));
test('an unknown body', () =>
  expectFinding('unknown-name', {
    file: 'content/2024-h1/commitments.yaml',
    from: 'bodies: [ubnd-tinh]',
    to: 'bodies: [¦ubdn-tinh]',
  }));
test('an unknown place', () =>
  expectFinding('unknown-name', { file: `${road}/commitments.yaml`, from: '[ha-long]', to: '[¦ha-lonng]' }));
test('English that the translation does not hold', () =>
  expectFinding('english-not-found', { file, from: 'english: Strive, by', to: 'english: ¦Must, by' }));
test('a deadline that the sentence does not hold', () =>
  expectFinding('words-not-found', { file, from: 'verbatim: đến 30/6/2024', to: 'verbatim: ¦đến 31/7/2024' }));
test('a number that nothing accounts for', () =>
  expectFinding('number-unexplained', {
    file,
    from: '      - { verbatim: 03 trường, class: target, scope: province, period: null }',
    to: '      []',
  }));
test('a document that the register lacks', () =>
  expectFinding(
    'uncited-code',
    { file: 'content/documents.yaml', from: 'code: 130/KH-UBND', to: 'code: 131/KH-UBND' },
    {
      file: 'content/documents.yaml',
      from: 'match: [130/KH-UBND]',
      to: 'match: [131/KH-UBND]',
    },
  ));
test('a kind of its own', () =>
  expectFinding('wrong-value', {
    file: 'content/2024-h1/commitments.yaml',
    from: 'kind: standing-duty',
    to: 'kind: ¦promise',
  }));
test('a deadline whose day is not the one written', () =>
  expectFinding('deadline-differs', { file, from: 'rule: { by: 2024-06-30 }', to: 'rule: ¦{ by: 2024-07-30 }' }));
test('a deadline "before" for one written "by"', () =>
  expectFinding('deadline-differs', { file, from: 'rule: { by: 2024-06-30 }', to: 'rule: ¦{ before: 2024-06-30 }' }));
test('a deadline in another quarter', () =>
  expectFinding('deadline-differs', { file, from: 'rule: { within: 2024-Q2 }', to: 'rule: ¦{ within: 2024-Q3 }' }));
test('a deadline without a rule', () =>
  expectFinding('wrong-type', { file, from: 'rule: { by: 2024-06-30 }', to: 'rule: ¦2024-06-30' }));
test('a deadline by a word of its own', () =>
  expectFinding('unknown-key', { file, from: 'rule: { by: 2024-06-30 }', to: 'rule: { ¦on: 2024-06-30 }' }));
test('a deadline on a day that does not exist', () =>
  expectFinding('wrong-format', { file, from: 'rule: { by: 2024-06-30 }', to: 'rule: { by: ¦2024-06-31 }' }));
test('an amount with a decimal point', () =>
  expectFinding('words-not-found', {
    file: `${road}/commitments.yaml`,
    from: "verbatim: 'trên 2,5 km'",
    to: "verbatim: ¦'trên 2.5 km'",
  }));
test('a commitment without quotes', () =>
  expectFinding('empty-value', {
    file: `${road}/commitments.yaml`,
    from: "quotes:\n      - { at: 2.1.2, begins: Làm trên, quote: 'Làm trên 2,5 km đường', english: Build over 2.5 km of road }",
    to: 'quotes: ¦[]',
  }));

describe('reports', () => {
  const report = (published: string, accessed: string, asOf: string): Edit => ({
    file: 'content/2024-h1/commitments.yaml',
    from: '    strength: must',
    to: `    strength: must
    reports:
      - outcome: met
        fact: { vi: Xong., en: Done. }
        status: final
        as_of: ${asOf}
        secondary: false
        source:
          publisher: Báo
          title: null
          url: https://vi-du.example/bai
          published: ${published}
          accessed: ${accessed}`,
  });
  test('published after they were read', () =>
    expectFinding('date-order', report('¦2024-01-05', '2024-01-02', '2023-12')));
  test('that speak of a day after they were read', () =>
    expectFinding('date-order', report('2023-12-31', '2024-01-02', '¦2024-02')));
  test('from a year far off', () => expectFinding('far-date', report('¦1923-12-31', '2024-01-02', '2023-12')));
  test('of the month in which they were read are no fault', () =>
    expectNothing(report('2024-01', '2024-01-02', '2024-01')));
});

test('a plan gone through before it was adopted', () =>
  expectFinding(
    'date-order',
    {
      file: plan,
      from: 'adopted: 2023-12-08\neffective: 2023-12-08',
      to: 'adopted: 2024-12-08\neffective: 2024-12-08',
    },
    { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: ¦2024-01-02' },
  ));
test('deadlines that passed without a report are one warning', () =>
  expectFinding('unreported', { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: ¦2024-07-01' }));
test('a report without an address', () =>
  expectFinding('missing-key', {
    file: 'content/2024-h1/commitments.yaml',
    from: '    strength: must',
    to: `    strength: must
    reports:
      - outcome: met
        fact: { vi: Xong., en: Done. }
        status: final
        as_of: null
        secondary: false
        source: ¦{ publisher: Báo, title: null, published: null, accessed: 2024-07-01 }`,
  }));

describe('titles', () => {
  const at = 'content/2024-h1/groups/02-duong-thon/commitments.yaml';
  test('longer than a hundred characters', () =>
    expectFinding('title-long', {
      file: at,
      from: "plain: { vi: 'Làm trên 2,5 km đường'",
      to: `plain: { vi: ¦'Làm trên 2,5 km đường${' rất dài'.repeat(12)}'`,
    }));
  test('with a full stop at the end', () =>
    expectFinding('title-stop', {
      file: at,
      from: 'en: Build over 2.5 km of road',
      to: 'en: ¦Build over 2.5 km of road.',
    }));
});

test('a project whose name no text holds', () =>
  expectFinding('project-not-found', {
    file: 'content/projects.yaml',
    from: 'match: [chợ phiên]',
    to: 'match: [¦chợ đêm]',
  }));

describe('a commitment withdrawn that leads', () => {
  const at = 'content/2024-h1/groups/03-doi-song/commitments.yaml';
  test('to one that is not there', () =>
    expectFinding('unknown-name', { file: at, from: 'now: 3-06', to: 'now: ¦3-60' }));
  test('to itself', () => expectFinding('unknown-name', { file: at, from: 'now: 3-06', to: 'now: ¦3-05' }));
});
