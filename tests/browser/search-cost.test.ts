/** What a search costs a reader: nothing before it, and a first one typed key by key no more than the budget. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstSearch, firstSearches } from './first-search.ts';
import { openSite } from './open.ts';

const site = openSite();

test('nothing of the search loads before someone searches', async () => {
  const { page } = await site.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin()}/tim-kiem/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/pagefind\/|worker/u.test(path))).toEqual([]);
  await page.context().close();
});

test.each(firstSearches)(
  '%s: a first search for %s, typed key by key, costs no more than the budget',
  async (...search) => {
    const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as { budget: { firstSearch: number } };
    const { page } = await site.open('/404.html');
    const { parts, total, requests } = await firstSearch(page, site.origin(), search);
    expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(budget.firstSearch);
    // Sixteen, unless a slow machine lets the pause go by between two keys.
    expect(requests, JSON.stringify(parts)).toBeLessThanOrEqual(26);
    for (const part of ['page', 'worker', 'wasm', 'meta', 'index', 'filter', 'answers'])
      expect(parts[part], part).toBeGreaterThan(0);
    await page.context().close();
  },
);
