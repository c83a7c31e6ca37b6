/** The page of figures tells what is so of the very site it stands in. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { plain, siteNames, siteOf, type Language } from './sites.ts';

const addresses = { vi: '/gioi-thieu/chat-luong/', en: '/en/about/quality/' } as const;
const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as { budget: Record<string, number> };

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const numbersIn = (words: string): number[] =>
    [...words.matchAll(/\d+(?:[.,]\d{3})*/gu)].map(([number]) => Number(number.replace(/[.,]/gu, '')));

  test.each(['vi', 'en'] as const)('pages and links are counted, and none leads nowhere (%s)', (language) => {
    const links = site.pages.flatMap(({ html }) => [...html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/gu)]);
    const lead = plain(site.page(addresses[language]).$('.lead').text());
    expect(numbersIn(lead)).toEqual([site.pages.length, links.length, 0]);
  });

  test.each(['vi', 'en'] as const)(
    'each kind of page has its longest, which is as heavy as is said, and its limit (%s)',
    (language: Language) => {
      const page = site.page(addresses[language]);
      const rows = page.$('.weights tbody tr').toArray();
      expect(rows.length).toBeGreaterThan(20);
      const seen = rows.flatMap((row) => {
        const longest = site.page(page.$(row).find('a').attr('href')!);
        const [count, bytes, limit] = page
          .$(row)
          .find('td')
          .toArray()
          .map((cell) => numbersIn(page.$(cell).text())[0]!);
        expect(bytes, longest.address).toBe(brotliCompressSync(longest.html).length);
        expect(bytes, longest.address).toBeLessThanOrEqual(limit!);
        expect(Object.values(budget)).toContain(limit);
        return count!;
      });
      // Pages without a kind: those that are not found or moved; and the two of figures, whose own weight would change with its number.
      const others = site.pages.filter((each) => each.isNotFound).length + 2;
      expect(seen.reduce((sum, count) => sum + count, 0)).toBe(site.pages.length - others);
    },
  );

  test('what was kept of the tests is told as it was kept, or that nothing was', () => {
    const kept = JSON.parse(readFileSync('src/view/about/kept.json', 'utf8')) as null | Record<string, number>;
    const words = site.page(addresses.en).words();
    if (kept) expect(numbersIn(words)).toEqual(expect.arrayContaining([kept.tests, kept.axe, kept.html]));
    else expect(words).toContain('No full run has been kept yet.');
    expect(words).not.toContain('⟦');
  });
});
