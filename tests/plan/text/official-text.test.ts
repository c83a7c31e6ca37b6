import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceId } from '../../../src/plan/file/schema.ts';
import {
  fingerprint,
  groupsOf,
  canonical,
  sentencesIn,
  type OfficialText,
} from '../../../src/plan/text/official-text.ts';
import { parseText } from '../../../src/plan/text/parse.ts';

const source = readFileSync('seeds/2023-h2.txt', 'utf8');
const text = parseText(source);
const joined = ({ segments, source: whole }: OfficialText): string =>
  segments.map(({ start, end }) => whole.slice(start, end)).join('');

describe('the resolution of 12 July 2023', () => {
  test('has ten groups between the opening of article 1 and article 2', () => {
    const order = text.divisions.map(({ id }) => id);
    expect(order).toEqual(['p', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'd2', 'r', 's']);
    expect(groupsOf(text).every(({ heading }) => heading?.sentences.length === 1)).toBe(true);
  });

  test('gives each sentence the address that readers were given', () => {
    const begins = (id: string): string => text.sentences.get(id)!.text.slice(0, 30);
    expect(begins('3.3.5')).toBe('Phấn đấu đến 30/9/2023 giải ng');
    expect(begins('5.2.4')).toBe('100% phường, xã, thị trấn có k');
    expect(begins('6.4.1')).toBe('Tập trung triển khai thực hiện');
    expect(begins('10.1.2')).toBe('Các cơ quan nhà nước các cấp p');
    expect(begins('d2.2.1')).toBe('Ủy ban nhân dân tỉnh triển kha');
    expect(begins('r.11')).toBe('Trung tâm Truyền thông tỉnh;');
    expect(begins('s.2')).toBe('Nguyễn Xuân Ký');
    expect(text.sentences.size).toBe(158);
  });

  test('leaves nothing but white space outside its parts', () => {
    expect(joined(text)).toBe(source);
    for (const { kind, start, end } of text.segments)
      if (kind === 'gap') expect(source.slice(start, end).trim()).toBe('');
  });

  test('keeps the slips of the pen', () => {
    expect(text.sentences.get('2.4.2')!.text).toContain('tận dung tối đa');
    expect(text.sentences.get('6.2.2')!.text).toContain('Hội động nhân dân');
  });

  test('is shown in NFC though the source mixes forms', () => {
    expect(source).not.toBe(source.normalize('NFC'));
    for (const sentence of text.sentences.values()) expect(sentence.text).toBe(sentence.text.normalize('NFC'));
  });
});

/** What people's machines do to a text without meaning to. */
const mangle: Record<string, (whole: string, at: number) => string> = {
  'CRLF line ends': (whole) => whole.replaceAll('\n', '\r\n'),
  'lone CR line ends': (whole) => whole.replaceAll('\n', '\r'),
  'a byte-order mark': (whole) => `\uFEFF${whole}`,
  'decomposed letters': (whole) => whole.normalize('NFD'),
  'composed letters': (whole) => whole.normalize('NFC'),
  'blanks at line ends': (whole, at) => whole.replaceAll('\n', `${' '.repeat(at % 4)}\n`),
  'blanks at line starts': (whole, at) => whole.replaceAll('\n', `\n${' \t'.repeat(at % 3)}`),
  'more empty lines': (whole, at) => whole.replaceAll('\n', '\n'.repeat(1 + (at % 3))),
  'double blanks between words': (whole, at) => {
    const blanks = [...whole.matchAll(/(?<=\S) (?=\S)/gu)].map(({ index }) => index);
    const index = blanks[at % blanks.length]!;
    return `${whole.slice(0, index)}  ${whole.slice(index + 1)}`;
  },
};
const shape = ({ sentences }: OfficialText): string[] =>
  [...sentences.values()].map(({ id, text: words }) => `${id} ${fingerprint(words)}`);

describe('a mangled copy', () => {
  test.each(Object.entries(mangle))('with %s has the same addresses and words, and loses nothing', (_, spoil) => {
    fc.assert(
      fc.property(fc.nat(5000), (at) => {
        const spoilt = parseText(spoil(source, at));
        expect(joined(spoilt)).toBe(spoil(source, at));
        expect(shape(spoilt)).toEqual(shape(text));
      }),
      { numRuns: 10 },
    );
  });

  test('with several faults at once still joins back and keeps its addresses', () => {
    const faults = fc.shuffledSubarray(Object.values(mangle), { minLength: 2 });
    fc.assert(
      fc.property(faults, fc.nat(5000), (chosen, at) => {
        const spoilt = chosen.reduce((whole, spoil) => spoil(whole, at), source);
        const parsed = parseText(spoilt);
        expect(joined(parsed)).toBe(spoilt);
        expect(shape(parsed)).toEqual(shape(text));
      }),
      { numRuns: 40 },
    );
  });
});

test('any text at all joins back to itself', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Điều 1. Mở đầu',
      '1. Nhóm',
      '2. Nhóm',
      'Điều 2. Giao:',
      'Nơi nhận:',
      '- Chính phủ;',
      '_____',
      ' x.  Y… ',
    ),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const whole = lines.join(end);
      expect(joined(parseText(whole))).toBe(whole);
    }),
  );
});

test('words are compared in NFC and with any blank as one', () => {
  expect(canonical(' mức\u00a0bán  lẻ'.normalize('NFD'))).toBe('mức bán lẻ');
});

test('a line that comes again opens a part with addresses of its own', () => {
  const again = ['Điều 1. Sửa đổi.', 'Điều 2. Cũ.', 'Nơi nhận:', '- A;', 'Điều 2. Mới.', 'Nơi nhận:', '- B;', 'KÝ TÊN'];
  const { divisions, sentences } = parseText(again.join('\n'));
  expect(divisions.map(({ id }) => id)).toEqual(['0', 'd2', 'r', 'd2b', 'rb', 's']);
  expect(sentences.size).toBe(divisions.flatMap(sentencesIn).length);
  for (const [id, { text }] of sentences) expect(sentenceId.safeParse(id).success, `${id} ${text}`).toBe(true);
});
