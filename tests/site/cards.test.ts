/** Promise 13: every other form is made of the same plan, so it says the numbers that the page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawShareCard } from '../../src/chart/share-card.ts';
import { address } from '../../src/plan/address.ts';
import { languages } from '../../src/plan/language.ts';
import { cardOf } from '../../src/view/card/cards.ts';
import { cardPages } from '../../src/view/card/shared.ts';
import { plain, siteNames, siteOf, type Site } from './sites.ts';

/** Numbers as they are written, days and parts of years among them. */
const numbersIn = (words: string): string[] => words.match(/\d(?:[\d.,/]*\d)?/gu) ?? [];

/** What a drawing writes, line by line. */
const wordsOf = (svg: string): string =>
  plain([...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, words]) => words!.replace(/<[^>]*>/gu, ' ')).join(' '));

const cardsOf = (site: Site) =>
  site.plans.flatMap((plan) =>
    cardPages({ plan, content: site.content }).flatMap((page) =>
      languages.map((language) => ({
        at: address(page, language),
        svg: drawShareCard(cardOf({ content: site.content, plan, language }, page)),
      })),
    ),
  );

test.each(siteNames)('the cards of the %s site say the numbers of their pages', (name) => {
  const site = siteOf(name);
  const cards = cardsOf(site);
  const strangers = cards.flatMap(({ at, svg }) => {
    const page = site.page(at);
    const said = new Set(numbersIn(plain(page.$('body').text())));
    // On one card a month is "th. 9" under the picture and a state is counted that the page draws.
    return numbersIn(
      wordsOf(svg)
        .replace(/\bth\. \d+/gu, '')
        .replace(/th\. ?\d+/gu, ''),
    )
      .filter((number) => number.length > 2 && !said.has(number))
      .map((number) => `${at}: ${number}`);
  });
  expect(cards.length).toBeGreaterThan(10);
  expect(strangers).toEqual([]);
});

test.each(siteNames)('every page of the %s site names a card that is there, in its size and language', (name) => {
  const site = siteOf(name);
  const sizes = new Map<string, string>();
  const sizeOf = (path: string): string => {
    const bytes = readFileSync(join(site.dist, path));
    return `${bytes.subarray(1, 4).toString()} ${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`;
  };
  const faults = site.pages
    .filter(({ isNotFound }) => !isNotFound)
    .flatMap(({ $, address: at, language }) => {
      const meta = (property: string) => $(`meta[property="og:${property}"]`).attr('content') ?? '';
      const path = new URL(meta('image')).pathname;
      if (!sizes.has(path)) sizes.set(path, site.exists(path) ? sizeOf(path) : 'none');
      const whole = sizes.get(path) === `PNG ${meta('image:width')} ${meta('image:height')}`;
      const spoken = path.startsWith('/en/') === (language === 'en') && meta('image:alt') !== '';
      const told = ['title', 'description', 'type', 'locale'].every((property) => meta(property) !== '');
      return whole && spoken && told && $('meta[name="twitter:card"]').length === 1 ? [] : [`${at}: ${path}`];
    });
  expect(faults).toEqual([]);
});
