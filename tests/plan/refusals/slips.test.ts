/** Slips of the hand in YAML: told on the line where they are, with what to type instead. */
import { expect, test } from 'vitest';
import { slipIn } from '../../../src/plan/file/yaml-slip.ts';
import { Findings, type FindingValues } from '../../../src/plan/finding.ts';
import { readRecord } from '../../../src/plan/file/record.ts';
import { z } from 'zod';
import { updateSchema } from '../../../src/plan/update/update.ts';

const sound = `date: 2024-01-02
kind: update
concerns:
  places: [ha-long]
reports:
- commitment: 4-08
  outcome: met
  fact:
    vi: Cầu thông xe.
    en: The bridge opened.
  caveat:
    vi: >-
      Nguồn: trang
       tin
    en: 'A page:
      of news'
  source:
    url: https://bao.vn/a
  status: final
sources:
  - publisher: Báo
    title: Tin
    url: https://bao.vn/b
`;

const told = (text: string): { code: string; line: number }[] => {
  const findings = new Findings();
  readRecord({ path: 'x.yaml', text }, z.looseObject({}), findings);
  return findings.list.map(({ values, line, rule }) => ({
    code: (values as FindingValues['yaml']).code ?? rule,
    line,
  }));
};

test('what is sound has none', () => {
  expect(told(sound)).toEqual([]);
  expect(slipIn(sound, sound.length)).toBeNull();
});

test.each([
  ['BAD_INDENT', '  outcome: met', '¦ outcome: met'],
  ['BAD_INDENT', '  outcome: met', '¦   outcome: met'],
  ['BAD_INDENT', '    en: The bridge', '¦   en: The bridge'],
  ['BAD_INDENT', '    title: Tin', '¦  title: Tin'],
  ['BAD_INDENT', 'kind: update', '¦ kind: update'],
  ['TAB_AS_INDENT', '  outcome: met', '¦\toutcome: met'],
  ['STRANGE_BLANK', '  outcome: met', '¦\u00A0\u00A0outcome: met'],
  ['STRANGE_BLANK', '    title: Tin', '¦\u3000\u3000title: Tin'],
  ['STRANGE_BLANK', 'kind: update', '¦kind:\u00A0update'],
  ['STRANGE_BLANK', '  - publisher: Báo', '¦  -\u00A0publisher: Báo'],
  ['WIDE_COLON', 'kind: update', '¦kind：update'],
  ['WIDE_COLON', '    title: Tin', '¦    title： Tin'],
  ['NOT_COLON', 'kind: update', '¦kind; update'],
  ['NOT_COLON', 'kind: update', '¦kind = update'],
  ['COLON_SPACE', 'kind: update', '¦kind:update'],
  ['COLON_SPACE', '    title: Tin', '¦    title:Tin'],
  ['DASH_SPACE', '  - publisher: Báo', '¦  -publisher: Báo'],
  ['NOT_DASH', '  - publisher: Báo', '¦  • publisher: Báo'],
  ['NOT_DASH', '- commitment: 4-08', '¦– commitment: 4-08'],
  ['NOT_DASH', '- commitment: 4-08', '¦* commitment: 4-08'],
  ['QUOTE_OPEN', '    title: Tin', "¦    title: 'Tin"],
  ['QUOTE_OPEN', '    title: Tin', '¦    title: "Tin'],
  ['QUOTE_OPEN', '    vi: Cầu thông xe.', "¦    vi: 'Cầu ''thông'' xe."],
  ['BRACKET_OPEN', '[ha-long]', '¦[ha-long'],
  ['merge-conflict', 'kind: update\n', 'kind: update\n¦=======\n'],
  ['MULTIPLE_DOCS', 'kind: update\n', 'kind: update\n¦---\n'],
  ['MULTIPLE_DOCS', 'kind: update\n', 'kind: update\n¦...\n'],
  ['HASH_CUT', '    title: Tin', '¦    title: Tin #QuangNinh'],
  ['HASH_CUT', '    vi: Cầu thông xe.', '¦    vi: Cầu # thông xe.'],
  ['BAD_SCALAR_START', '    title: Tin', '¦    title: ? Tin'],
  ['BAD_SCALAR_START', '    title: Tin', '¦    title: @Tin'],
  ['BAD_DQ_ESCAPE', '    title: Tin', '¦    title: "C:\\Quảng"'],
  ['BLOCK_AS_IMPLICIT_KEY', '    title: Tin', '¦    title: Tin: mới'],
])('%s: %s → %s', (code, from, to) => {
  expect(sound).toContain(from);
  const text = sound.replace(from, () => to);
  const line = text.slice(0, text.indexOf('¦')).split('\n').length;
  expect(told(text.replace('¦', ''))[0]).toEqual({ code, line });
});

