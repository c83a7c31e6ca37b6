/** Promise 8: axe on every page, and every kind of page in each theme and at both ends of the screens people have. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { pages } from '../site/pages.ts';
import { openSite, type Opened } from './open.ts';

const site = openSite();

/** axe is put into the page by the browser itself, past the page's policy, which is tested elsewhere. */
async function violations(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    const module = undefined, exports = undefined, define = undefined;
    ${axe.source}
    return axe.run(document, { resultTypes: ['violations'], ...${JSON.stringify(options)} }).then(({ violations }) => violations);
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

// The pages of single commitments are many and of one make: each is judged for all but colours, which the kinds below
// judge in every theme.
const isCommitment = (address: string): boolean => /\/(?:cam-ket|commitments)\/[^/]+\//u.test(address);
const addresses = pages.map(({ address }) => address);

describe('axe finds nothing, nothing is refused by the policy, nothing overflows', () => {
  test.each(addresses.filter((address) => !isCommitment(address)))('%s', async (address) =>
    judge(await site.open(address)),
  );

  test('every commitment', async () => {
    const all = addresses.filter(isCommitment);
    expect(all.length).toBeGreaterThan(300);
    const opened = await site.open('/');
    const faults: string[] = [];
    for (const address of all) {
      await opened.page.goto(site.origin() + address);
      const found = await violations(opened.page, { rules: { 'color-contrast': { enabled: false } } });
      faults.push(...found.map((fault) => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(opened.faults).toEqual([]);
  });
});

const kinds = [
  ...['/', '/en/', '/2023-h2/', '/en/2023-h2/', '/2023-h2/nghi-quyet/', '/en/2023-h2/resolution/'],
  ...['/2023-h2/nhom/3/', '/en/2023-h2/groups/3/', '/thuat-ngu/', '/en/glossary/', '/gioi-thieu/', '/en/about/'],
  ...['/tim-kiem/', '/en/search/', '/404.html'],
  ...['/2023-h2/cam-ket/', '/en/2023-h2/commitments/', '/2023-h2/cam-ket/3-27/', '/en/2023-h2/commitments/4-08/'],
  ...['/2023-h2/thoi-han/', '/en/2023-h2/places/', '/2023-h2/van-ban/', '/en/2023-h2/bodies/', '/2023-h2/doi-soat/'],
];
describe.each(kinds)('%s', (address) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`${colorScheme}, ${width} px`, async () => {
        await judge(await site.open(address, { colorScheme, viewport: { width, height: 800 } }));
      });
});
