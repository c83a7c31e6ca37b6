/** What the settings of Astro ask of the content: the site's origin, and the pages of the sitemap with their twins. */
import type { SitemapOptions } from '@astrojs/sitemap';
import { address, allPages } from '../plan/address.ts';
import { languages } from '../plan/language.ts';
import { readOnce } from '../plan/reading.ts';

const { content } = readOnce(process.cwd());
// The server for writing starts with faulty content too: its pages then say what is wrong.
if (!content && process.env.NODE_ENV === 'production') throw new Error('The content has errors: run `npm run check`.');

export const origin = content?.site.origin ?? 'http://localhost';

/**
 * Both addresses of each page, by each: the sitemap pairs languages only where their slugs are equal. Who searches for a task
 * wants the task, and not the page from which it is cited.
 */
const alternates = new Map(
  allPages(content?.plans ?? [])
    .filter(({ kind }) => kind !== 'cite')
    .flatMap((page) => {
      const links = languages.map((lang) => ({ lang, url: new URL(address(page, lang), origin).href }));
      return links.map(({ url }) => [url, links] as const);
    }),
);

export const sitemapOptions: SitemapOptions = {
  filter: (url) => alternates.has(url),
  serialize: (item) => ({ ...item, links: alternates.get(item.url) ?? [] }),
};
