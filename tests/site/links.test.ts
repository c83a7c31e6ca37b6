/** Every link on the site leads somewhere, to the very place it names. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist, exists, isNotFound, page, pages } from './pages.ts';

describe.each(pages.map(({ address }) => address))('%s', (address) => {
  const { $, ids } = page(address);

  test('links only to pages and anchors that are there', () => {
    const broken = $('[href], [src], [action]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action')!)
      .filter((href) => !/^(?:https?:|mailto:)/u.test(href))
      .filter((href) => {
        const { pathname, hash } = new URL(href, `http://localhost${address}`);
        if (!exists(pathname)) return true;
        const id = decodeURIComponent(hash.slice(1));
        return id !== '' && !page(pathname).ids.includes(id);
      });
    expect(broken).toEqual([]);
  });

  test('gives each of its addresses once', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

test('the sitemap names every page with both its languages', () => {
  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => new URL(url!).pathname);
  expect(listed.sort()).toEqual(
    pages
      .filter((candidate) => !isNotFound(candidate))
      .map(({ address }) => address)
      .sort(),
  );
  expect(sitemap.match(/hreflang="en"/gu)).toHaveLength(listed.length);
  expect(readFileSync(`${dist}/robots.txt`, 'utf8')).toMatch(/Sitemap: https:\/\/[^/]+\/sitemap-index\.xml/u);
});
