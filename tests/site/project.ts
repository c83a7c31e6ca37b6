/** Throwaway copies of the whole project, to build from other content. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { files } from './pages.ts';

const parts = ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project, with its packages linked. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

export interface Built {
  status: number | null;
  output: string;
}

export function build(root: string): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'desk', 'build.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Every built file with the hash of its bytes. */
export function hashes(root: string): Record<string, string> {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    files(folder).map((file) => [
      file.slice(folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
