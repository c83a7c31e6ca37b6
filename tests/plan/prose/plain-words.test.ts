/** Plain words go to the paragraph that their links lead to. */
import { expect, test } from 'vitest';
import { Findings } from '../../../src/plan/finding.ts';
import { wordsOf } from '../../../src/plan/prose/allowed.ts';
import { guard } from '../../../src/plan/prose/guard.ts';
import { plainWords } from '../../../src/plan/prose/plain-words.ts';

/** Each paragraph with what is told there: sentences, items of lists after a dash. */
function told(text: string): Record<string, string[]> {
  const { blocks } = guard({ path: 'vi.mdx', text }, new Findings())!;
  return Object.fromEntries(
    [...plainWords(blocks)].map(([paragraph, own]) => [
      paragraph,
      own.flatMap((block) => {
        if (block.kind === 'sentences') return block.sentences.map(({ nodes }) => nodes.map(wordsOf).join(''));
        if (block.kind === 'list') return block.items.map(({ nodes }) => `- ${nodes.map(wordsOf).join('')}`);
        return [block.kind];
      }),
    ]),
  );
}

test('a sentence without a link goes with the one before it; at the head of its block, with the one after', () =>
  expect(
    told(
      '[Thu](#1.1.1 "a") đủ, TP. Hạ Long trước. Đó là tiền. [Chi](#1.2.1 "b") ít.\n\nLúc ấy còn tiền. [Chia](#2.1.3 "c").',
    ),
  ).toEqual({
    '1.1': ['Thu đủ, TP. Hạ Long trước.', 'Đó là tiền.'],
    '1.2': ['Chi ít.'],
    '2.1': ['Lúc ấy còn tiền.', 'Chia.'],
  }));

test('a list that is about several paragraphs is told in each, under its lead-in', () =>
  expect(
    told('Hai việc. Tỉnh cần:\n\n- [gỡ](#3.3.1 "a") ngay;\n- [chuyển](#3.3.4 "b") vốn;\n- [rà](#3.4.1 "c").\n\nXong.'),
  ).toEqual({
    '3.3': ['Hai việc.', 'Tỉnh cần:', '- gỡ ngay;', '- chuyển vốn.'],
    '3.4': ['Tỉnh cần: rà.', 'Xong.'],
  }));

test('what is neither goes where the words before it went', () =>
  expect(told('[Hái](#3.1.1 "a") chè:\n\n<Chart target="tea" />\n\n> Lời ghi.')).toEqual({
    '3.1': ['Hái chè:', 'chart', 'other'],
  }));
