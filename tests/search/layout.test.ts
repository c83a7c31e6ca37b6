import { expect, test } from 'vitest';
import { inLanguage, judge, layOut, matches } from '../../src/search/layout.ts';
import { tokensOf } from '../../src/search/token.ts';

/** Positions of some words in a record as laid out, as Pagefind counts them: one for each run of signs. */
function positions(names: string[], bodies: string[], words: string): number[] {
  const wanted = new Set(tokensOf(words).map(({ forms }) => inLanguage('vi', forms[0]!)));
  return layOut({ names: names.map((name) => tokensOf(name)), bodies: bodies.map((body) => tokensOf(body)) }, 'vi')
    .split(' ')
    .flatMap((form, position) => (wanted.has(form) ? [position] : []));
}

const rank = (names: string[], bodies: string[], words: string): string =>
  matches[judge(positions(names, bodies, words), tokensOf(words).length).rank]!;

test('a name comes before a phrase in a name, a phrase in a name before a phrase, a phrase before words', () => {
  const names = ['Thành phố Hạ Long', 'Hạ Long'];
  expect(rank(names, ['Vịnh Hạ Long'], 'Hạ Long')).toBe('name');
  expect(rank(names, [], 'phố Hạ')).toBe('phrase in a name');
  expect(rank(['Tỉnh Quảng Ninh'], ['Vịnh Hạ Long'], 'Hạ Long')).toBe('phrase');
  expect(rank(['Tỉnh Quảng Ninh'], ['Long trọng tại Hạ tầng'], 'Hạ Long')).toBe('words');
});

test('a name is known by its whole length', () => {
  expect(rank(['Hạ Long'], [], 'Hạ Long')).toBe('name');
  expect(rank(['Vịnh Hạ Long'], [], 'Hạ Long')).toBe('phrase in a name');
  expect(rank(['Hạ'], ['Long'], 'Hạ Long')).toBe('words');
});

test('no phrase runs from one part into the next', () => {
  expect(rank(['a b c d e f g h Hạ', 'Long'], [], 'Hạ Long')).toBe('words');
  expect(rank([], ['trên Hạ', 'Long'], 'Hạ Long')).toBe('words');
});

test('names of any length and number leave the passage where it is', () => {
  const many = Array.from({ length: 40 }, (_, index) => `tên thứ ${index} rất dài dằng dặc của một nơi nào đó xa xôi`);
  expect(rank(many, ['Vịnh Hạ Long'], 'Hạ Long')).toBe('phrase');
});
