import { describe, expect, test } from 'vitest';
import { fold, wordsWithBareD } from '../../src/search/fold.ts';
import { markPassage } from '../../src/search/passage.ts';

test('folding takes away every mark, đ too, in any Unicode form', () => {
  for (const form of ['NFC', 'NFD']) expect(fold('Đầu tư CÔNG, hoà/hòa'.normalize(form))).toBe('dau tu cong, hoa/hoa');
});

test('words with đ are offered with a bare d, once each', () => {
  expect(wordsWithBareD('Đất đai, đất đầu tư và du lịch')).toEqual(['Dất', 'dai', 'dất', 'dầu']);
});

describe('the words found are marked as they are spelt', () => {
  const marked = (passage: string, query: string): string =>
    markPassage(passage, query, 80)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');
  test('typed without marks', () =>
    expect(marked('Giải ngân vốn đầu tư công', 'dau tu')).toBe('Giải ngân vốn [đầu] [tư] công'));
  test('typed in capitals and decomposed', () => expect(marked('Đất đai', 'ĐẤT'.normalize('NFD'))).toBe('[Đất] đai'));
  test('a long passage is cut around the first match, at words', () => {
    const passage = `${'một hai ba '.repeat(30)}đuối nước ${'bốn năm '.repeat(30)}`.trim();
    const shown = marked(passage, 'duoi nuoc');
    expect(shown).toMatch(/^… .*\[đuối\] \[nước\].* …$/u);
    expect(shown.length).toBeLessThan(110);
  });
  test('letters that mean something to HTML or to a pattern are only letters', () => {
    expect(marked('a <b> (c', '<b> (')).toBe('a <[b]> (c');
  });
});
