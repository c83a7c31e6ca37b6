import { expect, test } from 'vitest';
import { termsIn, firstUses, type Term } from '../../../src/plan/name/term.ts';

const term = (id: string, ...match: string[]): Term => ({
  id,
  vi: { term: id, meaning: id, match },
  en: { term: id, meaning: id, match: [] },
});
const terms = [term('hdnd', 'HĐND'), term('phong', 'phòng'), term('phong-chong', 'phòng, chống')];
const found = (text: string): string[] => termsIn(text, terms, 'vi').map(({ thing: { id } }) => id);

test('the longest term wins', () => expect(found('phòng, chống dịch; phòng ngừa')).toEqual(['phong-chong', 'phong']));
test('the tail of a document code is no term', () => expect(found('số 128/NQ-HĐND của HĐND tỉnh')).toEqual(['hdnd']));
test('part of a word is no term', () => expect(found('HĐNDX, văn phòngx')).toEqual([]));

test('a term is explained where it is first met, and only there', () => {
  const texts = [
    { id: '1', text: 'HĐND họp' },
    { id: '2', text: 'HĐND và phòng ngừa' },
  ];
  const met = [...firstUses(texts, terms, 'vi')].map(([id, matches]) => [id, matches.map((match) => match.thing.id)]);
  expect(met).toEqual([
    ['1', ['hdnd']],
    ['2', ['phong']],
  ]);
});
