/** What every page keeps, asked once over all pages of each site; offenders are listed by their address. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageCheck } from './every-page/check.ts';
import { feeds, noOtherLanguage, prevailing, sentencesAsTwin, title, twins } from './every-page/languages.ts';
import { idsOnce, links } from './every-page/links.ts';
import { nothingInline, ownHost, policy } from './every-page/privacy.ts';
import { nothingElse, weight } from './every-page/weight.ts';
import { siteNames, siteOf } from './sites.ts';

const promises: Record<string, PageCheck> = {
  'links only to pages and places that are there': links,
  'gives each of its addresses once': idsOnce,
  'has a title, a description and one heading of the first level': title,
  'names itself and its twin, and the twin names it back': twins,
  'has the same addresses of sentences as its twin': sentencesAsTwin,
  'leaves no word of the other language unmarked': noOtherLanguage,
  'says in English that the Vietnamese prevails': prevailing,
  'names the feed of its language': feeds,
  'asks no other host for anything': ownHost,
  'has no style attribute, inline script or handler': nothingInline,
  'carries a strict policy, and its header one that lets it do no more': policy,
  'weighs no more than its budget, and says what it weighs where that is much': weight,
  'carries its styles, and loads nothing where nothing is searched': nothingElse,
};

describe.each(siteNames)('each page of the %s site', (name) => {
  const complaints: Record<string, string[]> = {};
  beforeAll(() => {
    const site = siteOf(name);
    expect(site.pages.length).toBeGreaterThan(40);
    for (const [promise, check] of Object.entries(promises))
      complaints[promise] = site.pages.flatMap((page) => check(page, site).map((fault) => `${page.address} ${fault}`));
  });
  test.each(Object.keys(promises))('%s', (promise) => expect(complaints[promise]).toEqual([]));
});
