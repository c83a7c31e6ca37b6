/** Runs commands of the desk on throwaway copies of the miniature plan, as staff run them. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { discard, spoil, type Edit } from '../example/project.ts';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command in a copy spoilt by some edits. */
export function run(script: string, args: string[], edits: Edit[] = [], env: NodeJS.ProcessEnv = {}): Ran {
  const { root } = spoil(...edits);
  try {
    return runIn(root, script, args, env);
  } finally {
    discard(root);
  }
}

/** Runs a command in a folder, without a terminal. */
export function runIn(root: string, script: string, args: string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src', 'desk', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: undefined, DEBUG: undefined, ...env },
  });
  return { status, stdout, stderr };
}

/** Listens to a stream: each call resolves with what was said since the last, once that fits. */
export function hear(stream: NodeJS.ReadableStream): (words: RegExp) => Promise<string> {
  let said = '';
  let listener = (): void => {};
  stream.on('data', (piece: Buffer) => {
    said += piece.toString();
    listener();
  });
  return (words) =>
    new Promise((resolve) => {
      listener = () => {
        const [found] = words.exec(said) ?? [];
        if (found === undefined) return;
        said = '';
        resolve(found);
      };
      listener();
    });
}
