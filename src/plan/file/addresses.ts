/** Every address that a file cites: whether it is a page of somebody else's, and kept to be held against all others. */
import type { Findings, SeenHost } from '../finding.ts';
import { nameOf } from './citations.ts';
import { checkFiction, hostOf } from './web-address.ts';
import type { YamlRecord } from './yaml.ts';

/** Signs that a network or a newsletter hangs on an address to know who follows it. */
const tracking = /[?&#](?:fbclid|gclid|msclkid|igshid|mc_eid|zarsrc|gidzl|utm_[a-z]+)=/iu;
const frontPage = /^https?:\/\/[^/?#]*\/?(?:index\.\w{3,5})?$/iu;

/** Every `url` of a record. */
export function checkAddresses({ value, at }: YamlRecord<object>, findings: Findings): void {
  const found = known.get(value) ?? addressesIn(value);
  known.set(value, found);
  for (const { path, inUrl, ...own } of found) {
    const position = at([...path, 'url']);
    checkFiction(own.url, position, findings);
    findings.hosts.push({ ...own, position });
    const fault = own.source && frontPage.test(own.url) ? 'front' : tracking.test(own.url) ? 'tracked' : null;
    if (fault)
      findings.add('web-address', position, { key: [...path, 'url'].map(String).join('.'), found: own.url, fault });
    const day = own.source?.published ?? '';
    if (inUrl !== null && day.length === 10 && day !== inUrl && !own.confirmed)
      findings.add('url-day', at([...path, 'published']), { found: day, inUrl });
    if (own.source?.title && own.source.title === nameOf(own.source.publisher))
      findings.add('filler', at([...path, 'title']), {
        key: [...path, 'title'].map(String).join('.'),
        found: own.source.title,
      });
  }
}

interface Placed extends Omit<SeenHost, 'position'> {
  path: PropertyKey[];
  /** The day that the address itself names, ISO. */
  inUrl: string | null;
}
const known = new WeakMap<object, Placed[]>();

function addressesIn(inner: object, path: PropertyKey[] = [], own: Placed[] = [], above: object = {}): Placed[] {
  const { url } = inner as { url?: unknown };
  if (typeof url === 'string' && !url.startsWith('tel:')) own.push(placed(url, { ...inner }, path, above));
  for (const [key, child] of Object.entries(inner) as [string, unknown][])
    if (typeof child === 'object' && child !== null)
      addressesIn(child, [...path, Array.isArray(inner) ? Number(key) : key], own, inner);
  return own;
}

/** @param above what holds the source, and says of it whether it is a repost */
function placed(url: string, fields: Record<string, unknown>, path: PropertyKey[], above: object): Placed {
  const { publisher, title, published, secondary } = fields;
  const named = typeof publisher === 'object' && publisher !== null ? (publisher as { vi?: unknown }).vi : publisher;
  const isRepost = secondary === true || ('secondary' in above && above.secondary === true);
  const source =
    typeof named === 'string'
      ? { publisher: named, title: textOf(title), published: textOf(published), secondary: isRepost }
      : null;
  return { url, host: hostOf(url), path, inUrl: dayIn(url), confirmed: source ? 'confirmed' in fields : null, source };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `…/2023/11/10/…`, `…-20231110…`: many newspapers write the day of publication. */
function dayIn(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/u, '');
  const [, year, month, day] =
    /(?<!\d)(20[012]\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])/u.exec(path)?.toSpliced(2, 1) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
