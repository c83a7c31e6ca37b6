/** Promise 13: every other form is made of the same plan, so it says the numbers that the page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawShareCard } from '../../src/chart/share-card.ts';
import { address } from '../../src/plan/address.ts';
import { languages } from '../../src/plan/language.ts';
import { cardOf } from '../../src/view/card/cards.ts';
import { cardPages } from '../../src/view/card/shared.ts';
import { plain, siteNames, siteOf, type BuiltPage } from './sites.ts';

/** Numbers as they are written, days and parts of years among them. */
const numbersIn = (words: string): string[] => words.match(/\d(?:[\d.,/]*\d)?/gu) ?? [];

/** What a drawing writes, before it becomes a picture. */
const wordsOf = (svg: string): string =>
  plain([...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, words]) => words!.replace(/<[^>]*>/gu, ' ')).join(' '));

/** Numbers that a page says, those of its pictures among them. */
const saidOn = ({ html }: BuiltPage): string[] =>
  numbersIn(plain(html.slice(html.indexOf('<body')).replace(/<[^>]*>|&nbsp;/gu, ' ')));

test.each(siteNames)(
  'the cards of the %s site say the numbers of their pages, as their language writes them',
  (name) => {
    const site = siteOf(name);
    const { content } = site;
    const cards = site.plans.flatMap((plan) =>
      cardPages({ plan, content }).flatMap((page) =>
        languages.map((language) => {
          const words = wordsOf(drawShareCard(cardOf({ content, plan, language }, page)));
          return { at: address(page, language), plan: plan.id, language, words };
        }),
      ),
    );
    const faults = cards.flatMap(({ at, plan, language, words }) => {
      const said = new Set([...saidOn(site.page(at)), ...saidOn(site.page(address({ kind: 'plan', plan }, language)))]);
      const foreign = language === 'vi' ? /\d\.\d{1,2}(?![\d.])/u : /\d,\d{1,2}(?!\d)/u;
      return [
        ...numbersIn(words).filter((number) => number.length > 2 && !said.has(number)),
        ...(foreign.exec(words) ?? []),
        ...(/undefined|NaN|null/u.exec(words) ?? []),
      ].map((number) => `${at}: ${number}`);
    });
    expect(cards.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  },
);

test('every page names a card that is there, in its size and language', () => {
  const site = siteOf('live');
  const sizes = new Map<string, string>();
  const sizeOf = (path: string): string => {
    const bytes = readFileSync(join(site.dist, path));
    return `${bytes.subarray(1, 4).toString()} ${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`;
  };
  const faults = site.pages
    .filter(({ isNotFound }) => !isNotFound)
    .flatMap(({ html, address: at, language }) => {
      const meta = (property: string) => new RegExp(`property="og:${property}" content="([^"]+)"`, 'u').exec(html)?.[1];
      const path = new URL(meta('image')!).pathname;
      if (!sizes.has(path)) sizes.set(path, site.exists(path) ? sizeOf(path) : 'none');
      const whole = sizes.get(path) === `PNG ${meta('image:width')} ${meta('image:height')}`;
      const spoken = path.startsWith('/en/') === (language === 'en') && meta('image:alt');
      const told = meta('title') && meta('description') && html.includes('name="twitter:card"');
      return whole && spoken && told ? [] : [`${at}: ${path}`];
    });
  expect(faults).toEqual([]);
});
