import { expect, test } from 'vitest';
import { annotate } from '../../src/html/annotate.ts';

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

test('of two marks that cross the later is left out; an empty one stands behind what ends there', () => {
  expect(annotate('abcdef', [around(1, 4), around(3, 5)])).toBe('a<a>bcd</a>ef');
  const empty = { start: 4, end: 4, before: '', after: '<i></i>' };
  expect(annotate('abcdef', [around(1, 4), empty])).toBe('a<a>bcd</a><i></i>ef');
});

test('a mark may stand in another, but no link in a link', () => {
  const term = { start: 2, end: 3, before: '<b>', after: '</b>' };
  expect(annotate('abcdef', [around(1, 4), term])).toBe('a<a>b<b>c</b>d</a>ef');
  expect(annotate('abcdef', [around(1, 4), around(2, 3)])).toBe('a<a>bcd</a>ef');
});
