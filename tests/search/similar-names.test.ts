import { expect, test } from 'vitest';
import { similarNames } from '../../src/search/similar-names.ts';

const names = ['Thành phố Uông Bí', 'Thành phố Móng Cái', 'Huyện Ba Chẽ', '128/NQ-HĐND'];
const like = (typed: string): string[] => similarNames(typed, names).map((index) => names[index]!);

test('a name typed amiss is found, with or without marks', () => {
  expect(like('uong pi')).toEqual(['Thành phố Uông Bí']);
  expect(like('Mong Cia')).toEqual(['Thành phố Móng Cái']);
  expect(like('129/NQ-HDND')).toEqual(['128/NQ-HĐND']);
});

test('what is like no name finds none', () => {
  for (const typed of ['bitcoin', 'x', '', '😀', 'a'.repeat(10_000)]) expect(like(typed)).toEqual([]);
});
