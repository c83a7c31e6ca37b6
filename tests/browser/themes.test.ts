/** Promise 8: the fullest page of each kind, light and dark, at both ends of the screens people have. */
import { describe, expect, test } from 'vitest';
import { exampleStates } from '../example/pages.ts';
import { fullest, siteOf } from '../site/sites.ts';
import { checkAll } from './judge.ts';
import { openSite } from './open.ts';

const live = siteOf('live');
const example = siteOf('example');
const liveSite = openSite(live.dist);
const exampleSite = openSite(example.dist);
const addresses = fullest(live.pages.filter(({ language }) => language === 'vi')).map(({ address }) => address);
/** Every state a view can have, half of them at each width. */
const statesAt = (width: number): string[] =>
  exampleStates.filter((_, index) => (index % 2 === 0) === (width === 320)).map(({ address }) => address);

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([320, 1280])('%i px wide', async (width) => {
    const options = { colorScheme, viewport: { width, height: 800 } };
    expect(await checkAll(liveSite, addresses, options)).toEqual([]);
    expect(await checkAll(exampleSite, statesAt(width), options)).toEqual([]);
  });
});
