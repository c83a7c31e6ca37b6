import { describe, expect, test } from 'vitest';
import { withAbbreviations } from '../../src/search/abbreviation.ts';
import { hitsIn, markPassage } from '../../src/search/passage.ts';
import { present } from '../../src/search/present.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Answer, Held } from '../../src/search/record.ts';

const terms = (query: string): string[] => parseQuery(query)!.folded;
const joined = (pieces: { text: string; marked: boolean }[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('the words found are marked as they are spelt', () => {
  const marked = (passage: string, query: string, length = 80): string =>
    joined(markPassage(passage, hitsIn(passage, terms(query)), length));
  test('typed without marks', () =>
    expect(marked('Giải ngân vốn đầu tư công', 'dau tu')).toBe('Giải ngân vốn [đầu] [tư] công'));
  test('typed in capitals and decomposed', () => expect(marked('Đất đai', 'ĐẤT'.normalize('NFD'))).toBe('[Đất] đai'));
  test('a number or a date in another notation', () => {
    expect(marked('thu đạt 54.000 tỷ đồng', '54,000')).toBe('thu đạt [54.000] tỷ đồng');
    expect(marked('before 31 August 2023', '31/8/2023')).toBe('before [31 August 2023]');
  });
  test('a long passage is cut around the longest run, at words', () => {
    const passage = `nước ${'một hai ba '.repeat(30)}đuối nước ${'bốn năm '.repeat(30)}`.trim();
    const shown = marked(passage, 'duoi nuoc');
    expect(shown).toMatch(/^… .*\[đuối\] \[nước\].*…$/u);
    expect(shown.length).toBeLessThan(110);
  });
  test('letters that mean something to HTML or to a pattern are only letters', () =>
    expect(marked('a <b> (c', '<b> (')).toBe('a <[b]> (c'));
});

describe('abbreviations', () => {
  const pairs = [['UBND', 'Ủy ban nhân dân']] as const;
  const spelt = (text: string, query: string): string =>
    joined(markPassage(text, hitsIn(text, terms(query), pairs), 200));
  test('are found spelt out, and what is spelt out by them, the whole of it marked', () => {
    expect(spelt('giao UBND tỉnh', 'ủy ban nhân dân tỉnh')).toBe('giao [UBND] [tỉnh]');
    expect(spelt('giao Uỷ ban nhân dân tỉnh', 'ubnd tinh')).toBe('giao [Uỷ ban nhân dân] [tỉnh]');
  });
  test('run on into the words that follow', () => {
    for (const text of ['UBND tỉnh', 'Ủy ban nhân dân tỉnh']) {
      expect(hitsIn(text, terms('UBND tỉnh'), pairs).run).toBe(2);
      expect(hitsIn(text, terms('Ủy ban nhân dân tỉnh'), pairs).run).toBe(5);
    }
  });
  test('within a code are none', () =>
    expect(withAbbreviations('130/KH-UBND', pairs).map(({ forms }) => forms[0])).toEqual(['130n', 'khαω', 'ubndαω']));
});

describe('an answer stands for the commitment whose words were found', () => {
  const text = 'Hoàn thành cầu Cửa Lục; phấn đấu giải ngân 80%.';
  const held = (id: string, words: string, kind: string): Held => ({
    url: `/${id}/`,
    title: `Cam kết ${id}`,
    spans: [[text.indexOf(words), text.indexOf(words) + words.length]],
    kind,
    deadline: null,
    state: 'chưa có báo cáo công bố',
    facets: { kind: [kind] },
  });
  const answer: Answer = {
    url: '/nhom/3/#3.1.1',
    language: 'vi',
    title: 'Câu 3.1.1',
    what: '3. Ngân sách',
    passages: [{ text, official: true }, { text: 'Xong cây cầu.', held: 0 }, { text: 'Chi 80% tiền.' }],
    held: [
      held('3-01', 'Hoàn thành cầu Cửa Lục', 'named-project'),
      held('3-02', 'phấn đấu giải ngân 80%', 'numeric-target'),
    ],
  };
  const shown = (query: string, chosen = {}) => present(answer, terms(query), chosen);

  test('by its own words', () => {
    expect(shown('cửa lục').url).toBe('/3-01/');
    expect(shown('giai ngan').url).toBe('/3-02/');
    expect(shown('giai ngan').official).toBe(true);
  });
  test('by its number', () => expect(shown('cam kết 3-02').url).toBe('/3-02/'));
  test('by its plain words, which are then shown', () => {
    expect(shown('cây cầu').url).toBe('/3-01/');
    expect(joined(shown('cây cầu').pieces)).toBe('Xong [cây] [cầu].');
  });
  test('by more of its words than of any other', () => {
    expect(shown('cầu giải ngân').url).toBe('/3-02/');
    expect(shown('chi 80% tien').url).toBe('/3-02/');
  });
  test('else for the sentence', () => {
    expect(shown('cầu 80').url).toBe('/nhom/3/#3.1.1');
    expect(shown('chi tien').url).toBe('/nhom/3/#3.1.1');
  });
  test('for one that fits the filters', () => expect(shown('cầu 80', { kind: 'numeric-target' }).url).toBe('/3-02/'));
});
