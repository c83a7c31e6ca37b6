/** The built sites as their readers get them. */
import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import type { Content } from '../../src/plan/read.ts';
import { readProject } from '../example/project.ts';
import type { BuiltSites } from './build-once.ts';
import { filesIn } from './project.ts';

export type Language = 'vi' | 'en';

/** Segments of addresses, which are permanent. */
const segments = {
  text: ['nghi-quyet', 'resolution'],
  groups: ['nhom', 'groups'],
  register: ['cam-ket', 'commitments'],
  targets: ['chi-tieu', 'targets'],
  deadlines: ['thoi-han', 'deadlines'],
  documents: ['van-ban', 'documents'],
  places: ['dia-phuong', 'places'],
  projects: ['du-an', 'projects'],
  updates: ['cap-nhat', 'updates'],
  corrections: ['dinh-chinh', 'corrections'],
  ledger: ['doi-soat', 'ledger'],
} as const;

export class BuiltPage {
  #loaded: CheerioAPI | undefined;
  #ids: string[] | undefined;
  /** `/2023-h2/nhom/3/`; a 404 page is `/404.html`. */
  readonly address: string;
  readonly html: string;

  constructor(address: string, file: string) {
    this.address = address;
    this.html = readFileSync(file, 'utf8');
  }

  get $(): CheerioAPI {
    return (this.#loaded ??= load(this.html));
  }

  /** Every id on the page, as often as it stands there. */
  get ids(): string[] {
    return (this.#ids ??= this.$('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id!));
  }

  get language(): Language {
    return this.address.startsWith('/en/') ? 'en' : 'vi';
  }

  /** Left where a page was given up. */
  get isMoved(): boolean {
    return /<h1[^>]*>(?:Trang này đã chuyển|This page has moved)/u.test(this.html);
  }

  /** No page with a subject of its own: it has no twin and stands in no list. */
  get isNotFound(): boolean {
    return this.address.endsWith('404.html') || this.isMoved;
  }

  /** What pages of one make share: `/nhom/…`, in each language. */
  get kind(): string {
    const [, cite] = /\/(trich-dan|cite)\/$/u.exec(this.address) ?? [];
    if (cite) return `${this.language} ${cite}`;
    const [plan = '', list = plan, item] = this.address
      .replace(/^\/en\//u, '/')
      .split('/')
      .filter(Boolean);
    const name = list === plan && /^\d/u.test(plan) ? 'overview' : list;
    return `${this.language} ${name}${item ? '/…' : ''}`;
  }

  /** Addresses of links within a part of the page. */
  hrefs(within = 'main'): string[] {
    return this.$(within)
      .find('a[href]')
      .toArray()
      .map(({ attribs }) => attribs.href!);
  }

  /** Its words, or those of a part of it. */
  words(within = 'main'): string {
    return plain(this.$(within).text());
  }
}

export class Site {
  readonly root: string;
  readonly dist: string;
  readonly pages: BuiltPage[];
  #content: Content | undefined;
  readonly #byAddress: Map<string, BuiltPage>;

  constructor(root: string) {
    this.root = root;
    this.dist = join(root, 'dist');
    this.pages = this.files()
      // The plan in one file lies among the data, what others embed by itself: neither is a page of the site.
      .filter((path) => path.endsWith('.html') && !/^\/(?:data|embed)\//u.test(path))
      .map((path) => new BuiltPage(path.replace(/index\.html$/u, ''), join(this.dist, path)));
    this.#byAddress = new Map(this.pages.map((page) => [page.address, page]));
  }

  /** What the site is built from, read by the one reader. */
  get content(): Content {
    return (this.#content ??= readProject(this.root).content!);
  }

  get plans(): Plan[] {
    return this.content.plans;
  }

  /** The plan its first page opens on. */
  get current(): Plan {
    return this.plans.find(({ id }) => id === this.content.site.current)!;
  }

  /** Every file, from the root of the host. */
  files(): string[] {
    return filesIn(this.dist).map((file) => file.slice(this.dist.length).split(sep).join('/'));
  }

  /** The text of a file. */
  text(path: string): string {
    return readFileSync(join(this.dist, path), 'utf8');
  }

  page(address: string): BuiltPage {
    const found = this.#byAddress.get(address);
    if (!found) throw new Error(`No page ${address}`);
    return found;
  }

  /** Whether an address on this site leads to a file. */
  exists(path: string): boolean {
    return existsSync(join(this.dist, path.endsWith('/') ? `${path}index.html` : path));
  }
}

/** The address of a list of a plan, or of one thing in it. */
export function addressOf(plan: string, list: keyof typeof segments, language: Language, item = ''): string {
  const word = segments[list][language === 'vi' ? 0 : 1];
  return `${language === 'en' ? '/en' : ''}/${plan}/${word}/${item ? `${item}/` : ''}`;
}

/** Words as compared: NFC, any blank as one. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const opened: Partial<Record<keyof BuiltSites, Site>> = {};
/** A built site, read once. */
export const siteOf = (name: keyof BuiltSites): Site => (opened[name] ??= new Site(inject('sites')[name]));

/** What is asked of whatever the check accepts is asked of each. */
export const siteNames = ['live', 'edited', 'example'] as const;

/** The page of each kind and language that has most to show. */
export const fullest = (pages: readonly BuiltPage[]): BuiltPage[] =>
  [...Map.groupBy(pages, ({ kind }) => kind).values()].map((own) =>
    own.reduce((most, page) => (page.html.length > most.html.length ? page : most)),
  );

/** What a page is made of: its elements, each with its classes and the names of its attributes. */
const makeOf = ({ html, kind }: BuiltPage): string[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/gu)].map(([, name, attributes = '']) => {
    const names = attributes
      .replaceAll(/="[^"]*"/gu, '')
      .trim()
      .split(/\s+/u)
      .sort();
    return [kind, name, /\sclass="([^"]*)"/u.exec(attributes)?.[1], ...names].join(' ');
  });

/** As many pages as it takes to see each kind of element, with each set of classes and attributes, on each kind of page. */
export function everyMake(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const made = makeOf(page).filter((part) => !seen.has(part));
    for (const part of made) seen.add(part);
    return made.length > 0;
  });
}
