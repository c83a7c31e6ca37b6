/** RSS 2.0: entries in, XML out. */
import { getRssString } from '@astrojs/rss';

export interface FeedEntry {
  title: string;
  /** Absolute; also names the entry for ever. */
  link: string;
  /** ISO. */
  day: string;
  /** Plain words. */
  summary: string;
  category: string;
}

export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The site's root, absolute. */
  site: string;
  /** The feed's own address, absolute. */
  self: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/**
 * Writes a feed. An entry's day is given as its midnight in UTC, seven in the morning in Việt Nam, so that it is the same
 * day in both.
 */
export const toRss = ({ title, description, language, site, self, entries }: Feed): Promise<string> =>
  getRssString({
    title,
    description,
    site,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: entries.map(({ day, summary, category, ...entry }) => ({
      ...entry,
      pubDate: new Date(`${day}T00:00:00Z`),
      description: summary,
      categories: [category],
    })),
  });
