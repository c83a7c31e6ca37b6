/** Pictures to take away: whole by themselves, the same bytes on every machine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawBars } from '../../src/chart/bars.ts';
import { toPng } from '../../src/chart/png.ts';
import { light, standalone } from '../../src/chart/standalone.ts';

const picture = drawBars({ description: 'x', bars: [{ label: 'việc thường xuyên', value: 3, shown: '3' }] });
const file = standalone('Tổng thu ngân sách <2023>', 'Mức đề ra: 54.000 tỷ đồng & hơn', [picture, picture]);

test('an SVG file carries its heading, its words and its colours, and nothing that could run or load', () => {
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(file).toContain('<title>Mức đề ra: 54.000 tỷ đồng &amp; hơn</title>');
  expect(file).toContain('Tổng thu ngân sách &lt;2023&gt;');
  expect(file.match(/translate\(/gu)).toHaveLength(2);
  expect(file).not.toMatch(/style=|<script|href|url\(|var\(/u);
});

test('its colours are those of a page in light', () => {
  const page = readFileSync('src/view/frame/frame.css', 'utf8');
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
      .update(await toPng(standalone(word, 'x', [])))
      .digest('hex');
  const words = ['ề', 'ế', 'đ', 'ự', 'ợ', '\uE000'];
  const sums = await Promise.all(words.map(drawn));
  expect(new Set(sums).size).toBe(words.length);
});
