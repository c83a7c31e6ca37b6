/** What only a finished site knows of itself, put where its page of figures has room for it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { address, allPages, type Page } from '../plan/address.ts';
import type { Content } from '../plan/content.ts';
import { languages } from '../plan/language.ts';
import { formatNumber } from '../words/number.ts';
import { weightOf } from './weight.ts';

interface Budget {
  readingPage: number;
  wholeText: number;
  longPage: number;
  searchPage: number;
}
const budgetOf: Partial<Record<Page['kind'], keyof Budget>> = {
  text: 'wholeText',
  pair: 'longPage',
  register: 'longPage',
  search: 'searchPage',
};

/** Links from page to page, in no order. */
const linksIn = (html: string): string[] => [...html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/gu)].map(([, path]) => path!);

export class Figures {
  readonly #root: string;
  readonly #kinds: Map<string, Page['kind']>;
  readonly #longest = new Map<Page['kind'], { path: string; html: string; count: number }>();
  readonly #targets = new Map<string, number>();
  #pages = 0;

  /** @param root of the project, whose package.json names the budgets */
  constructor(root: string, { plans }: Content) {
    this.#root = root;
    const all = allPages(plans).flatMap((page) =>
      languages.map((language): [string, Page['kind']] => [address(page, language), page.kind]),
    );
    this.#kinds = new Map(all);
  }

  /** Takes a page into account; in what order they come does not matter. */
  see(path: string, html: string): void {
    this.#pages++;
    this.#count(html);
    const kind = this.#kinds.get(path);
    if (!kind) return;
    const known = this.#longest.get(kind);
    const isLonger =
      !known || html.length > known.html.length || (html.length === known.html.length && path < known.path);
    this.#longest.set(kind, { ...(isLonger ? { path, html } : known), count: (known?.count ?? 0) + 1 });
  }

  #count(html: string): void {
    for (const path of linksIn(html)) this.#targets.set(path, (this.#targets.get(path) ?? 0) + 1);
  }

  /**
   * Writes the figures into the pages of them.
   *
   * @param folder the site, whole but for this
   */
  async tell(folder: string): Promise<void> {
    const files = languages.map((language) => ({
      language,
      file: join(folder, address({ kind: 'quality' }, language), 'index.html'),
    }));
    const { budget } = JSON.parse(readFileSync(join(this.#root, 'package.json'), 'utf8')) as { budget: Budget };
    const weighed = await Promise.all(
      [...this.#longest].map(async ([kind, { path, html, count }]) => {
        const bytes = await weightOf(html);
        return { kind, path, count, bytes, limit: budget[budgetOf[kind] ?? 'readingPage'] };
      }),
    );
    const pages = files.map(({ language, file }) => {
      const said = (number: number): string => formatNumber(number, language);
      const words = new Map(
        weighed.flatMap(({ kind, path, count, bytes, limit }): [string, string][] => [
          [`longest ${kind}`, path],
          [`count ${kind}`, said(count)],
          [`bytes ${kind}`, said(bytes)],
          [`limit ${kind}`, said(limit)],
        ]),
      );
      const html = readFileSync(file, 'utf8').replace(
        /⟦([a-z ]+)⟧/gu,
        (whole, name: string) => words.get(name) ?? whole,
      );
      return { file, html, said };
    });
    // The links of these pages are known only now; those seen before lead from their menus.
    for (const { html } of pages) this.#count(html.slice(html.indexOf('<table'), html.indexOf('</table>')));
    const links = [...this.#targets.values()].reduce((sum, count) => sum + count, 0);
    const dead = [...this.#targets].reduce((sum, [path, count]) => sum + (leads(folder, path) ? 0 : count), 0);
    const totals = new Map([
      ['pages', this.#pages],
      ['links', links],
      ['dead', dead],
    ]);
    for (const { file, html, said } of pages)
      writeFileSync(
        file,
        html.replace(/⟦([a-z]+)⟧/gu, (_, name: string) => said(totals.get(name)!)),
      );
  }
}

const leads = (folder: string, path: string): boolean =>
  existsSync(join(folder, decodeURI(path), path.endsWith('/') ? 'index.html' : ''));
