/** Promise 10 over whole sites. What each page keeps stands in `every-page.test.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policiesOf } from './every-page/privacy.ts';
import { siteNames, siteOf } from './sites.ts';

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);

  test('only the worker of the search may compile WebAssembly', () => {
    const workers = site
      .files()
      .filter((path) => policiesOf(site, path).some((policy) => policy.includes("'wasm-unsafe-eval'")));
    expect(workers).toHaveLength(1);
    expect(workers[0]).toMatch(/worker[\w.-]*\.js$/u);
    expect(policiesOf(site, workers[0]!)).toHaveLength(1);
    const headers = site.text('_headers');
    expect(headers.match(/wasm-unsafe-eval/gu)).toHaveLength(1);
    expect(headers).not.toMatch(/'unsafe-/u);
  });

  test('nothing of the machine that built it is left in the site', () => {
    const roots = [site.root, process.cwd(), process.env.HOME ?? ''].filter((path) => path.length > 5);
    const texts = site.files().filter((path) => /\.(?:html|xml|txt|css|js|json|csv|svg|ics)$|_headers$/u.test(path));
    const telling = texts.filter((path) => {
      const text = readFileSync(join(site.dist, path), 'utf8');
      return roots.some((root) => text.includes(root));
    });
    expect(telling).toEqual([]);
  });

  test('styles load nothing', () => {
    const loading = site.pages.filter(({ $ }) => /url\(|@font-face|@import|image-set/u.test($('style').text()));
    expect(loading.map(({ address }) => address)).toEqual([]);
  });
});
