/** Promise 8: axe on every page of the miniature plan, and on the fullest page of each kind and language of the live one. */
import { expect, test } from 'vitest';
import { exampleStates } from '../example/pages.ts';
import { fullest, siteOf } from '../site/sites.ts';
import { checkAll } from './judge.ts';
import { openSite } from './open.ts';

const example = siteOf('example');
const live = siteOf('live');
const exampleSite = openSite(example.dist);
const liveSite = openSite(live.dist);

test('axe finds nothing, nothing is refused by the policy, nothing overflows: the miniature plan', async () => {
  const addresses = example.pages.map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(exampleStates.map(({ address }) => address)));
  expect(await checkAll(exampleSite, addresses)).toEqual([]);
});

test('axe finds nothing, nothing is refused by the policy, nothing overflows: the live plan', async () => {
  const addresses = fullest(live.pages).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(36);
  expect(await checkAll(liveSite, addresses)).toEqual([]);
});
