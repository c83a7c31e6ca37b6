/**
 * The order in which sources of one number are shown: pages of state bodies, known by an address under .gov.vn; then
 * newspapers and others; then reposts, forums and machine translations. Of equals the later published comes first.
 */
import { byText } from '../order.ts';
import type { Observation } from './evidence.ts';

type Cited = Pick<Observation, 'source' | 'secondary'>;

export type Standing = 'state' | 'press' | 'repost';
const standings: Standing[] = ['state', 'press', 'repost'];

export function standingOf({ source, secondary }: Cited): Standing {
  if (secondary) return 'repost';
  return /(?:^|\.)gov\.vn$/u.test(new URL(source.url).hostname) ? 'state' : 'press';
}

/** The best first; those of the same standing and day stay in their order. */
export const ranked = <Item extends Cited>(items: readonly Item[]): Item[] =>
  items.toSorted(
    (a, b) =>
      standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b)) ||
      byText(b.source.published ?? '', a.source.published ?? ''),
  );
