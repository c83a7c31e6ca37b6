/** The feed of one language: every update and correction of every plan, newest first. */
import { toRss, type FeedEntry } from '../../open-data/feed.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import { isNews, type Update, type UpdateKind } from '../../plan/update/update.ts';
import { address, feedAddress, updateAddress } from '../../plan/address.ts';
import type { Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';

/** @returns the XML of an RSS feed */
export function feedFile({ site, plans }: Content, language: Language): Promise<string> {
  const { feeds } = wordsOf(language).update;
  const absolute = (path: string): string => new URL(path, site.origin).href;
  const entries = plans
    .flatMap((plan) => plan.updates.map((update) => entryOf(plan, update, language, absolute)))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.link < b.link ? -1 : 1));
  return toRss({
    title: feeds.title(site.name[language]),
    description: feeds.description,
    language,
    site: absolute(address({ kind: 'home' }, language)),
    self: absolute(feedAddress(language)),
    entries,
  });
}

function entryOf(plan: Plan, update: Update, language: Language, absolute: (path: string) => string): FeedEntry {
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
    day: update.date,
    summary: [summary, ...facts].join(' '),
    category: kinds[update.kind] ?? words.title,
  };
}
