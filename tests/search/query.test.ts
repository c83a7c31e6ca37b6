import { describe, expect, test } from 'vitest';
import { parseQuery, stem, withoutAsking } from '../../src/search/query.ts';
import { tokensOf } from '../../src/search/token.ts';

const finds = (term: string, text: string): boolean =>
  tokensOf(text).some(({ forms }) => forms.some((form) => form.startsWith(term)));

test('a syllable finds itself whatever its marks, and nothing longer', () => {
  const [term] = parseQuery('dan')!.folded;
  for (const word of ['dân', 'dẫn', 'đạn', 'Dan']) expect(finds(term!, word)).toBe(true);
  for (const word of ['đang', 'danh', 'da']) expect(finds(term!, word)).toBe(false);
});

test('marks typed are asked for, marks not typed are not', () => {
  const { exact } = parseQuery('dau tư')!;
  expect(finds(exact[0]!, 'đầu')).toBe(true);
  expect(finds(exact[1]!, 'tư')).toBe(true);
  expect(finds(exact[1]!, 'tự')).toBe(false);
});

test('an abbreviation is the same with a d as with a đ', () => {
  expect(parseQuery('HĐND')!.exact).toEqual(parseQuery('hdnd')!.exact);
});

describe('an English word finds its other forms', () => {
  test.each([
    ['policies', 'policy'],
    ['disbursing', 'disbursement'],
    ['disbursement', 'disburse'],
    ['investments', 'invest'],
    ['planned', 'plans'],
    ['taxes', 'tax'],
    ['drownings', 'drowning'],
    ['committees', 'committee'],
    ['constructed', 'construction'],
    ['houses', 'housing'],
    ['quickly', 'quick'],
  ])('%s, %s', (typed, written) => expect(written.startsWith(stem(typed))).toBe(true));
});

test('a year finds its days, a month its days', () => {
  for (const typed of ['2023', 'tháng 9/2023', '30/9/2023']) {
    expect(finds(parseQuery(typed)!.folded.at(-1)!, 'đến 30/9/2023')).toBe(true);
  }
  expect(finds(parseQuery('2023')!.folded[0]!, '20.234')).toBe(false);
});

test('the last word alone may be on its way', () => {
  expect(parseQuery('giải ng')!.begun).toEqual([...parseQuery('giải')!.folded, 'ng']);
  expect(parseQuery('giải ngân ')!.begun).toBeNull();
});

test("a commitment's number is one term", () => {
  expect(parseQuery('cam kết 3-07')!.folded).toHaveLength(3);
  expect(parseQuery('3-07')!.folded).not.toEqual(parseQuery('7-03')!.folded);
});

test('quotation marks ask for the phrase', () => {
  expect(parseQuery('"đầu tư công"')!.phrase).toBe(true);
  expect(parseQuery('“đầu tư công”')!.phrase).toBe(true);
  expect(parseQuery('"đầu tư')!.phrase).toBe(false);
});

test('words of a question can be left out, words of the matter not', () => {
  const left = withoutAsking(parseQuery('khi nào giải ngân xong vốn đầu tư công')!)!;
  expect(left.folded).toEqual(parseQuery('giải ngân xong vốn đầu tư công')!.folded);
  expect(withoutAsking(parseQuery('giải ngân')!)).toBeNull();
  expect(withoutAsking(parseQuery('khi nào')!)).toBeNull();
});

test('nothing that is no word is looked up, and no query is too long', () => {
  for (const typed of ['', '   ', '😀', '"', '́']) expect(parseQuery(typed)).toBeNull();
  expect(parseQuery('a '.repeat(10_000))!.folded.length).toBeLessThan(50);
});
