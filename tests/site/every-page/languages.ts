/** Promise 5: every page and sentence in both languages, each leading to its twin. */
import { plain, type BuiltPage, type Site } from '../sites.ts';
import { unless, type PageCheck } from './check.ts';

const pathOf = (href: string | undefined): string => (href ? new URL(href).pathname : '');
const alternate = ({ $ }: BuiltPage, language: string): string =>
  pathOf($(`link[rel="alternate"][hreflang="${language}"]`).attr('href'));

export const twins: PageCheck = (page, site) => {
  if (page.isNotFound) return [];
  const { $, address, language } = page;
  const twin = alternate(page, language === 'vi' ? 'en' : 'vi');
  return unless(
    [$('html').attr('lang') === language, 'is not in the language of its address'],
    [pathOf($('link[rel="canonical"]').attr('href')) === address, 'does not name itself'],
    [alternate(page, language) === address, 'does not name its own language'],
    [alternate(page, 'x-default') === alternate(page, 'vi'), 'has another default than the Vietnamese'],
    [twin !== '' && twin !== address && site.exists(twin), `has no twin ${twin}`],
    [!site.exists(twin) || alternate(site.page(twin), language) === address, `is not named by its twin ${twin}`],
    [$('a.switch').attr('href') === twin, 'does not switch to its twin'],
  );
};

export const sentencesAsTwin: PageCheck = (page, site) => {
  const twin = alternate(page, page.language === 'vi' ? 'en' : 'vi');
  if (page.isNotFound || !site.exists(twin)) return [];
  const numbered = (all: string[]): string =>
    all
      .filter((id) => /^(?:\d|d\d|[prs]\.)/u.test(id))
      .sort()
      .join(' ');
  return unless([numbered(page.ids) === numbered(site.page(twin).ids), `has other sentences than ${twin}`]);
};

export const title: PageCheck = ({ $ }) =>
  unless(
    [plain($('title').text()).length > 8, 'has no title'],
    [($('meta[name="description"]').attr('content') ?? '').length > 10, 'has no description'],
    // Else `2021-2030` becomes a link that dials.
    [/telephone=no/u.test($('meta[name="format-detection"]').attr('content') ?? ''), 'lets telephones be guessed'],
    [$('h1').length === 1, `has ${$('h1').length} headings of the first level`],
  );

// Words that only Vietnamese prose has; names of places and bodies keep their marks in English too.
const vietnamese = /(?<!\p{L})(?:và|của|các|được|trên|không|những|cho|với|trong|là|một|này|đến|từ)(?!\p{L})/gu;
const english = /\b(?:the|and|of|with|which|shall|must)\b/giu;

/** Names of publishers, longest first: they are given as they are, in either language. */
function publishersOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { publisher } = value as { publisher?: unknown };
  const own = typeof publisher === 'object' && publisher ? Object.values(publisher) : [publisher];
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return [...own.filter((name) => typeof name === 'string'), ...inner.flatMap((each) => publishersOf(each, seen))];
}

const known = new WeakMap<Site, string[]>();
function withoutPublishers(words: string, site: Site): string {
  const names = known.get(site) ?? [...new Set(publishersOf(site.content).map(plain))];
  known.set(site, names);
  const ordered = names.toSorted((a, b) => b.length - a.length);
  const left = ordered.reduce((text, name) => text.replaceAll(name, ''), words);
  // A picture may have room for the beginning of a name only.
  return left.replaceAll(/[^….;:]{6,60}…/gu, (end) => {
    const cut = ordered.find((name) => [...name].some((_, at) => at > 5 && end.endsWith(`${name.slice(0, at)}…`)));
    return cut ? '' : end;
  });
}

export const noOtherLanguage: PageCheck = ({ $, language }, site) => {
  const copy = $.root().clone();
  copy.find(`[lang="${language === 'en' ? 'vi' : 'en'}"], script, style`).remove();
  // Titles of foreign articles are given as they are, and lead there.
  if (language === 'vi') copy.find('a[href^="http"]').remove();
  const prose = language === 'en' ? vietnamese : english;
  const words = plain(copy.find('body').text());
  if (!words.match(prose)) return [];
  return (withoutPublishers(words, site).match(prose) ?? []).map((word) => `leaves “${word}” unmarked`);
};

export const prevailing: PageCheck = ({ $, language }) =>
  language === 'vi' ? [] : unless([/prevail/u.test($('footer').text()), 'does not say which text prevails']);

export const feeds: PageCheck = ({ $, language }) =>
  unless([
    $('link[type="application/rss+xml"]').attr('href') === (language === 'vi' ? '/feed.xml' : '/en/feed.xml'),
    'does not name the feed of its language',
  ]);
