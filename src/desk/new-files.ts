/** Writes what is new and nothing over what is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { UsageError } from './command.ts';

/** Contents by path from the project's root. */
export type NewFiles = Map<string, string | Buffer>;

/** What the check will name until it is filled. */
export const blank = { vi: '', en: '' };
export const blankProse = "---\ntitle: ''\nsummary: ''\n---\n";

/** As the reader wants it, without aliases; as staff know it, in single quotes, a value a line. */
export const yaml = (value: unknown, options = {}): string =>
  stringify(value, { aliasDuplicateObjects: false, singleQuote: true, lineWidth: 0, ...options });

/**
 * Writes all files or none.
 *
 * @throws UsageError naming those that exist with other content
 */
export function writeNew(root: string, files: NewFiles): void {
  const taken = [...files].filter(([path, content]) => {
    const full = join(root, path);
    return existsSync(full) && !readFileSync(full).equals(Buffer.from(content));
  });
  if (taken.length > 0) {
    const names = taken.map(([path]) => path).join('\n  ');
    throw new UsageError(`Đã có, không ghi đè: / Exists and is not overwritten:\n  ${names}`);
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
