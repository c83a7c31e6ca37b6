/** What a reader sees marked is what was asked, as it is spelt in the text. */
import { describe, expect, test } from 'vitest';
import { readQuery } from '../../src/search/query.ts';
import { marksIn } from '../../src/search/marks.ts';
import type { Rewriting } from '../../src/search/rewriting.ts';

const pairs: Rewriting[] = [['GPMB', 'giải phóng mặt bằng']];
const marked = (text: string, typed: string): string[] =>
  marksIn(text, readQuery(typed, pairs), pairs).map(([start, end]) => text.slice(start, end));

describe('marked are', () => {
  test('words typed without marks, in another notation, by an abbreviation', () => {
    expect(marked('Giải ngân vốn đầu tư công', 'dau tu')).toEqual(['đầu tư']);
    expect(marked('thu đạt 54.000 tỷ đồng', '54,000')).toEqual(['54.000']);
    expect(marked('before 31 August 2023', '31/8/2023')).toEqual(['31 August 2023']);
    expect(marked('lo giải phóng mặt bằng', 'GPMB')).toEqual(['giải phóng mặt bằng']);
  });
  test('side by side only, where all stand so', () =>
    expect(marked('đủ dự án, dự án đường', 'du an duong')).toEqual(['dự án đường']));
  test('not a syllable alone that stands in a longer run elsewhere', () =>
    expect(marked('dự án đủ điều kiện, con đường', 'du an duong')).toEqual(['dự án', 'đường']));
  test('words going on from the last only where none is whole', () => {
    expect(marked('sản lượng than 6 tháng', 'than')).toEqual(['than']);
    expect(marked('sản lượng 6 tháng', 'than')).toEqual(['tháng']);
  });
  test('nothing in a text without', () => expect(marked('a <b> (c', 'x')).toEqual([]));
});
