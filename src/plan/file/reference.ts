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
  if (things.some((thing) => thing.id === id)) return;
  const allowed = things.map((thing) => thing.id);
  findings.add('unknown-name', position, { key, id, allowed, suggestion: nearest(id, allowed) });
}
