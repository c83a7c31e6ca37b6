/**
 * What takes long to draw is drawn anew only when what it is drawn from changes: kept outside the site, by the hash of that.
 * The bytes are the same with it and without.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Raised when the same drawing is written in other bytes than before. */
const edition = 2;

/** Beside the packages, which every copy of the project shares; a new version of one that draws begins anew. */
const folder = join('node_modules', '.cache', 'ke-hoach-mo');

const packages = ['@resvg/resvg-wasm', '@expo-google-fonts/be-vietnam-pro'];
let versions: string | undefined;
const versionOf = (name: string): string => {
  try {
    return (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  } catch {
    return '';
  }
};

/**
 * @param kind what is drawn: its name ends the kept file's
 * @param from everything that it is drawn from
 */
export async function kept(
  kind: string,
  from: string,
  draw: (from: string) => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  versions ??= packages.map(versionOf).join(' ');
  const hash = createHash('sha256').update(`${edition} ${versions}\n${from}`).digest('hex');
  const path = join(folder, `${hash}.${kind}`);
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    const drawn = new Uint8Array(await draw(from));
    try {
      mkdirSync(folder, { recursive: true });
      // Two builds may draw the same at once, and one may be stopped in the middle.
      writeFileSync(`${path}.${process.pid}`, drawn);
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      // Packages may lie where nothing can be written: then it is drawn each time.
    }
    return drawn;
  }
}
