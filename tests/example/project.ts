/** Throwaway copies of the miniature plan, spoilt on purpose. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const exampleFolder = join(import.meta.dirname);

/** Stands in a bad sample where the finding must point; taken out before the file is written. */
const marker = '¦';

export interface Edit {
  /** Path from the project's root. */
  file: string;
  /** Words to replace, found once; null replaces or creates the whole file. */
  from?: string | null;
  /** New words; null removes the file. Bytes are written as they are. */
  to: string | Uint8Array | null;
}

export interface Spoilt {
  root: string;
  /** Where the marker stood. */
  marked: { file: string; line: number; column: number } | null;
}

/** Copies the miniature plan to a folder of its own and spoils it. */
export function spoil(...edits: Edit[]): Spoilt {
  const root = mkdtempSync(join(tmpdir(), 'plan-'));
  for (const part of ['content', 'seeds']) cpSync(join(exampleFolder, part), join(root, part), { recursive: true });
  let marked: Spoilt['marked'] = null;
  for (const { file, from = null, to } of edits) {
    const path = join(root, file);
    if (to === null) {
      rmSync(path, { recursive: true });
    } else if (typeof to !== 'string') {
      writeFileSync(path, to);
    } else {
      const before = from === null ? '' : readFileSync(path, 'utf8');
      if (from !== null && before.split(from).length !== 2) throw new Error(`"${from}" is not once in ${file}`);
      const after = from === null ? to : before.replace(from, () => to);
      const at = after.indexOf(marker);
      if (at >= 0) {
        const head = after.slice(0, at);
        marked = { file, line: head.split('\n').length, column: head.length - head.lastIndexOf('\n') };
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after.replace(marker, ''));
    }
  }
  return { root, marked };
}

export const discard = (root: string): void => {
  if (existsSync(root)) rmSync(root, { recursive: true, force: true });
};
