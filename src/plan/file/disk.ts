/** What stands on the disk, and what bears which name. */
import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

type Kind = 'file' | 'folder' | 'link' | 'other';

/** During one reading of all content nothing is looked at twice: a folder for each of its files, a file for its size. */
let looked: { kinds: Map<string, Kind>; bytes: Map<string, Buffer> } | null = null;

/** Reads without a second look at what was seen since it began. */
export function lookOnce<T>(read: () => T): T {
  const before = looked;
  looked = { kinds: new Map(), bytes: new Map() };
  try {
    return read();
  } finally {
    looked = before;
  }
}

function lookAt(path: string): Kind | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other';
  looked?.kinds.set(path, kind);
  return kind;
}

/** The bytes of a file, when there are no more than so many; else how many there are. Those looked at are handed out once. */
export function bytesOf(path: string, limit: number): Buffer | number {
  const kept = looked?.bytes.get(path);
  looked?.bytes.delete(path);
  if (kept) return kept.length > limit ? kept.length : kept;
  const { size } = lstatSync(path);
  return size > limit ? size : readFileSync(path);
}

/** Keeps the bytes of a file for who reads it next. */
export const keepBytes = (path: string, bytes: Buffer): void => {
  looked?.bytes.set(path, bytes);
};

/** What stands at a path; nothing behind a link is content, for it need not be what was reviewed. */
export function kindOf(root: string, path: string): Kind | null {
  const end = path.lastIndexOf('/');
  // What stands in a folder that was seen needs no look at what is above.
  if (end > 0 && looked?.kinds.get(join(root, path.slice(0, end))) === 'folder') {
    const whole = join(root, path);
    return looked.kinds.get(whole) ?? lookAt(whole);
  }
  let kind: Kind | null = 'folder';
  let at = root;
  for (const name of path.split('/')) {
    if (kind !== 'folder') return kind === 'link' ? 'link' : null;
    at = join(at, name);
    kind = looked?.kinds.get(at) ?? lookAt(at);
    if (kind === null) return null;
  }
  return kind;
}

/** What a folder itself holds, sorted; nothing when it is absent, no folder of its own or cannot be read. */
export function entriesIn(root: string, path: string): Dirent[] {
  try {
    if (kindOf(root, path) !== 'folder') return [];
    return readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Names of the files in a folder that end so, sorted. */
export const filesIn = (root: string, path: string, ending: string): string[] =>
  entriesIn(root, path)
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !isSystems(entry.name))
    .map((entry) => entry.name);

/** Names of the folders in a folder, sorted. */
export const foldersIn = (root: string, path: string): string[] =>
  entriesIn(root, path)
    .filter((entry) => entry.isDirectory() && !isSystems(entry.name))
    .map((entry) => entry.name);

/** What systems and programs of the office leave behind while people work. */
export const isSystems = (name: string): boolean =>
  /^(?:\..*|(?:eh)?thumbs\.db|desktop\.ini|~\$.*|~wrl\d+\.tmp|icon\r|__macosx)$/isu.test(name);
