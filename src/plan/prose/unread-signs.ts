/** Signs that were to mark something in prose and mark nothing: a link with a blank or a curved quote in it, stars that never close. */
import type { Node } from './allowed.ts';

const unread = /\] ?\([#/h]|\*\*|`|~~|\]\[|^#+\p{L}/u;

/** Of what stands around them so much is shown. */
const shownLength = 30;

/** The words around the first such sign of a node; null where all its signs were read. */
export function unreadSigns({ type, value = '' }: Node): string | null {
  if (type !== 'text') return null;
  const at = value.search(unread);
  if (at < 0) return null;
  const opening = value.lastIndexOf('[', at);
  const from = opening >= 0 && at - opening < shownLength ? opening : at;
  return value.slice(from, from + shownLength).split('\n')[0]!;
}
