/** A last look at a site before it is published: whatever went wrong on the way, half a site never goes out. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { address, allPages } from '../plan/address.ts';
import { isMade } from '../plan/forms.ts';
import type { Content } from '../plan/content.ts';
import { languages } from '../plan/language.ts';

/** What hosts, readers of feeds and the search ask for beside pages. */
const besides = [
  ...['404.html', 'en/404.html', '_headers', 'robots.txt', 'sitemap-index.xml', 'feed.xml', 'en/feed.xml'],
  ...['pagefind/pagefind-entry.json', 'pagefind/pagefind-worker.js'],
];

/**
 * @param folder the site as it is to be published
 * @throws naming what is missing, empty or broken off
 */
export function judgeSite(folder: string, content: Content): void {
  const pages = allPages(content.plans)
    .filter(isMade)
    .flatMap((page) => languages.map((language) => join(address(page, language).split('#')[0]!, 'index.html')));
  const faults = [...pages, ...besides].filter((path) => !isWhole(join(folder, path)));
  if (faults.length === 0) return;
  const some = `${faults.slice(0, 5).join(', ')}${faults.length > 5 ? ' …' : ''}`;
  throw new Error(`thiếu hoặc hỏng ${faults.length} tệp / ${faults.length} files missing or broken: ${some}`);
}

function isWhole(file: string): boolean {
  const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return (
    size > 0 &&
    (!file.endsWith('.html') ||
      /<\/html>(?:<script[^>]*><\/script>|\s)*$/u.test(readFileSync(file, 'utf8').slice(-500)))
  );
}
