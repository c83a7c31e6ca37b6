/** Promise 8: axe on every page, and every kind of page in each theme and at both ends of the screens people have. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { pages } from '../site/pages.ts';
import { openSite, type Opened } from './open.ts';

const site = openSite();

/** axe is put into the page by the browser itself, past the page's policy, which is tested elsewhere. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    const module = undefined, exports = undefined, define = undefined;
    ${axe.source}
    return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations);
  })()`);
  return (found as axe.Result[]).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function judge({ page, faults }: Opened): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.context().close();
}

describe('axe finds nothing, nothing is refused by the policy, nothing overflows', () => {
  test.each(pages.map(({ address }) => address))('%s', async (address) => judge(await site.open(address)));
});

const kinds = [
  ...['/', '/en/', '/2023-h2/', '/en/2023-h2/', '/2023-h2/nghi-quyet/', '/en/2023-h2/resolution/'],
  ...['/2023-h2/nhom/3/', '/en/2023-h2/groups/3/', '/thuat-ngu/', '/en/glossary/', '/gioi-thieu/', '/en/about/'],
  ...['/tim-kiem/', '/en/search/', '/404.html'],
];
describe.each(kinds)('%s', (address) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`${colorScheme}, ${width} px`, async () => {
        await judge(await site.open(address, { colorScheme, viewport: { width, height: 800 } }));
      });
});
