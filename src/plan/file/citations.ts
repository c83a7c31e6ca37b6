/** What is cited, held against all else that is cited: one page has one title and one day, and a newspaper its own host. */
import type { Findings, SeenHost } from '../finding.ts';
import { domainOf } from './near-host.ts';

/** A publisher without what brackets add: "Báo Quảng Ninh (bản tiếng Anh)". */
export const nameOf = (publisher: string): string => publisher.split(' (', 1)[0]!;

/** So often a newspaper is cited from one host before another is taken for a slip. */
const often = 3;

/** Tells a page cited in two ways, and a newspaper cited from the host of another. */
export function checkCitations(seen: readonly SeenHost[], findings: Findings): void {
  const first = new Map<string, SeenHost>();
  const hosts = new Map<string, Map<string, number>>();
  const publishers = new Map<string, Map<string, number>>();
  for (const one of seen) {
    const { source, url, host } = one;
    if (!source) continue;
    const other = first.get(url);
    if (!other) first.set(url, one);
    else
      for (const key of ['title', 'published'] as const) {
        const [own, theirs] = [source[key], other.source![key]];
        if (own === null || theirs === null || own === theirs || one.confirmed) continue;
        const at = { ...one.position };
        findings.add('cited-twice', at, {
          key,
          found: own,
          other: theirs,
          place: `${other.position.file}:${other.position.line}`,
        });
        break;
      }
    count(hosts, nameOf(source.publisher), domainOf(host));
    count(publishers, domainOf(host), nameOf(source.publisher));
  }
  for (const { source, host, position, confirmed } of seen) {
    if (!source || confirmed || source.secondary) continue;
    const domain = domainOf(host);
    const publisher = nameOf(source.publisher);
    const own = hosts.get(publisher)!;
    const [usual = '', times = 0] = [...own].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (usual === domain || times < often || own.get(domain)! > 1) continue;
    const [holder = '', theirs = 0] = [...publishers.get(domain)!].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (holder !== publisher && theirs > 1)
      findings.add('publisher-host', position, { publisher, host, usual, holder });
  }
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const own = counts.get(key) ?? new Map<string, number>();
  counts.set(key, own.set(value, (own.get(value) ?? 0) + 1));
}
