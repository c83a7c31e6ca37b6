/** Mistakes in YAML: its syntax, its keys, its values. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeFinding } from '../../../src/desk/report.ts';
import { Findings } from '../../../src/plan/finding.ts';
import { readRecord } from '../../../src/plan/file/record.ts';
import { expectFinding, plan, school } from './expect-finding.ts';

test('a tab for indentation', () =>
  expectFinding('yaml', { file: plan, from: '  en: Resolution', to: '¦\ten: Resolution' }));
test('a colon in a bare value', () =>
  expectFinding('yaml', { file: plan, from: 'vi: Tỉnh mẫu', to: 'vi: ¦Tỉnh: mẫu: một' }));
test('a key twice', () =>
  expectFinding('yaml', { file: plan, from: 'number: null', to: 'number: null\n¦number: null' }));
test('a quote left open', () => expectFinding('yaml', { file: plan, from: 'vi: Tỉnh mẫu', to: "vi: 'Tỉnh mẫu" }));
test('a misspelt key', () => expectFinding('unknown-key', { file: plan, from: 'reviewed:', to: '¦reviewd:' }));
test('a key in Vietnamese', () =>
  expectFinding('unknown-key', { file: plan, from: 'reviewed:', to: '¦ngày rà soát:' }));
test('a key in the column of the key that it belongs below', () =>
  expectFinding('unknown-key', { file: plan, from: '  en: Sample province', to: '¦en: Sample province' }));
test('an item cut in two by a dash', () =>
  expectFinding('item-split', {
    file: 'content/2024-h1/updates/2023-12-20-hop-thon/update.yaml',
    from: '    outcome: under-way',
    to: '  - ¦outcome: under-way',
  }));
test('a missing language', () => expectFinding('missing-key', { file: plan, from: '  en: Sample province\n', to: '' }));
test('a number for words', () => expectFinding('wrong-type', { file: plan, from: 'vi: Tỉnh mẫu', to: 'vi: ¦42' }));
test('an empty value', () => expectFinding('empty-value', { file: plan, from: 'vi: Tỉnh mẫu', to: "vi: ¦''" }));
test('a date that does not exist', () =>
  expectFinding('wrong-format', { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: ¦2024-02-30' }));
test('a date day first', () =>
  expectFinding('wrong-format', { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: ¦02/01/2024' }));
test('an origin with a path', () =>
  expectFinding('wrong-format', {
    file: 'content/site.yaml',
    from: 'https://vi-du.example',
    to: '¦https://vi-du.example/trang',
  }));
test('a slip of no kind', () =>
  expectFinding('wrong-value', { file: 'content/2024-h1/slips.yaml', from: 'kind: slip', to: 'kind: ¦error' }));
test('a current plan that is not there', () =>
  expectFinding('unknown-plan', { file: 'content/site.yaml', from: 'current: 2024-h1', to: 'current: ¦2025-h1' }));
test('a term twice', () =>
  expectFinding('duplicate-id', {
    file: 'content/terms.yaml',
    from: '- id: ubnd',
    to: '- id: ubnd\n  vi: { term: A, meaning: B, match: [] }\n  en: { term: A, meaning: B, match: [] }\n- id: ¦ubnd',
  }));
test('a term that no text holds', () =>
  expectFinding('term-not-found', { file: 'content/terms.yaml', from: '[Ủy ban nhân dân]', to: '[¦Uỷ ban xã]' }));

describe('syntax that staff do not mean', () => {
  const province = 'vi: Tỉnh mẫu';
  test('typographic quotes around a value', () =>
    expectFinding('smart-quotes', { file: plan, from: province, to: 'vi: ¦“Tỉnh mẫu”' }));
  test('typographic quotes around a value with a colon', () =>
    expectFinding('yaml', { file: plan, from: province, to: 'vi: ¦“Tỉnh: mẫu”' }));
  test('typographic quotes around a day', () =>
    expectFinding('smart-quotes', { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: ¦“2024-01-02”' }));
  test('a straight quote inside straight quotes', () =>
    expectFinding('yaml', { file: plan, from: 'en: Sample province', to: "en: 'People'¦s province'" }));
  test('words after a closing quote', () =>
    expectFinding('yaml', { file: plan, from: province, to: 'vi: "Tỉnh" ¦mẫu' }));
  test('a key without a colon', () => expectFinding('yaml', { file: plan, from: 'number: null', to: '¦number null' }));
  test('a key without a blank after its colon', () =>
    expectFinding('yaml', { file: plan, from: 'number: null', to: '¦number:null' }));
  test('an indent too far', () =>
    expectFinding('yaml', { file: plan, from: '  en: Sample province', to: '   ¦en: Sample' }));
  test('a percent sign first', () => expectFinding('yaml', { file: plan, from: province, to: 'vi: ¦%12 trường' }));
  test('an "at" sign first', () => expectFinding('yaml', { file: plan, from: province, to: 'vi: ¦@tinh' }));
  test('an asterisk first', () => expectFinding('yaml', { file: plan, from: province, to: 'vi: *quan ¦trọng' }));
  test('an anchor, which would swallow a word', () =>
    expectFinding('yaml', { file: plan, from: province, to: 'vi: &tinh ¦Tỉnh mẫu' }));
  test('a tag, which would swallow a word', () =>
    expectFinding('yaml', { file: plan, from: province, to: 'vi: ¦!quan-trong Tỉnh mẫu' }));
  test('a merge key', () =>
    expectFinding('unknown-key', { file: plan, from: 'number: null', to: 'number: null\n¦<<: { a: 1 }' }));
  test('a second document', () =>
    expectFinding('yaml', { file: plan, from: 'number: null', to: 'number: null\n¦---\n' }));
  test('aliases of aliases without end', () => {
    const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const bomb = levels.map(
      (name, at) => `${name}: &${name} ${at === 0 ? '¦[x, x]' : `[${`*${levels[at - 1]}, `.repeat(9)}]`}`,
    );
    expectFinding('yaml', { file: 'content/places.yaml', to: bomb.join('\n') });
  });
  test('levels without end', () =>
    expectFinding('yaml', { file: 'content/places.yaml', to: `- id: ha-long\n  name: ¦${'['.repeat(20_000)}` }));
  test('levels without end, in braces', () =>
    expectFinding('yaml', { file: 'content/places.yaml', to: `¦${'{ a: '.repeat(20_000)}` }));
  test('levels without end, in dashes', () =>
    expectFinding('yaml', { file: 'content/places.yaml', to: `¦${'- '.repeat(20_000)}` }));
  test('many levels', () =>
    expectFinding('wrong-type', { file: plan, from: province, to: `vi: ¦${'['.repeat(90)}1${']'.repeat(90)}` }));
});

describe('values', () => {
  test('words where a list belongs', () =>
    expectFinding('wrong-type', { file: 'content/2024-h1/slips.yaml', to: 'không có' }));
  test('a list where one value belongs', () =>
    expectFinding('wrong-type', { file: plan, from: 'vi: Tỉnh mẫu', to: 'vi: ¦[Tỉnh, mẫu]' }));
  test('one value where a list belongs', () =>
    expectFinding('wrong-type', { file: 'content/places.yaml', from: '[đường thôn]', to: '¦đường thôn' }));
  test('a fingerprint of digits only, without quotes', () =>
    expectFinding('wrong-type', { file: `${school}/translation.yaml`, from: "'8c90f2bc'", to: '¦12345678' }));
  test('an id in capitals', () =>
    expectFinding('wrong-format', { file: 'content/terms.yaml', from: 'id: ubnd', to: 'id: ¦UBND' }));
  test('an id with marks', () =>
    expectFinding('wrong-format', { file: 'content/places.yaml', from: 'id: ha-long', to: 'id: ¦hạ-long' }));
  test('an id of a sentence that has none', () =>
    expectFinding('wrong-format', { file: 'content/2024-h1/slips.yaml', from: 'at: 2.1.1', to: 'at: ¦2-1-1' }));
  test('a yes for true or false', () =>
    expectFinding('wrong-type', {
      file: 'content/site.yaml',
      from: 'contacts: []',
      to: `contacts: []
publisher:
  name: { vi: Sở mẫu, en: Sample department }
  official: ¦có
  url: https://vi-du.example
  source: { publisher: Báo, title: null, url: https://vi-du.example, accessed: 2024-01-02 }`,
    }));
  test('an address without https://', () =>
    expectFinding('wrong-format', {
      file: 'content/terms.yaml',
      from: "    match: [People's Committee]",
      to: "    match: [People's Committee]\n  sources: [{ publisher: Báo, url: ¦vi-du.example/bai }]",
    }));
  test('Vietnamese left where English belongs', () =>
    expectFinding('untranslated', {
      file: plan,
      from: 'en: A sample resolution on schools and village roads.',
      to: 'en: ¦Nghị quyết mẫu về trường học và đường thôn.',
    }));
});

describe('numbers', () => {
  const read = (yaml: string): string => {
    const findings = new Findings();
    readRecord({ path: 'a.yaml', text: yaml }, z.strictObject({ value: z.number() }), findings);
    return findings.list.map((finding) => describeFinding(finding, 'both')).join('\n');
  };
  test.each(['12,3', '55%', '54.000.000', '~ 12', '"12.3"', '12 tỷ', '1e', ''])('written %s', (written) =>
    expect(read(`value: ${written}`)).toMatchSnapshot(),
  );
  test('written with a point are no fault', () => expect(read('value: 12.3')).toBe(''));
});
