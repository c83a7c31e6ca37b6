/** Promise 8: axe on every page. */
import { describe, expect, test } from 'vitest';
import { pages } from '../site/pages.ts';
import { judge, violations } from './judge.ts';
import { openSite, type Opened } from './open.ts';

const site = openSite();

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
    // Three tabs share the work.
    const tabs = await Promise.all([0, 1, 2].map(() => site.open('/')));
    const checkShare = async ({ page }: Opened, share: number): Promise<string[]> => {
      const found: string[] = [];
      for (const address of all.filter((_, index) => index % tabs.length === share)) {
        await page.goto(site.origin() + address);
        const rules = { 'color-contrast': { enabled: false } };
        found.push(...(await violations(page, { rules })).map((fault) => `${address}: ${fault}`));
      }
      return found;
    };
    expect((await Promise.all(tabs.map(checkShare))).flat()).toEqual([]);
    expect(tabs.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
