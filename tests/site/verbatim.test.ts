/** Promise 1: read from the seed line by line, without the project's own parser. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { page, plain } from './pages.ts';

const lines = readFileSync('seeds/2023-h2.txt', 'utf8')
  .split('\n')
  .map(plain)
  .filter((line) => line !== '');

/** What a reader copies from the official text of a page, its blocks parted by line ends. */
function officialText(address: string): string {
  const { $ } = page(address);
  $('main br, main p, main h2, main h3, main li').append('\n');
  const text = $('main .official, main .rule')
    .map((_, element) => $(element).text())
    .get()
    .join('\n');
  return plain(text);
}

test('every paragraph stands word for word on the page of the whole text', () => {
  const text = officialText('/2023-h2/nghi-quyet/');
  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  expect(lines).toHaveLength(71);
});

describe('every paragraph of a group stands word for word on its page', () => {
  const first = lines.findIndex((line) => line.startsWith('1. Tập trung phòng'));
  const last = lines.findIndex((line) => line.startsWith('Điều 2.'));
  const body = lines.slice(first, last);
  for (let group = 1; group <= 10; group++) {
    test(`group ${group}`, () => {
      const start = body.findIndex((line) => line.startsWith(`${group}. `));
      const next = body.findIndex((line) => line.startsWith(`${group + 1}. `));
      const own = body.slice(start, next < 0 ? undefined : next);
      const text = officialText(`/2023-h2/nhom/${group}/`);
      expect(own.length).toBeGreaterThan(1);
      expect(own.filter((line) => !text.includes(line))).toEqual([]);
    });
  }
});

test('slips of the pen stand, marked and explained', () => {
  for (const [address, slip] of [
    ['/2023-h2/nhom/2/', 'tận dung'],
    ['/2023-h2/nhom/6/', 'Hội động'],
    ['/2023-h2/nhom/3/', 'cơ cở'],
    ['/2023-h2/nhom/7/', 'tham những'],
  ] as const) {
    const { $ } = page(address);
    const notes = $('.notes li')
      .map((_, note) => plain($(note).text()))
      .get();
    expect(notes.some((note) => note.startsWith(`[sic] “${slip}”`))).toBe(true);
    expect($('.official .sic').length).toBeGreaterThan(0);
  }
});
