/** Names answer at once, from the list the page carries. */
import { describe, expect, test } from 'vitest';
import { namesFor, nameOfWords, similarNames } from '../../src/search/names.ts';
import type { Kind } from '../../src/search/record.ts';
import { words } from '../../src/search/spelling.ts';

const name = (kind: Kind, title: string, ...also: string[]) =>
  nameOfWords({ kind, url: `/${title}/`, title, also }, []);
const names = [
  name('target', 'Sản lượng than cả năm 2023'),
  name('place', 'Thành phố Hạ Long', 'Hạ Long'),
  name('place', 'Vịnh Hạ Long'),
  name('place', 'Cầu Cửa Lục 3', 'cầu Cửa Lục 3'),
  name('place', 'Thành phố Uông Bí', 'Uông Bí'),
  name('document', '128/NQ-HĐND', 'nghị quyết 128/NQ-HĐND'),
  name('term', 'bản thân'),
];
const titles = (typed: string, begun = false): string[] =>
  namesFor(words(typed), begun, names).map((found) => found.name.title);

describe('a name', () => {
  test('asked whole comes before one that holds the words', () =>
    expect(titles('ha long')).toEqual(['Thành phố Hạ Long', 'Vịnh Hạ Long']));
  test('spelt as typed leaves out those with other marks', () => {
    expect(titles('than')).toEqual(['Sản lượng than cả năm 2023']);
    expect(titles('thân')).toEqual(['bản thân']);
    expect(titles('thần')).toEqual([]);
  });
  test('is found by most of its words, and by a beginning while one types', () => {
    expect(titles('cau cua luc')).toEqual(['Cầu Cửa Lục 3']);
    expect(titles('cầu cửa l', true)).toEqual(['Cầu Cửa Lục 3']);
    expect(titles('cầu cửa l')).toEqual([]);
    expect(titles('than', true)).toEqual(['Sản lượng than cả năm 2023']);
  });
  test('is found by a part of its code', () => expect(titles('nghi quyet 128')).toEqual(['128/NQ-HĐND']));
});

test('a name typed amiss is offered, what is like none is not', () => {
  const like = (typed: string): string[] => similarNames(words(typed), names).map(({ title }) => title);
  expect(like('uong pi')).toEqual(['Thành phố Uông Bí']);
  expect(like('129/NQ-HDND')).toEqual(['128/NQ-HĐND']);
  for (const typed of ['bitcoin', 'x', '', '😀', 'a'.repeat(2000)]) expect(like(typed)).toEqual([]);
});
