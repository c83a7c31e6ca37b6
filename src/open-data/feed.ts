/** The feed of one language (RSS 2.0): every update and correction of every plan, newest first. */
import { getRssString } from '@astrojs/rss';
import { address, feedAddress, updateAddress } from '../plan/address.ts';
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { isNews, type Update, type UpdateKind } from '../plan/update/update.ts';
import { wordsOf } from '../words/words.ts';
import { byText } from '../plan/order.ts';

/** @returns the XML of an RSS feed */
export function updatesFeed({ site, plans }: Content, language: Language): Promise<string> {
  const { feeds } = wordsOf(language).update;
  const absolute = (path: string): string => new URL(path, site.origin).href;
  const items = plans
    .flatMap((plan) => plan.updates.map((update) => itemOf(plan, update, language, absolute)))
    .sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime() || byText(a.link, b.link));
  const self = absolute(feedAddress(language));
  return getRssString({
    title: feeds.title(site.name[language]),
    description: feeds.description,
    site: absolute(address({ kind: 'home' }, language)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items,
  });
}

/** An update's day is given as its midnight in UTC, seven in the morning in Việt Nam, so that it is the same day in both. */
function itemOf(plan: Plan, update: Update, language: Language, absolute: (path: string) => string) {
  const words = wordsOf(language).update;
  const kinds: Partial<Record<UpdateKind, string>> = words.kinds;
  const { title, summary } = update.prose[language];
  const facts = [
    [words.corrections.said, update.said?.words[language]],
    [words.corrections.found, update.found?.[language]],
  ].flatMap(([label, fact]) => (fact ? `${label}: ${fact}` : []));
  return {
    title: isNews(update) ? title : `${kinds[update.kind]}: ${title}`,
    link: absolute(updateAddress(plan.id, update, language)),
    pubDate: new Date(`${update.date}T00:00:00Z`),
    description: [summary, ...facts].join(' '),
    categories: [kinds[update.kind] ?? words.title],
  };
}