const update = `date: 2024-01-02
kind: update
concerns:
  places: [ha-long]
reports:
  - commitment: 4-08
    outcome: met
    fact:
      vi: Cầu thông xe.
      en: The bridge opened.
    status: final
    as_of: 2024-01-01
    secondary: false
    source:
      publisher: Báo
      title: Tin
      url: https://bao.vn/a
      published: 2024-01-01
      accessed: 2024-01-02
`;
const toldOfUpdate = (text: string): { rule: string; line: number; values: unknown }[] => {
  const findings = new Findings();
  readRecord({ path: 'x.yaml', text }, updateSchema, findings);
  return findings.list.map(({ rule, line, values }) => ({ rule, line, values }));
};

test('a sound update has no key that stands elsewhere', () => expect(toldOfUpdate(update)).toEqual([]));

test.each([
  ['unknown-key', 'kind: update', '¦loại: update', 'kind'],
  ['unknown-key', 'date: 2024-01-02', '¦ngày: 2024-01-02', 'date'],
  ['unknown-key', 'date: 2024-01-02\nkind: update', '¦Ngày: 2024-01-02\nLoại: update', 'date'],
  ['unknown-key', '    outcome: met', '¦    kết_quả: met', 'outcome'],
  ['unknown-key', '      title: Tin', '¦      tiêu-đề: Tin', 'title'],
  ['unknown-key', '    outcome: met', '¦    tiến triển: met', 'outcome'],
  ['unknown-key', '    status: final', '¦      status: final', 'fact'],
  ['unknown-key', '      accessed: 2024-01-02\n', '¦    accessed: 2024-01-02\n', 'source'],
  ['unknown-key', '      accessed: 2024-01-02\n', '¦accessed: 2024-01-02\n', 'accessed'],
  ['unknown-key', '    secondary: false\n    source:', '    source:\n¦      secondary: false', 'source'],
  [
    'unknown-key',
    '      publisher: Báo\n      title: Tin\n      url: https://bao.vn/a\n      published: 2024-01-01\n      accessed: 2024-01-02\n',
    '¦    publisher: Báo\n    title: Tin\n    url: https://bao.vn/a\n    published: 2024-01-01\n    accessed: 2024-01-02\n',
    'source',
  ],
  ['item-split', '    outcome: met', '¦  - outcome: met', 'outcome'],
  ['item-split', '    source:', '¦  - source:', 'source'],
  ['item-split', '    status: final\n    as_of', '¦  - status: final\n  - as_of', 'status'],
] as const)('%s: %s → %s', (rule, from, to, named) => {
  expect(update).toContain(from);
  const text = update.replace(from, () => to);
  const told = toldOfUpdate(text.replace('¦', ''));
  const line = text.slice(0, text.indexOf('¦')).split('\n').length;
  expect(told[0]).toMatchObject({ rule, line });
  expect(JSON.stringify(told[0]!.values)).toContain(`"${named}"`);
  expect(new Set(told.map((each) => each.rule)).size).toBe(1);
});
