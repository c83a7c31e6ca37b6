/** Promise 8: the fullest page of each kind, light and dark, at both ends of the screens people have. */
import { describe, expect, test } from 'vitest';
import { addressOf, fullest, siteOf } from '../site/sites.ts';
import { checkAll } from './judge.ts';
import { openSite } from './open.ts';

const live = siteOf('live');
const example = siteOf('example');
const liveSite = openSite(live.dist);
const exampleSite = openSite(example.dist);
const addresses = fullest(live.pages.filter(({ language }) => language === 'vi')).map(({ address }) => address);
/** States that the live plan may not have today: superseded, overdue, told by sources that disagree, behind in translation. */
const states = [
  addressOf('2024-h1', 'register', 'vi', '3-05'),
  addressOf('2024-h1', 'register', 'en', '3-06'),
  addressOf('2024-h1', 'targets', 'en', 'tea-2023'),
  addressOf('2024-h1', 'groups', 'en', '2'),
  addressOf('2024-h1', 'corrections', 'en'),
];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([320, 1280])('%i px wide', async (width) => {
    const options = { colorScheme, viewport: { width, height: 800 } };
    expect(await checkAll(liveSite, addresses, options)).toEqual([]);
    expect(await checkAll(exampleSite, states, options)).toEqual([]);
  });
});
