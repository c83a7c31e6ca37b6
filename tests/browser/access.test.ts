/**
 * Promise 8: axe, the page's own policy, its width and how it shifts while it loads, on the fullest page of each kind and language
 * of the live plan, and of the miniature plan on every state and each page that is made of anything more. What a theme changes
 * is its colours: the other theme is asked for contrast and width alone; what a language leaves are its colours: the other one is
 * asked for all but contrast. Each site meets each width, and each width each theme.
 */
import { describe, expect, test } from 'vitest';
import { exampleStates } from '../example/pages.ts';
import { everyMake, fullest, siteOf } from '../site/sites.ts';
import { checkAll } from './judge.ts';
import { openSite } from './open.ts';

const example = siteOf('example');
const live = siteOf('live');
const exampleSite = openSite(example.dist);
const liveSite = openSite(live.dist);

const states = exampleStates.map(({ address }) => address);
const made = everyMake(example.pages).map(({ address }) => address);
const kinds = fullest(live.pages);
const ofKinds = (language: string): string[] =>
  kinds.filter((page) => page.language === language).map(({ address }) => address);
const contrast = 'color-contrast';
const phone = { width: 320, height: 800 };
const desk = { width: 1280, height: 800 };

describe('axe finds nothing, nothing is refused by the policy, nothing overflows or shifts', () => {
  test('on the live plan, on a narrow phone', async ({ task }) => {
    expect(kinds.length).toBeGreaterThan(36);
    const others = { rules: { [contrast]: { enabled: false } } };
    expect(await checkAll(liveSite, ofKinds('vi'), { viewport: phone })).toEqual([]);
    expect(await checkAll(liveSite, ofKinds('en'), { viewport: phone }, others)).toEqual([]);
    task.meta.judged = { by: 'axe', pages: kinds.length };
  });
  test('on the miniature plan, on a desk', async ({ task }) => {
    expect(example.pages.map(({ address }) => address)).toEqual(expect.arrayContaining(states));
    const addresses = [...new Set([...states, ...made])];
    expect(await checkAll(exampleSite, addresses, { viewport: desk })).toEqual([]);
    task.meta.judged = { by: 'axe', pages: addresses.length };
  });
});

describe('in the dark what is written stands out, and nothing overflows', () => {
  const dark = { colorScheme: 'dark' } as const;
  test('on the live plan, on a desk', async () =>
    expect(await checkAll(liveSite, ofKinds('vi'), { ...dark, viewport: desk }, { runOnly: [contrast] })).toEqual([]));
  test('on the miniature plan, on a narrow phone', async () =>
    expect(await checkAll(exampleSite, states, { ...dark, viewport: phone }, { runOnly: [contrast] })).toEqual([]));
});
