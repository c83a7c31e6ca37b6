/** Promise 8: axe on every page. */
import { describe, expect, test } from 'vitest';
import { pages } from '../site/pages.ts';
import { judge, violations } from './judge.ts';
import { openSite } from './open.ts';

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
