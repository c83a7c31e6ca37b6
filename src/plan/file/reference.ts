/** References by id, from one file of content to another. */
import type { Findings, Position } from '../finding.ts';
import { nearest } from './nearest.ts';

/**
 * Whether an id is that of one of some things; a finding names the one that was probably meant.
 *
 * @param key the key under which it stands
 */
export function checkReference(
  key: string,
  id: string,
  things: readonly { id: string }[],
  position: Position,
  findings: Findings,
): void {
  if (idsOf(things).has(id)) return;
  findings.add('unknown-name', position, () => {
    const allowed = [...idsOf(things)];
    return { key, id, allowed, suggestion: nearest(id, allowed) };
  });
}

/** The ids of a list, gathered once. */
const known = new WeakMap<readonly { id: string }[], Set<string>>();

function idsOf(things: readonly { id: string }[]): Set<string> {
  const ids = known.get(things) ?? new Set(things.map(({ id }) => id));
  known.set(things, ids);
  return ids;
}
