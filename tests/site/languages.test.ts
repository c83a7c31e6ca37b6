/** Promise 5: every page and sentence in both languages, each leading to its twin. */
import { describe, expect, test } from 'vitest';
import { exists, isNotFound, page, pages, plain } from './pages.ts';

const real = pages.filter((candidate) => !isNotFound(candidate));
const pathOf = (href: string): string => new URL(href).pathname;

describe.each(real.map(({ address }) => address))('%s', (address) => {
  const { $ } = page(address);

  test('names itself, its twin and its default, and the twin names it back', () => {
    const alternates = Object.fromEntries(
      $('link[rel="alternate"][hreflang]')
        .map((_, link) => [[$(link).attr('hreflang')!, pathOf($(link).attr('href')!)]])
        .get() as unknown as [string, string][],
    );
    const own = $('html').attr('lang')!;
    expect(pathOf($('link[rel="canonical"]').attr('href')!)).toBe(address);
    expect(alternates[own]).toBe(address);
    expect(alternates['x-default']).toBe(alternates['vi']);
    const twin = alternates[own === 'vi' ? 'en' : 'vi']!;
    expect(exists(twin)).toBe(true);
    expect(pathOf(page(twin).$(`link[hreflang="${own}"]`).attr('href')!)).toBe(address);
    expect($('a.switch').attr('href')).toBe(twin);
  });

  test('has a title and a description of its own', () => {
    expect(plain($('title').text()).length).toBeGreaterThan(10);
    expect($('meta[name="description"]').attr('content')!.length).toBeGreaterThan(30);
    expect($('h1')).toHaveLength(1);
  });

  test('has the same addresses of sentences as its twin', () => {
    const own = $('html').attr('lang') === 'vi' ? 'en' : 'vi';
    const twin = page(pathOf($(`link[hreflang="${own}"]`).attr('href')!));
    const numbered = (all: string[]): string[] => all.filter((id) => /^(?:\d|d\d|[prs]\.)/u.test(id)).sort();
    expect(numbered(page(address).ids)).toEqual(numbered(twin.ids));
  });
});

test('titles and descriptions are one of a kind in each language', () => {
  for (const language of ['vi', 'en']) {
    const own = real.filter(({ $ }) => $('html').attr('lang') === language);
    for (const read of [
      ({ $ }: (typeof real)[number]) => $('title').text(),
      ({ $ }: (typeof real)[number]) => $('meta[name="description"]').attr('content'),
    ]) {
      const shared = own.map(read).filter((value, at, all) => all.indexOf(value) !== at);
      // The home page and the plan's pages describe one and the same document; commitments of one sentence may share words.
      expect(shared.length).toBeLessThanOrEqual(6);
    }
  }
});

test('each sentence of the whole text links to its twin', () => {
  for (const [address, twin] of [
    ['/2023-h2/nghi-quyet/', '/en/2023-h2/resolution/'],
    ['/en/2023-h2/resolution/', '/2023-h2/nghi-quyet/'],
  ] as const) {
    const { $ } = page(address);
    const twins = new Set(
      $(`a.n[href^="${twin}#"]`)
        .map((_, link) => $(link).attr('href')!.split('#')[1]!)
        .get(),
    );
    const own = $('a.n[href^="#"]')
      .map((_, link) => $(link).attr('href')!.slice(1))
      .get();
    expect(own.length).toBe(158);
    expect(own.filter((id) => !twins.has(id))).toEqual([]);
  }
});

test('English pages say that the Vietnamese prevails', () => {
  for (const { $, address } of pages.filter(({ address }) => address.startsWith('/en/')))
    expect(plain($('footer').text()), address).toContain('The Vietnamese text prevails');
});

test('no Vietnamese sentence is left on English pages outside marked quotations', () => {
  // Words that only Vietnamese prose has; names of places and bodies keep their marks in English too.
  const prose = /(?<!\p{L})(?:và|của|các|được|trên|không|những|cho|với|trong|là|một|này|đến|từ)(?!\p{L})/gu;
  for (const { address, html } of pages.filter(({ address }) => address.startsWith('/en/'))) {
    const { $ } = page(address);
    const copy = $.root().clone();
    copy.find('[lang="vi"], script, style').remove();
    const left = plain(copy.find('body').text()).match(prose) ?? [];
    expect(left, address).toEqual([]);
    expect(html).toContain('<html lang="en"');
  }
});

test('no Vietnamese page leaves English unmarked', () => {
  const prose = /\b(?:the|and|of|with|which|shall|must)\b/giu;
  for (const { address, $ } of pages.filter(({ address }) => !address.startsWith('/en/'))) {
    const copy = $.root().clone();
    copy.find('[lang="en"], script, style, a[href^="http"]').remove();
    expect(plain(copy.find('body').text()).match(prose) ?? [], address).toEqual([]);
  }
});

test('the page for a wrong address speaks both languages', () => {
  for (const address of ['/404.html', '/en/404.html']) {
    const text = plain(page(address).$('main').text());
    expect(text).toContain('Không tìm thấy trang');
    expect(text).toContain('Page not found');
  }
});
