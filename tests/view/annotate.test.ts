import { expect, test } from 'vitest';
import { annotate } from '../../src/view/text/annotate.ts';

const around = (start: number, end: number): { start: number; end: number; before: string; after: string } => ({
  start,
  end,
  before: '<a>',
  after: '</a>',
});

test('marks stand around their words and add no letter', () => {
  const html = annotate('thu ngân sách & chi', [around(4, 13)]);
  expect(html).toBe('thu <a>ngân sách</a> &amp; chi');
});

test('an overlapping mark is left out, an empty one is put behind', () => {
  expect(annotate('abcdef', [around(1, 4), around(3, 5)])).toBe('a<a>bcd</a>ef');
  expect(annotate('abcdef', [around(1, 4), { start: 3, end: 3, before: '', after: '<i></i>' }])).toBe(
    'a<a>bcd</a><i></i>ef',
  );
});
