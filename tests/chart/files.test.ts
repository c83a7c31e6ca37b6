/** Pictures to take away: whole by themselves, the same bytes on every machine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/chart/card.ts';
import { toPng } from '../../src/chart/png.ts';
import { light } from '../../src/chart/sheets.ts';

const cardOf = (name: string): string =>
  drawCard({ name, finding: '54.000 tỷ đồng & hơn', notes: '', caption: '', scene: null, legend: [], foot: [] });
const file = cardOf('Tổng thu ngân sách <2023>');

test('an SVG file carries its heading, its words and its colours, and nothing that could run or load', () => {
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(file).toContain('54.000 tỷ đồng &amp; hơn');
  expect(file).toContain('Tổng thu ngân sách &lt;2023&gt;');
  expect(file).not.toMatch(/style=|<script|href|url\(|var\(/u);
});

test('its colours are those of a page in light', () => {
  const page = readFileSync('src/view/frame/colours.css', 'utf8');
  for (const [name, value] of Object.entries(light).filter(([, colour]) => colour.startsWith('#')))
    expect(page.split('@media')[0]).toContain(`--${name}: ${value};`);
});

test('a PNG is drawn at twice the size, twice the same', async () => {
  const [first, second] = [await toPng(file), await toPng(file)];
  const bytes = Buffer.from(first);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/u.exec(file)![1]));
  const sum = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
  expect(sum(first)).toBe(sum(second));
});

test('Vietnamese letters have glyphs of their own', async () => {
  const drawn = async (word: string): Promise<string> =>
    createHash('sha256')
      .update(await toPng(cardOf(word)))
      .digest('hex');
  const words = ['ề', 'ế', 'đ', 'ự', 'ợ', '\uE000'];
  const sums = await Promise.all(words.map(drawn));
  expect(new Set(sums).size).toBe(words.length);
});
