/** Mistakes in prose, and what MDX could do that prose may not. */
import { describe, test } from 'vitest';
import type { Edit } from '../../example/project.ts';
import type { Rule } from '../../../src/plan/finding.ts';
import { expectFinding, expectFindingAt, expectNothing, readExample, school } from './expect-finding.ts';

const vi = `${school}/vi.mdx`;
const insert = (bad: string): Edit => ({ file: vi, from: 'Nghị quyết đặt mức', to: `${bad}\n\nNghị quyết đặt mức` });

/** English may change by itself. */
const insertEnglish = (words: string): Edit => ({
  file: `${school}/en.mdx`,
  from: 'The resolution asks',
  to: `${words}\n\nThe resolution asks`,
});

describe('front matter', () => {
  test('absent', () => expectFinding('front-matter', { file: vi, from: '---\ntitle', to: 'title' }));
  test('not the first thing', () =>
    expectFinding('front-matter', { file: vi, from: '---\ntitle', to: '\n---\ntitle' }));
  test('of another kind', () =>
    expectFinding('front-matter', { file: vi, to: '+++\ntitle = "Trường học"\n+++\n\nTrường học.\n' }));
  test('empty', () => expectFinding('front-matter', { file: vi, to: '---\n\n---\n\nTrường học.\n' }));
  test('broken', () => expectFinding('yaml', { file: vi, from: 'title: Trường', to: 'title: ¦Trường: học: ' }));
  test('with a misspelt key', () => expectFinding('unknown-key', { file: vi, from: 'summary:', to: '¦sumary:' }));
  test('with an unknown key', () =>
    expectFinding('unknown-key', { file: vi, from: 'summary:', to: '¦tom-tat: x\nsummary:' }));
  test('that asks for a layout', () =>
    expectFinding('unknown-key', { file: vi, from: 'summary:', to: '¦layout: /etc/passwd\nsummary:' }));
  test('with fewer names than the group has paragraphs', () =>
    expectFinding(
      'paragraph-names',
      { file: `${school}/en.mdx`, from: 'summary:', to: 'paragraphs: ¦[]\nsummary:' },
      {
        file: vi,
        from: 'summary:',
        to: 'paragraphs: [Ba trường]\nsummary:',
      },
    ));
  test('with a fingerprint that is none', () =>
    expectFinding('wrong-format', { file: `${school}/en.mdx`, from: "of: '1c916cfb'", to: "of: ¦'mới'" }));
});

describe('code', () => {
  test.each([
    ['an import', "¦import x from 'node:fs'"],
    ['an export', '¦export const a = 1'],
    ['an expression in a line', 'Tổng là ¦{1 + 1}.'],
    ['an expression of its own', '¦{process.env.HOME}'],
    ['a comment in braces', '¦{/* ghi chú */}'],
    ['an expression in a heading', '## ¦{process.cwd()}'],
    ['an expression in a link', '[¦{x}](/2024-h1/)'],
    ['an expression in a table', '| a | b |\n|---|---|\n| 1 | ¦{x} |'],
    ['a script', '¦<script>alert(1)</script>'],
    ['a style', '¦<style>p</style>'],
    ['a frame', '¦<iframe src="https://vi-du.example"></iframe>'],
    ['a frame that closes itself', '¦<iframe src="https://vi-du.example" />'],
    ['an event handler', 'Bấm ¦<b onclick="alert(1)">đây</b>.'],
    ['a picture tag with a handler', '¦<img src="x" onerror="alert(1)" />'],
    ['a drawing', '¦<svg><a href="javascript:alert(1)">x</a></svg>'],
    ['a form', '¦<form action="https://noi-khac.example"></form>'],
    ['an anchor', '¦<a href="javascript:alert(1)">đây</a>'],
    ['a component that is not ours', '¦<Bieu-do />'],
    ['a component by a path', '¦<Astro.self />'],
    ['a fragment', '¦<>chữ</>'],
    ['a line break tag', 'Một¦<br />hai'],
    ['an HTML comment', 'Một ¦<!-- ghi chú --> hai'],
    ['an HTML comment of its own', '¦<!-- ghi chú -->'],
    ['a document type', '¦<!DOCTYPE html>'],
  ])('%s', (_, bad) => expectFinding('mdx-forbidden', insert(bad)));

  test('quotes within quotes without end', () => expectFinding('mdx-forbidden', insert(`¦${'> '.repeat(30_000)}`)));
  test('an import that ends the file in a backslash, which aborts the parser', () =>
    expectFinding('mdx-forbidden', { file: vi, to: '---\ntitle: A\nsummary: B\n---\n\n¦import{`<b>\\' }));

  test.each([
    ['a brace left open', 'Số ¦{ở đây'],
    ['a bare "<"', 'nợ thuế ¦<8%'],
    ['an address in angle brackets', 'Xem ¦<https://vi-du.example>'],
    ['a tag left open', 'Một ¦<b>hai'],
    ['a tag closed that was not open', 'Một ¦</b>'],
  ])('%s', (_, bad) => expectFinding('mdx-syntax', insert(bad)));
});

