/**
 * The feeds of one language (RSS 2.0 with full words, and JSON Feed): updates and corrections, newest first, of everything, of
 * a plan, of one of its groups or localities, and corrections alone.
 */
import { getRssString } from '@astrojs/rss';
import { address, feedAddress, sentencePage, updateAddress, type Page } from '../plan/address.ts';
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { isNews, sourcesOf, updatesOn, type Update, type UpdateKind } from '../plan/update/update.ts';
import { wordsOf } from '../words/words.ts';
import { byText } from '../plan/order.ts';
import { toJson } from './json.ts';
import { escaped } from './markup.ts';
import { proseHtml } from './prose-html.ts';

export interface Feed {
  /** The page beside which it lies. */
  page: Page;
  /** What it is about, in each language. */
  of: Record<Language, string>;
  updates: (plan: Plan) => Update[];
  plans: readonly Plan[];
}

/** The feeds of a plan: its own, of each group and locality, and of corrections. */
export function planFeeds(plan: Plan): Feed[] {
  const groupName = (number: number, language: Language): string => {
    const group = plan.groups.find((each) => each.number === number)!;
    return `${number}. ${group.prose[language].title}`;
  };
  const feed = (page: Page, of: Feed['of'], updates: Feed['updates']): Feed => ({ page, of, updates, plans: [plan] });
  return [
    feed({ kind: 'plan', plan: plan.id }, plan.title, (own) => own.updates),
    ...plan.groups.map(({ number }) =>
      feed(
        { kind: 'group', plan: plan.id, group: number },
        { vi: groupName(number, 'vi'), en: groupName(number, 'en') },
        (own) => updatesOn(own.updates, 'groups', number),
      ),
    ),
    ...plan.localities.map(({ id, name }) =>
      feed({ kind: 'place', plan: plan.id, id }, name, (own) => updatesOn(own.updates, 'places', id)),
    ),
    feed(
      { kind: 'corrections', plan: plan.id },
      { vi: wordsOf('vi').nav.corrections, en: wordsOf('en').nav.corrections },
      (own) => own.updates.filter((update) => !isNews(update)),
    ),
  ];
}

/** The feed of everything, and those of each plan. */
export const allFeeds = ({ site, plans }: Content): Feed[] => [
  { page: { kind: 'home' }, of: site.name, updates: (plan) => plan.updates, plans },
  ...plans.flatMap(planFeeds),
];

export const feedFile = ({ page }: Feed, language: Language, format: 'xml' | 'json'): string =>
  feedAddress(language, page, format);

interface Item {
  title: string;
  link: string;
  pubDate: Date;
  description: string;
  content: string;
  categories: string[];
}

function itemsOf({ site }: Content, { plans, updates }: Feed, language: Language): Item[] {
  const absolute = (path: string): string => new URL(path, site.origin).href;
  return plans
    .flatMap((plan) => updates(plan).map((update) => itemOf(plan, update, language, absolute)))
    .sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime() || byText(a.link, b.link));
}

const titleOf = ({ site }: Content, { page, of }: Feed, language: Language): string => {
  const whole = wordsOf(language).update.feeds.title(site.name[language]);
  return page.kind === 'home' ? whole : `${of[language]} – ${whole}`;
};

/** @returns the XML of an RSS feed */
export function rssFeed(content: Content, feed: Feed, language: Language): Promise<string> {
  const absolute = (path: string): string => new URL(path, content.site.origin).href;
  const self = absolute(feedFile(feed, language, 'xml'));
  return getRssString({
    title: titleOf(content, feed, language),
    description: wordsOf(language).update.feeds.description,
    site: absolute(address(feed.page, language)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: itemsOf(content, feed, language),
  });
}

/** @returns the text of a JSON Feed, version 1.1 */
export function jsonFeed(content: Content, feed: Feed, language: Language): string {
  const absolute = (path: string): string => new URL(path, content.site.origin).href;
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(content, feed, language),
    description: wordsOf(language).update.feeds.description,
    home_page_url: absolute(address(feed.page, language)),
    feed_url: absolute(feedFile(feed, language, 'json')),
    language,
    items: itemsOf(content, feed, language).map(({ title, link, pubDate, description, content: html, categories }) => ({
      id: link,
      url: link,
      title,
      summary: description,
      content_html: html,
      date_published: pubDate.toISOString(),
      tags: categories,
    })),
  });
}

/** An update's day is given as its midnight in UTC, seven in the morning in Việt Nam, so that it is the same day in both. */
function itemOf(plan: Plan, update: Update, language: Language, absolute: (path: string) => string): Item {
  const words = wordsOf(language).update;
  const kinds: Partial<Record<UpdateKind, string>> = words.kinds;
  const { title, summary } = update.prose[language];
  const facts = [
    [words.corrections.said, update.said?.words[language]],
    [words.corrections.found, update.found?.[language]],
  ].flatMap(([label, fact]) => (fact ? `${label}: ${fact}` : []));
  const brought = [...update.observations, ...update.reports].flatMap(({ fact }) => fact?.[language] ?? []);
  const sources = sourcesOf(update).map(
    ({ url, publisher, title: of }) => `<li><a href="${escaped(url)}">${escaped(of ?? publisher[language])}</a></li>`,
  );
  const linked = (url: string): string =>
    absolute(url.startsWith('#') ? address(sentencePage(plan.id, url.slice(1)), language, url.slice(1)) : url);
  return {
    title: isNews(update) ? title : `${kinds[update.kind]}: ${title}`,
    link: absolute(updateAddress(plan.id, update, language)),
    pubDate: new Date(`${update.date}T00:00:00Z`),
    description: [summary, ...facts].join(' '),
    content: [
      ...[summary, ...facts].map((fact) => `<p>${escaped(fact)}</p>`),
      proseHtml(update.prose[language], linked),
      ...brought.map((fact) => `<p>${escaped(fact)}</p>`),
      ...(sources.length > 0 ? [`<p>${words.sources}:</p><ul>${sources.join('')}</ul>`] : []),
    ].join(''),
    categories: [kinds[update.kind] ?? words.title],
  };
}
