/** Each mistake staff make, with the place its message must point to (¦) and the whole message beside it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../src/desk/print-findings.ts';
import type { Rule } from '../../src/plan/finding.ts';
import { read } from '../../src/plan/read.ts';
import { discard, exampleFolder, spoil, type Edit } from '../example/project.ts';

const plan = 'content/2024-h1/plan.yaml';
const school = 'content/2024-h1/groups/01-truong-hoc';
const road = 'content/2024-h1/groups/02-duong-thon';

const readExample = (path: string): string => readFileSync(join(exampleFolder, path), 'utf8');

/** Reads a spoilt copy and expects one finding of that rule, at the marker if there is one. */
function expectFinding(rule: Rule, ...edits: Edit[]): void {
  const { root, marked } = spoil(...edits);
  try {
    const { content, findings } = read(root);
    const found = findings.filter((finding) => finding.rule === rule);
    expect(findings.map((finding) => describeFinding(finding, 'both')).join('\n')).toMatchSnapshot();
    expect(found).toHaveLength(1);
    const { file, line, column, level } = found[0]!;
    if (marked) expect({ file, line, column }).toEqual(marked);
    expect(content === null).toBe(level === 'error');
  } finally {
    discard(root);
  }
}

test('the miniature plan has nothing to refuse', () => {
  const { root } = spoil();
  const { content, findings } = read(root);
  discard(root);
  expect(findings).toEqual([]);
  expect(content?.plans[0]?.groups).toHaveLength(2);
});

describe('files', () => {
  test('a missing en.mdx', () => expectFinding('missing-file', { file: `${school}/en.mdx`, to: null }));
  test('a missing site.yaml', () => expectFinding('missing-file', { file: 'content/site.yaml', to: null }));
  test('a missing seed', () => expectFinding('missing-file', { file: 'seeds/2024-h1.txt', to: null }));
  test('bytes that are not UTF-8', () =>
    expectFinding('not-utf8', { file: 'content/site.yaml', to: Buffer.from('name: K\xea ho\u1ea1ch', 'latin1') }));
  test('a folder of no group', () =>
    expectFinding('group-folder', { file: 'content/2024-h1/groups/03-cau/vi.mdx', to: 'x' }));
  test('a missing group', () => expectFinding('missing-group', { file: road, to: null }));
  test('a byte-order mark and CRLF are no fault', () => {
    const { root } = spoil({ file: 'content/site.yaml', from: 'origin:', to: '\uFEFForigin:' });
    expect(read(root).findings).toEqual([]);
    discard(root);
  });
});

describe('YAML', () => {
  test('a tab for indentation', () =>
    expectFinding('yaml', { file: plan, from: '  en: Resolution', to: '¦\ten: Resolution' }));
  test('a colon in a bare value', () =>
    expectFinding('yaml', { file: plan, from: 'vi: Tỉnh mẫu', to: 'vi: ¦Tỉnh: mẫu: một' }));
  test('a key twice', () =>
    expectFinding('yaml', { file: plan, from: 'number: null', to: 'number: null\n¦number: null' }));
  test('a quote left open', () => expectFinding('yaml', { file: plan, from: 'vi: Tỉnh mẫu', to: "vi: 'Tỉnh mẫu" }));
  test('a misspelt key', () => expectFinding('unknown-key', { file: plan, from: 'reviewed:', to: '¦reviewd:' }));
  test('a missing language', () =>
    expectFinding('missing-key', { file: plan, from: '  en: Sample province\n', to: '' }));
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
});

describe('the seed', () => {
  test('one digit changed names its line', () =>
    expectFinding('seed-line', { file: 'seeds/2024-h1.txt', from: '1.500 cây', to: '1.600 cây' }));
  test('a line taken away', () =>
    expectFinding('seed-missing-line', { file: 'seeds/2024-h1.txt', from: '- Các thôn;\n', to: '' }));
  test('only its line ends changed', () =>
    expectFinding('seed-line-ends', {
      file: 'seeds/2024-h1.txt',
      to: Buffer.from(readExample('seeds/2024-h1.txt').replaceAll('\n', '\r\n')),
    }));
  test('without any article', () => {
    const text = 'NGHỊ QUYẾT\nVề một việc.\n';
    const pin = /sha256: (.*)/u.exec(readExample(plan))![1]!;
    expectFinding(
      'text-structure',
      { file: 'seeds/2024-h1.txt', to: Buffer.from(text) },
      { file: plan, from: pin, to: createHash('sha256').update(text).digest('hex') },
    );
  });
});