describe('signs that would show as typed', () => {
  test.each<[Rule, string, Edit[]]>([
    ['markup', 'a link with curved quotes', [insert('¦[đường](#1.1.1 “Phấn đấu”)')]],
    ['markup', 'a link with a blank in it', [insert('¦[đường] (#1.1.1 "Phấn đấu")')]],
    ['markup', 'a link to nothing defined', [insert('¦[đường][a]')]],
    ['markup', 'stars that never close', [insert('¦**Làm đường.')]],
    ['markup', 'a heading without a blank', [insert('¦#Đường')]],
    ['filler', 'a link without words', [insert('¦[](https://baoquangninh.vn/)')]],
    [
      'markup',
      'bold in a title',
      [{ file: vi, to: readExample(vi).replace(/title: .*/u, "title: ¦'**Trường** học'") }],
    ],
    ['empty-body', 'no words at all', [{ file: vi, to: `${readExample(vi).split('\n---\n')[0]}\n---\n¦` }]],
  ])('%s: %s', (rule, _, edits) => expectFindingAt(rule, ...edits));
  const source = (from: string, to: string): Edit => ({ file: 'content/2024-h1/targets/tea-2023.yaml', from, to });
  test.each<[Rule, string, string]>([
    ['markup', 'HTML in a caveat', '¦<b>Chưa</b> tính chè hái sau ngày 25/12.'],
    ['markup', 'an entity in a caveat', '¦Chưa tính chè&nbsp;hái sau ngày 25/12.'],
    ['filler', 'a caveat to be filled in', '¦TODO'],
    ['too-long', 'a caveat of pages', `¦${'Chưa tính chè. '.repeat(120)}`],
  ])('%s: %s', (rule, _, to) =>
    expectFindingAt(rule, source('vi: Chưa tính chè hái sau ngày 25/12.', `vi: ${to.replace('¦', "¦'")}'`)),
  );
});

