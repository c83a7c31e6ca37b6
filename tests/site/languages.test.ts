/** Promise 5 over whole sites: what no page can keep by itself. What each page keeps stands in `every-page.test.ts`. */
import { describe, expect, test } from 'vitest';
import { addressOf, plain, siteNames, siteOf, type BuiltPage } from './sites.ts';

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const real = site.pages.filter(({ isNotFound }) => !isNotFound);

  /** Words that stand on several pages of one language. */
  const shared = (pages: BuiltPage[], wordsOf: (page: BuiltPage) => string): string[] => {
    const byWords = Map.groupBy(pages, (page) => `${page.language} ${wordsOf(page)}`);
    return [...byWords].filter(([, own]) => own.length > 1).map(([words, own]) => `${words}: ${own.length} pages`);
  };
  const titleOf = ({ $ }: BuiltPage): string => plain($('title').text());
  const descriptionOf = ({ $ }: BuiltPage): string => $('meta[name="description"]').attr('content') ?? '';

  test('titles and descriptions of pages that we name are one of a kind', () => {
    // Groups, targets and updates are named by those who write them; two plans have pages of one name.
    const ours = real.filter(({ kind }) => !/(?:nhom|groups|chi-tieu|targets|cap-nhat|updates)\/…$/u.test(kind));
    for (const { id } of site.plans) {
      const own = ours.filter(({ address }) => address.startsWith(`/${id}/`) || address.startsWith(`/en/${id}/`));
      const others = ours.filter(({ address }) => !/^\/(?:en\/)?\d/u.test(address));
      expect(shared([...own, ...others], titleOf)).toEqual([]);
      // The first page and the whole text describe the plan as its overview does; commitments may share a quote.
      const apart = /^\w+ (?:|en|(?:nghi-quyet|resolution)(?:\/…)?|(?:cam-ket|commitments)\/…)$/u;
      expect(
        shared(
          [...own, ...others].filter(({ kind }) => !apart.test(kind)),
          descriptionOf,
        ),
      ).toEqual([]);
    }
  });

  test('each sentence of the whole text, where it stands in both languages, links to its twin', () => {
    for (const { id, text } of site.plans)
      for (const [own, other] of [
        ['vi', 'en'],
        ['en', 'vi'],
      ] as const) {
        const names = { vi: 'song-ngu', en: 'bilingual' };
        const page = site.page(addressOf(id, 'text', own, names[own]));
        const to = (mark: string, start: string): string[] =>
          page
            .$('main')
            .find(`${mark}[href^="${start}#"]`)
            .toArray()
            .map(({ attribs }) => attribs.href!.split('#')[1]!)
            .sort();
        const sentences = [...text.sentences.keys()].sort();
        expect(to('a.n', '')).toEqual(sentences);
        expect(to('a.w', addressOf(id, 'text', other, names[other]))).toEqual(sentences);
        expect(site.page(addressOf(id, 'text', own)).hrefs()).toContain(page.address);
      }
  });

  test('the page for a wrong address speaks both languages', () => {
    for (const address of ['/404.html', '/en/404.html']) {
      const { $ } = site.page(address);
      const languages = new Set(['vi', 'en'].filter((language) => $(`[lang="${language}"]`).length > 0));
      expect(languages).toEqual(new Set(['vi', 'en']));
      expect($('main [lang]').length, address).toBeGreaterThan(0);
    }
  });

  test('the sitemap names every page with both its languages, but for those from which others are cited', () => {
    const sitemap = site.text('sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => new URL(url!).pathname);
    const wanted = real.map(({ address }) => address).filter((address) => !/\/(?:trich-dan|cite)\/$/u.test(address));
    expect(listed.sort()).toEqual(wanted.sort());
    expect(sitemap.match(/hreflang="en"/gu)).toHaveLength(listed.length);
    expect(site.text('robots.txt')).toMatch(/Sitemap: https:\/\/[^/]+\/sitemap-index\.xml/u);
  });
});

test('in the miniature plan no two pages have one title', () => {
  const site = siteOf('example');
  for (const language of ['vi', 'en']) {
    const titles = site.pages
      .filter((page) => !page.isNotFound && page.language === language)
      .map(({ $ }) => $('title').text());
    expect(titles.filter((words, at) => titles.indexOf(words) !== at)).toEqual([]);
  }
});
