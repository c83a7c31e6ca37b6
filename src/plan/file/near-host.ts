/**
 * Hosts one slip of the finger from another that is cited or known: whoever means `baoquangninh.vn` and types
 * `baoquangnlnh.vn` sends readers to whoever owns that name. Only all content together tells, so it is judged last.
 */
import { distance } from 'fastest-levenshtein';
import { getDomain } from 'tldts';
import type { Findings, SeenHost } from '../finding.ts';
import { knownHosts } from './known-hosts.ts';

/** In shorter names one letter parts many that are there: vov.vn, vtv.vn. */
const shortest = 6;

/** Tells each host that is one slip from one cited more often, cited earlier, or known to all. */
export function checkNearHosts(seen: readonly SeenHost[], findings: Findings): void {
  const counts = new Map<string, number>();
  for (const { host } of seen) counts.set(domainOf(host), (counts.get(domainOf(host)) ?? 0) + 1);
  const order = new Map([...counts.keys()].map((name, index) => [name, index]));
  const sound = new Set([
    ...knownHosts,
    ...seen.filter(({ confirmed }) => confirmed).map(({ host }) => domainOf(host)),
  ]);
  const weight = (name: string): number => (knownHosts.has(name) ? Infinity : (counts.get(name) ?? 0));
  const index = new Map<string, string[]>();
  // Of two names cited once each nobody can say which is the slip.
  const often = [...order.keys()].filter((name) => counts.get(name)! > 1);
  for (const name of new Set([...often, ...knownHosts]))
    for (const form of formsOf(name)) index.set(form, [...(index.get(form) ?? []), name]);
  const meant = new Map<string, string>();
  for (const [name, at] of order) {
    if (sound.has(name) || nameIn(name).length < shortest) continue;
    const others = formsOf(name).flatMap((form) => index.get(form) ?? []);
    const isRarer = (other: string): boolean =>
      weight(other) > weight(name) || (weight(other) === weight(name) && order.get(other)! < at);
    const other = others.find((candidate) => candidate !== name && isRarer(candidate) && isSlip(name, candidate));
    if (other !== undefined) meant.set(name, other);
  }
  for (const { host, position, confirmed } of seen) {
    const known = meant.get(domainOf(host));
    if (known !== undefined)
      findings.add('host-near', position, { host, known }, confirmed === null ? 'warning' : 'error');
  }
}

/** What somebody registered: `baoquangninh.vn` of `english.baoquangninh.vn`. */
export const domainOf = (host: string): string => getDomain(host) ?? host.replace(/^www\./u, '');

/** Without the ending that it shares with thousands. */
const nameIn = (domain: string): string => domain.replace(/(?:\.(?:com|gov|org|edu|net))?\.[a-z]+$/u, '');

/** As eyes read it: two letters that look like one are that one. */
const shapeOf = (domain: string): string =>
  domain.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('0', 'o').replaceAll('1', 'l');

/** A name and what is left of it without one letter: of two names one slip apart, some are alike. */
function formsOf(domain: string): string[] {
  const shape = shapeOf(domain);
  return [...new Set([shape, ...[...shape].map((_, at) => shape.slice(0, at) + shape.slice(at + 1))])];
}

function isSlip(written: string, meant: string): boolean {
  // Numbers tell apart what is there: tin24.vn, tin25.vn.
  if (written.replace(/\d+/gu, '0') === meant.replace(/\d+/gu, '0')) return false;
  const [a, b] = [shapeOf(written), shapeOf(meant)];
  if (distance(a, b) <= 1) return true;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.length === b.length && a.slice(0, at) + a[at + 1]! + a[at]! + a.slice(at + 2) === b;
}
