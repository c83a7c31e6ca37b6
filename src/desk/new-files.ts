/** Writes what is new and nothing over what is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Misuse } from './command.ts';

/** Contents by path from the project's root. */
export type NewFiles = Map<string, string | Buffer>;

/**
 * Writes all files or none.
 *
 * @throws Misuse naming those that exist with other content
 */
export function writeNew(root: string, files: NewFiles): void {
  const taken = [...files].filter(([path, content]) => {
    const full = join(root, path);
    return existsSync(full) && !readFileSync(full).equals(Buffer.from(content));
  });
  if (taken.length > 0) {
    const names = taken.map(([path]) => path).join('\n  ');
    throw new Misuse(`Đã có, không ghi đè: / Exists and is not overwritten:\n  ${names}`);
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