describe('links', () => {
  test.each([
    ['javascript:', '¦[đây](javascript:alert(1))'],
    ['JavaScript: in mixed case', '¦[đây](JaVaScRiPt:alert(1))'],
    ['javascript: with an entity', '¦[đây](java&#115;cript:alert(1))'],
    ['javascript: with its colon as an entity', '¦[đây](javascript&colon;alert(1))'],
    ['javascript: with a tab as an entity', '¦[đây](java&Tab;script:alert(1))'],
    ['javascript: after a line end as an entity', '¦[đây](&NewLine;javascript:alert(1))'],
    ['javascript: percent-encoded', '¦[đây](java%73cript:alert(1))'],
    ['javascript: by reference', '[đây][x]\n\n¦[x]: javascript:alert(1)'],
    ['data:', '¦[đây](data:text/html,x)'],
    ['vbscript:', '¦[đây](vbscript:x)'],
    ['file:', '¦[đây](file:///etc/passwd)'],
    ['http:', '¦[đây](http://vi-du.example)'],
    ['a bare www address', 'Xem ¦www.vi-du.example'],
    ['no protocol', '¦[đây](//noi-khac.example)'],
    ['no protocol, with a backslash', '¦[đây](/\\\\noi-khac.example)'],
    ['no address', '¦[đây]()'],
    ['a relative address', '¦[đây](../nhom/2/)'],
    ['a folder of content', '¦[đây](content/site.yaml)'],
  ])('%s', (_, bad) => expectFinding('mdx-forbidden', insert(bad)));

  test('to a sentence that does not exist', () =>
    expectFinding('no-such-sentence', {
      file: vi,
      from: '[phấn đấu xây xong ba trường](#1.1.1',
      to: '¦[phấn đấu xây xong ba trường](#1.1.7',
    }));
  test('to a sentence that begins otherwise', () =>
    expectFinding('first-words', {
      file: vi,
      from: '[phấn đấu xây xong ba trường](#1.1.1 "Phấn đấu đến 30/6/2024")',
      to: '¦[phấn đấu xây xong ba trường](#1.1.1 "Phấn đấu đến 30/9/2024")',
    }));
  test('to a sentence without its first words', () =>
    expectFinding('link-without-words', {
      file: vi,
      from: '[phấn đấu xây xong ba trường](#1.1.1 "Phấn đấu đến 30/6/2024")',
      to: '¦[phấn đấu xây xong ba trường](#1.1.1)',
    }));
  test('to a sentence by reference, without its first words', () =>
    expectFinding('link-without-words', insert('[ba trường][x]\n\n¦[x]: #1.1.1')));
  test('to a page that the site does not have', () =>
    expectFinding('dead-link', insertEnglish('¦[roads](/en/2024-h1/group/2/)')));
  test('to a sentence that its page does not have', () =>
    expectFinding('dead-link', insertEnglish('¦[trees](/en/2024-h1/groups/1/#1.1.9)')));
  test.each(['/en/2024-h1/groups/1/', '/2024-h1/nhom/1/'])('back to its own page: %s', (page) =>
    expectFinding('name-itself', insertEnglish(`¦[schools](${page})`)),
  );
  test('to a sentence, from the page about the site', () =>
    expectFinding('dead-link', {
      file: 'content/about/en.mdx',
      from: 'This is a sample site.',
      to: '¦[Schools](#1.1.1 "Phấn đấu đến 30/6/2024").',
    }));
  test('to pages of the site, to the web and to a mailbox are no fault', () =>
    expectNothing(
      insertEnglish(
        '[roads](/en/2024-h1/groups/2/#2.1.1), [home](/en/), [news](https://vi-du.example/bai?so=1#cuoi), a@vi-du.example',
      ),
    ));
});

describe('what a page cannot take', () => {
  test.each([
    ['a foreign picture', '¦![ảnh](https://noi-khac.example/a.png)'],
    ['a picture of ours', '¦![ảnh](/anh.png)'],
    ['a picture by reference', '¦![ảnh][x]\n\n[x]: /anh.png'],
    ['a heading of the first level', '¦# Trường học'],
    ['an underlined heading of the first level', '¦Trường học\n=========='],
    ['a footnote', '¦[^1]: Theo báo.'],
    ['a checkbox', '¦- [x] xong'],
  ])('%s', (_, bad) => expectFinding('mdx-forbidden', insert(bad)));
  test('Markdown is no fault', () =>
    expectNothing(
      insertEnglish(
        '## Part\n\n> *Leaning*, **bold**, ~~out~~, `code`\n\n1. one\n2. more\n\n---\n\n| a | b |\n|---|---|\n| c | d |',
      ),
    ));
});

test('English older than the Vietnamese', () =>
  expectFinding('stale-prose', { file: vi, from: 'Nghị quyết đặt mức', to: 'Nghị quyết này đặt mức' }));
