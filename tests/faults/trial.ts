/** What trials of faults share: a project that builds in seconds in two versions, and what its site is made of. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exampleFolder } from '../example/project.ts';
import { hashes } from '../site/project.ts';

/** One trial: throws when what it tries does not hold. */
export interface Trial {
  name: string;
  run: () => Promise<string>;
}

export class Shortfall extends Error {}
export const hold = (holds: boolean, words: string): void => {
  if (!holds) throw new Shortfall(words);
};

export const isRoot = process.getuid?.() === 0;
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const made: string[] = [];
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'faults-'));
  made.push(path);
  return path;
}
export const removeFolders = (): void => made.forEach((path) => rmSync(path, { recursive: true, force: true }));

const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
let taken: string | undefined;
/** The program as it was when the trials began: whoever works on it meanwhile disturbs none. */
function program(): string {
  if (taken) return taken;
  taken = folder();
  for (const part of parts) cpSync(part, join(taken, part), { recursive: true });
  return taken;
}

/** A project on the miniature plan, with packages linked one by one, so that what is kept between builds is its own. */
export function layOut(root = join(folder(), 'project')): string {
  mkdirSync(root, { recursive: true });
  for (const part of parts) cpSync(join(program(), part), join(root, part), { recursive: true });
  for (const part of ['content', 'seeds']) cpSync(join(exampleFolder, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  return root;
}

const plan = 'content/2024-h1/plan.yaml';
const words = 'vi: Nhiệm vụ 6 tháng đầu năm 2024';
/** Gives the content its first or its second version. */
export function version(root: string, second: boolean): void {
  const path = join(root, plan);
  const first = readFileSync(join(exampleFolder, plan), 'utf8');
  writeFileSync(path, second ? first.replace(words, `${words} (bản mới)`) : first);
}

export interface Run {
  child: ChildProcess;
  ended: Promise<{ status: number | null; output: string }>;
}

/** Starts a build. */
export function start(root: string, env: NodeJS.ProcessEnv = {}, before: readonly string[] = []): Run {
  const [program = process.execPath, ...args] = [...before, process.execPath, join('src', 'desk', 'build.ts')];
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => void (output += piece.toString()));
  const ended = new Promise<{ status: number | null; output: string }>((done) =>
    child.on('close', (status) => done({ status, output })),
  );
  return { child, ended };
}

export async function build(root: string, env: NodeJS.ProcessEnv = {}, before: readonly string[] = []): Promise<void> {
  const { status, output } = await start(root, env, before).ended;
  hold(status === 0, `the build answers ${status}: ${output.slice(-600)}`);
}

/** One word for all of a site's files, names and bytes. */
export const siteOf = (root: string): string => JSON.stringify(hashes(root));

let known: Promise<{ first: string; second: string; root: string; seconds: number }> | undefined;
/** Both versions as they are built undisturbed, and how long one takes. */
export const undisturbed = (): Promise<{ first: string; second: string; root: string; seconds: number }> =>
  (known ??= (async () => {
    const root = layOut();
    await build(root);
    const first = siteOf(root);
    const begun = Date.now();
    version(root, true);
    await build(root);
    const seconds = (Date.now() - begun) / 1000;
    const second = siteOf(root);
    hold(first !== second, 'both versions are the same');
    return { first, second, root, seconds };
  })());

/** Programs that still work in a folder. */
export function leftIn(root: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(root);
      } catch {
        return false;
      }
    });
}

/** Runs a program of the system. @throws what it said, when it fails */
export function system(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
