/**
 * What takes long to make is made anew only when what it is made from changes: kept outside the site, by the hash of that.
 * The bytes are the same with it and without.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Raised when the same is made in other bytes than before. */
const edition = 3;

/** Beside the packages, which every copy of the project shares; `KEPT` names another folder, to begin with nothing. */
const folder = process.env.KEPT ?? join('node_modules', '.cache', 'ke-hoach-mo');

const day = 24 * 60 * 60 * 1000;

export interface Craft {
  /** What is made: its name ends the kept file's. */
  kind: string;
  /** Packages that make it: a new version of one begins anew. */
  packages: readonly string[];
}

const versions = new Map<string, string>();
function versionOf(name: string): string {
  let version = versions.get(name);
  if (version === undefined) {
    try {
      ({ version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      });
    } catch {
      version = '';
    }
    versions.set(name, version);
  }
  return version;
}

/**
 * @param from everything that it is made from
 * @param make the same bytes each time for the same `from`
 */
export async function kept<From extends string | Uint8Array>(
  { kind, packages }: Craft,
  from: From,
  make: (from: From) => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const makers = [edition, process.versions.node, ...packages.map(versionOf)].join(' ');
  const path = join(folder, `${createHash('sha256').update(`${makers}\n`).update(from).digest('hex')}.${kind}`);
  try {
    const known = new Uint8Array(readFileSync(path));
    if (Date.now() - statSync(path).mtimeMs > day) utimesSync(path, new Date(), new Date());
    return known;
  } catch {
    const made = new Uint8Array(await make(from));
    try {
      mkdirSync(folder, { recursive: true });
      // Two builds may make the same at once, and one may be stopped in the middle.
      writeFileSync(`${path}.${process.pid}`, made);
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      // Packages may lie where nothing can be written: then it is made each time.
    }
    return made;
  }
}

/** Removes what no build has asked for in a month. */
export function forgetUnused(): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > 30 * day) rmSync(path);
    }
  } catch {
    // Nothing is kept, or another build has just removed it.
  }
}
