/** Throwaway copies of the miniature plan, changed on purpose. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../src/plan/read.ts';
import type { Target } from '../../src/plan/target/target.ts';
import { read } from '../../src/plan/read.ts';

export const exampleFolder = join(import.meta.dirname);

/** Reads a project as `npm run check` does. */
export const readProject = read;

/** What the figures of a target come to. */
export const assessmentOf = ({ assessment }: Target): Target['assessment'] => assessment;

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

/** The miniature plan half a year later: deadlines gone by without a report, translations older than their originals. */
export const aged: Edit[] = [
  { file: 'content/2024-h1/plan.yaml', from: 'reviewed: 2024-01-02', to: 'reviewed: 2024-07-15' },
  { file: 'content/2024-h1/groups/02-duong-thon/translation.yaml', from: "of: '813a6cd4'", to: "of: '00000000'" },
  { file: 'content/2024-h1/groups/02-duong-thon/en.mdx', from: "of: '3e3bec4c'", to: "of: '00000000'" },
  { file: 'content/2024-h1/updates/2024-01-01-thu-che/en.mdx', from: "of: '7599b0c8'", to: "of: '00000000'" },
  { file: 'content/2024-h1/updates/2024-01-02-san-luong-che/en.mdx', from: "of: '19538ce7'", to: "of: '00000000'" },
  { file: 'content/about/en.mdx', from: "of: 'e4fff9a5'", to: "of: '00000000'" },
];

export interface Spoilt {
  root: string;
  /** Where the marker stood. */
  marked: { file: string; line: number; column: number } | null;
}

/** Copies the miniature plan to a folder of its own and changes it. */
export function spoil(...edits: Edit[]): Spoilt {
  const root = mkdtempSync(join(tmpdir(), 'plan-'));
  for (const part of ['content', 'seeds']) cpSync(join(exampleFolder, part), join(root, part), { recursive: true });
  return { root, marked: applyEdits(root, edits) };
}

/** @returns where the marker stood, if there was one */
export function applyEdits(root: string, edits: readonly Edit[]): Spoilt['marked'] {
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
  return marked;
}

/** The content of the miniature plan after some edits, which the check must accept. */
export function readExample(...edits: Edit[]): Content {
  const { root } = spoil(...edits);
  try {
    const { content, findings } = readProject(root);
    if (!content) throw new Error(`The miniature plan is refused:\n${JSON.stringify(findings, null, 2)}`);
    return content;
  } finally {
    discard(root);
  }
}

export const discard = (root: string): void => {
  if (existsSync(root)) rmSync(root, { recursive: true, force: true });
};
