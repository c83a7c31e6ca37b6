/** Promise 9: a reading page fits one TCP initial window. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageWeight } from '../../src/desk/weight.ts';
import { dist, hasScript, isLong, pages } from './pages.ts';

const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budget: { readingPage: number; longPage: number };
};

const weighed = pages.map((page) => ({ ...page, weight: pageWeight(dist, page.html) }));

test.each(weighed.filter((page) => !isLong(page)).map(({ address, weight }) => [address, weight]))(
  '%s: %i bytes of HTML and CSS, brotli, are within the budget',
  (_, weight) => expect(weight).toBeLessThanOrEqual(budget.readingPage),
);

test('the long pages say what they weigh', () => {
  for (const { $, weight } of weighed.filter(isLong)) {
    expect(weight).toBeLessThanOrEqual(budget.longPage);
    expect($('[data-weight]').text()).toContain(`${Math.ceil(weight / 1000)} kB`);
  }
});

test('reading pages load no script, no font and no image', () => {
  for (const { $, address, html } of pages.filter((page) => !hasScript(page))) {
    expect($('script, img, iframe, object, embed, video, audio').length, address).toBe(0);
    expect(html, address).not.toMatch(/rel="(?:preload|modulepreload|prefetch)"/u);
  }
  const sheets = [...new Set(pages.flatMap(({ html }) => html.match(/\/assets\/[^"]+\.css/gu) ?? []))];
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(readFileSync(`${dist}${sheet}`, 'utf8')).not.toMatch(/url\(|@font-face|@import/u);
});
