/** Bytes as people's machines write them: a wrong one is told at its place, whatever stands before it. */
import { expect, test } from 'vitest';
import { decode } from '../../../src/plan/file/text-file.ts';
import { Findings } from '../../../src/plan/finding.ts';

const decoded = (...parts: (string | number[])[]): unknown => {
  const findings = new Findings();
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const text = decode('a.yaml', bytes, findings);
  return text ?? findings.list.map(({ rule, line, column, values }) => ({ rule, line, column, ...values }))[0];
};

test('well-formed text is read as it stands, with its byte-order mark and a “�” of its own', () => {
  for (const text of ['', 'Quảng Ninh\n', '\uFEFFa', 'x\uFFFDy']) expect(decoded(text)).toBe(text);
});

test.each([
  ['a byte of Latin-1', ['Tuyến\nh', [0xea], 'n'], { line: 2, column: 2, byte: 0xea }],
  ['a letter cut off at the end', ['Quảng ', [0xe1, 0xba]], { line: 1, column: 7, byte: 0xe1 }],
  ['a letter cut off within', ['ế', [0xef, 0xbf], 'a'], { line: 1, column: 2, byte: 0xef }],
  ['half of a surrogate pair', [[0xed, 0xa0, 0x80]], { line: 1, column: 1, byte: 0xed }],
  ['a wrong byte behind a “�” of the text itself', ['\uFFFD\uFFFD', [0xff]], { line: 1, column: 3, byte: 0xff }],
])('%s is told at its place', (_, parts, place) => expect(decoded(...parts)).toEqual({ rule: 'not-utf8', ...place }));
