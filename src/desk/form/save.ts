/** Answers of the form checked in a copy of the content, and saved only when the check has nothing against them. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { valueOffset } from '../../plan/file/yaml.ts';
import { positionAt } from '../../plan/file/text-file.ts';
import type { Finding } from '../../plan/finding.ts';
import { addressesPath } from '../../plan/published.ts';
import { read, type Content } from '../../plan/read.ts';
import { versionsPath } from '../../plan/versions-file.ts';
import { rememberAddresses } from '../addresses.ts';
import { writeNew, type NewFiles } from '../new-files.ts';
import { today } from '../today.ts';
import { keepVersions } from '../versions.ts';
import { blocksOf, type Job } from './jobs.ts';

export interface Outcome {
  /** Of the new files, and what they brought about elsewhere. */
  findings: Finding[];
  content: Content | null;
}

/** What the check says of the content with some new files, which are written nowhere but in a copy. */
export function tryFiles(root: string, files: NewFiles, before: readonly Finding[]): Outcome {
  const copy = mkdtempSync(join(tmpdir(), 'ban-bien-tap-'));
  try {
    for (const part of ['content', 'seeds', 'public'])
      if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
    writeNew(copy, files);
    const { content, findings } = read(copy, today());
    const known = new Set(before.map((finding) => `${finding.rule} ${finding.file}`));
    const own = ({ file }: Finding): boolean => [...files.keys()].includes(file);
    return { content, findings: findings.filter((each) => own(each) || !known.has(`${each.rule} ${each.file}`)) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes the files and the addresses they bring, and commits these and nothing else. @returns what git said */
export function save(
  root: string,
  files: NewFiles,
  content: Content,
  message: string,
): { done: boolean; said: string } {
  writeNew(root, files);
  rememberAddresses(root, content);
  const kept = keepVersions(root, content).length > 0 ? content.plans.map(({ id }) => versionsPath(id)) : [];
  const paths = [...files.keys(), addressesPath, ...kept];
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const added = git('add', '--', ...paths);
  const { status, stdout, stderr } = added.status === 0 ? git('commit', '-m', message, '--', ...paths) : added;
  return { done: status === 0, said: (status === 0 ? stdout : stderr || stdout || 'git?').trim() };
}

/** The input beside which a finding belongs; null where it speaks of none of them. */
export function inputOf(job: Job, files: NewFiles, { file, line }: Finding): string | null {
  const text = files.get(file);
  if (text === undefined) return null;
  const language = /\/(vi|en)\.mdx$/u.exec(file)?.[1];
  if (language) {
    const head =
      String(text)
        .split('\n')
        .slice(0, line)
        .findLast((row) => /^(?:title|summary|---)/u.test(row)) ?? '';
    return `${head.startsWith('title') && line > 1 ? 'title' : head.startsWith('summary') ? 'summary' : 'body'}.${language}`;
  }
  const document = parseDocument(String(text));
  const lineOf = (path: (string | number)[]): number =>
    document.hasIn(path) ? positionAt({ path: file, text: String(text) }, valueOffset(document, path)).line : 0;
  const places = blocksOf[job].flatMap(([, fields]) =>
    fields.flatMap(({ input, path, pair }) => {
      if (!path) return [];
      const inputs = pair ? (['vi', 'en'] as const) : [null];
      return inputs.map((side) => ({
        input: side ? `${input}.${side}` : input,
        line: lineOf(side ? [...path, side] : path),
      }));
    }),
  );
  const above = places.filter((place) => place.line > 0 && place.line <= line).sort((a, b) => b.line - a.line);
  return above[0]?.input ?? null;
}