describe('translations', () => {
  test('of a sentence that does not exist', () =>
    expectFinding('no-such-sentence', {
      file: `${road}/translation.yaml`,
      from: "2.1.2:\n  begins: '",
      to: "2.1.9:\n  begins: ¦'",
    }));
  test('whose first words moved', () =>
    expectFinding('first-words', {
      file: `${road}/translation.yaml`,
      from: "'Làm trên 2,5 km đường.'",
      to: "¦'Tận dung vật liệu'",
    }));
  test('that lack a sentence', () =>
    expectFinding('missing-translation', {
      file: `${road}/translation.yaml`,
      from: /2\.1\.2:[\s\S]*/u.exec(readExample(`${road}/translation.yaml`))![0],
      to: '',
    }));
  test('that stand in the wrong file', () =>
    expectFinding('misplaced-translation', {
      file: 'content/2024-h1/translation.yaml',
      from: 'p.1:\n',
      to: `2.0.1:\n  begins: ¦Làm đường thôn\n  of: '00000000'\n  en: Build village roads\np.1:\n`,
    }));
  test('with another number', () =>
    expectFinding('parity', {
      file: `${school}/translation.yaml`,
      from: '"In the second quarter of 2024, plant at least 1,500',
      to: '¦"In the second quarter of 2024, plant at least 1,600',
    }));
  test('without the hedge', () =>
    expectFinding('parity', { file: `${road}/translation.yaml`, from: '"Build over 2.5 km', to: '¦"Build 2.5 km' }));
  test('firmer than the original', () =>
    expectFinding('modality', { file: `${school}/translation.yaml`, from: '"Strive, by', to: '¦"Be sure, by' }));
  test('made from an older original', () =>
    expectFinding('stale-translation', {
      file: `${road}/translation.yaml`,
      from: /of: '(.{8})'/u.exec(readExample(`${road}/translation.yaml`))![1]!,
      to: '00000000',
    }));
});

describe('quotes', () => {
  test('that are not in the sentence', () =>
    expectFinding('quote-not-found', {
      file: 'content/2024-h1/slips.yaml',
      from: 'quote: Tận dung',
      to: 'quote: ¦tận dụng',
    }));
});

describe('prose', () => {
  const vi = `${school}/vi.mdx`;
  const insert = (bad: string): Edit => ({ file: vi, from: 'Nghị quyết đặt mức', to: `${bad}\n\nNghị quyết đặt mức` });
  test('without front matter', () => expectFinding('front-matter', { file: vi, from: '---\ntitle', to: 'title' }));
  test('with broken front matter', () =>
    expectFinding('yaml', { file: vi, from: 'title: Trường', to: 'title: ¦Trường: học: ' }));
  test('with an unknown key in front matter', () =>
    expectFinding('unknown-key', { file: vi, from: 'summary:', to: '¦tom-tat: x\nsummary:' }));
  test('an import', () => expectFinding('mdx-forbidden', insert("¦import x from 'node:fs'")));
  test('an export', () => expectFinding('mdx-forbidden', insert('¦export const a = 1')));
  test('an expression', () => expectFinding('mdx-forbidden', insert('Tổng là ¦{1 + 1}.')));
  test('a script', () => expectFinding('mdx-forbidden', insert('¦<script>alert(1)</script>')));
  test('an event handler', () => expectFinding('mdx-forbidden', insert('Bấm ¦<b onclick="alert(1)">đây</b>.')));
  test('a frame', () => expectFinding('mdx-forbidden', insert('¦<iframe src="https://vi-du.example"></iframe>')));
  test('a javascript: link', () => expectFinding('mdx-forbidden', insert('¦[đây](javascript:alert(1))')));
  test('a javascript: link in disguise', () =>
    expectFinding('mdx-forbidden', insert('¦[đây](java&#115;cript:alert(1))')));
  test('a javascript: link by reference', () =>
    expectFinding('mdx-forbidden', insert('[đây][x]\n\n¦[x]: javascript:alert(1)')));
  test('a data: link', () => expectFinding('mdx-forbidden', insert('¦[đây](data:text/html,x)')));
  test('a foreign image', () => expectFinding('mdx-forbidden', insert('¦![ảnh](https://noi-khac.example/a.png)')));
  test('a brace left open', () => expectFinding('mdx-syntax', insert('Số ¦{ở đây')));
  test('a bare "<"', () => expectFinding('mdx-syntax', insert('nợ thuế ¦<8%')));
  test('a link to a sentence that does not exist', () =>
    expectFinding('no-such-sentence', {
      file: vi,
      from: '[phấn đấu xây xong ba trường](#1.1.1',
      to: '¦[phấn đấu xây xong ba trường](#1.1.7',
    }));
  test('a link without the first words', () =>
    expectFinding('link-without-words', {
      file: vi,
      from: '[phấn đấu xây xong ba trường](#1.1.1 "Phấn đấu đến 30/6/2024")',
      to: '¦[phấn đấu xây xong ba trường](#1.1.1)',
    }));
  test('English older than the Vietnamese', () =>
    expectFinding('stale-prose', { file: vi, from: 'Nghị quyết đặt mức', to: 'Nghị quyết này đặt mức' }));
});

describe('commitments', () => {
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
    expectFinding('words-not-found', { file, from: 'written: đến 30/6/2024', to: 'written: ¦đến 31/7/2024' }));
  test('a number that nothing accounts for', () =>
    expectFinding('number-unexplained', {
      file,
      from: '      - { written: 03 trường, class: target, scope: province, period: null }',
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
  test('a report without an address', () =>
    expectFinding('missing-key', {
      file: 'content/2024-h1/commitments.yaml',
      from: '    strength: must',
      to: `    strength: must
    reports:
      - says: met
        fact: { vi: Xong., en: Done. }
        status: final
        as_of: null
        secondary: false
        source: ¦{ publisher: Báo, title: null, published: null, accessed: 2024-07-01 }`,
    }));
});

test('all faults are told at once, by file and line', () => {
  const { root } = spoil(
    { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: hôm nay' },
    { file: `${school}/en.mdx`, to: null },
    { file: 'content/terms.yaml', from: 'id: ubnd', to: 'id: UBND' },
  );
  const { findings } = read(root);
  discard(root);
  expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
    [`${school}/en.mdx`, 'missing-file'],
    [plan, 'wrong-format'],
    ['content/terms.yaml', 'wrong-format'],
  ]);
});
