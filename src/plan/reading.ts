/**
 * One reading for a whole build. The command, the settings of Astro and the pages each load this module anew, so what was
 * read is kept where all of them see it.
 */
import { read, type Reading } from './read.ts';

const key = 'ke-hoach-mo: reading';
const kept = globalThis as { [key]?: { root: string; found: Reading } };

/** What `read` finds, read once in a process that builds; `npm run dev` reads anew each time, so that edits show. */
export function readOnce(root: string): Reading {
  if (process.env.NODE_ENV !== 'production') return read(root);
  const known = kept[key];
  if (known?.root === root) return known.found;
  const found = read(root);
  kept[key] = { root, found };
  return found;
}
