/** What is embedded shows in pages of others, as high as its code says; the site's own pages do not. */
import { expect, test } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../site/sites.ts';
import { openSite } from './open.ts';

const live = siteOf('live');
const site = openSite(live.dist);
const [plan] = live.plans;
const shown = ['', 'en/'].flatMap((prefix) =>
  [
    ...plan!.targets.map(({ id }) => `/embed/${prefix}${plan!.id}/${prefix ? 'targets' : 'chi-tieu'}/${id}/`),
    ...plan!.commitments
      .filter((_, at) => at % 20 === 0)
      .map(({ id }) => `/embed/${prefix}${plan!.id}/${prefix ? 'commitments' : 'cam-ket'}/${id}/`),
  ].filter((_, at) => at % 4 === 0),
);

test('from a phone to a desk, a frame has room for what stands in it, and hardly more', async () => {
  const { page, faults } = await site.open('/404.html');
  const poor: string[] = [];
  for (const address of shown) {
    const { height } = JSON.parse(readFileSync(join(live.dist, address, 'oembed.json'), 'utf8')) as { height: number };
    await page.goto(site.origin() + address);
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 100 });
      const [high, wide] = await page.evaluate(() => [
        document.body.scrollHeight,
        document.documentElement.scrollWidth,
      ]);
      // A few pixels more are scrolled.
      if (high > height * 1.06 || wide > width) poor.push(`${address}: ${wide} × ${high} in ${width} × ${height}`);
      if (width === 320 && high < height * 0.65) poor.push(`${address}: ${high} of ${height}`);
    }
  }
  expect(poor).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a page of anybody may frame it, and no page of the site', async () => {
  const { page } = await site.open('/404.html');
  const [own] = shown;
  const frames = [own!, own!.replace('/embed', '')].map((path) => `<iframe src="${site.origin()}${path}"></iframe>`);
  const host = createServer((_, response) => response.end(`<!doctype html>${frames.join('')}`));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe >> nth=0').locator('blockquote').first().waitFor();
  expect(await page.frameLocator('iframe >> nth=1').locator('h1').count()).toBe(0);
  host.close();
  await page.context().close();
});
