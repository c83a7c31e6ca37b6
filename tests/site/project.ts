/** Throwaway copies of the whole project, to build from other content. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';

/** What a build reads beside the content. */
const code = /^(?:src|public|astro\.config\.\w+|package\.json|tsconfig\.json)$/u;

/**
 * A copy of the project, with its packages linked.
 *
 * @param from where content and seeds are taken from
 */
export function copyProject(from = '.'): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of readdirSync('.').filter((name) => code.test(name)))
    cpSync(part, join(root, part), { recursive: true });
  for (const part of ['content', 'seeds']) cpSync(join(from, part), join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

export interface Built {
  status: number | null;
  output: string;
}

/** Runs the build in a folder. */
export function build(root: string, env: NodeJS.ProcessEnv = {}): Promise<Built> {
  const child = spawn(process.execPath, [join('src', 'desk', 'build.ts')], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => void (output += piece.toString()));
  return new Promise((done) => child.on('close', (status) => done({ status, output })));
}

/** Every file under a folder, with its path, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Every built file with the hash of its bytes. */
export function hashes(root: string): Record<string, string> {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file.slice(folder.length).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
