/** Every file that content may hold, by path: what is not among them is told as stray. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { checkSize } from './file/text-file.ts';
import type { Findings } from './finding.ts';
import { nearest } from './file/nearest.ts';
import { yamlFiles } from './yaml-files.ts';
import { byText } from './order.ts';

const otherFiles = [
  ...['content/README.md', 'content/LICENSE.md', 'content/translation-terms.md'],
  ...['content/about/vi.mdx', 'content/about/en.mdx'],
  'content/*/lines.txt',
  ...['content/*/groups/*/vi.mdx', 'content/*/groups/*/en.mdx'],
  ...['content/*/updates/*/vi.mdx', 'content/*/updates/*/en.mdx'],
];

const allowedPaths = [...Object.values(yamlFiles).flatMap(({ paths }) => paths), ...otherFiles];

/** Copied to the site untouched and sent to phones: a picture heavier than this has not been made ready. */
const publicLimit = 200_000;

/** Tells files that nothing reads, which their writer believes published, and files too heavy to publish. */
export function checkFiles(root: string, findings: Findings): void {
  checkFolder(root, 'content', findings);
  for (const path of filesUnder(root, 'public'))
    checkSize(path, statSync(join(root, path)).size, publicLimit, findings);
}

function checkFolder(root: string, folder: string, findings: Findings): void {
  const depth = folder.split('/').length + 1;
  for (const entry of entriesOf(root, folder)) {
    const path = `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory();
    const known = allowedPaths.some((allowed) => fits(path, isFolder ? ancestor(allowed, depth) : allowed));
    if (known && isFolder) checkFolder(root, path, findings);
    if (known) continue;
    const stem = basename(entry.name, extname(entry.name)).toLowerCase();
    const names = allowedPaths.filter((allowed) => fits(folder, dirname(allowed))).map((allowed) => basename(allowed));
    const meant = names.map((name) => name.replace('*', stem));
    const suggestion = meant.find((name) => basename(name, extname(name)) === stem) ?? nearest(entry.name, meant);
    const values = { name: entry.name, allowed: isFolder ? [] : names, suggestion };
    findings.add('stray-file', { file: path, line: 1, column: 1 }, values);
  }
}

/** The folder of so many names above a path; none for the path itself. */
const ancestor = (path: string, depth: number): string => {
  const parts = path.split('/');
  return depth < parts.length ? parts.slice(0, depth).join('/') : '';
};

/** Whether a path is one of a pattern; the page about the site is no plan. */
const fits = (path: string, pattern: string): boolean => {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  const fit = (name: string, index: number): boolean => {
    const part = parts[index] ?? '';
    if (name === '*') return part !== 'about';
    const [head = '', tail] = name.split('*');
    return tail === undefined ? part === name : part.startsWith(head) && part.endsWith(tail);
  };
  return parts.length === wanted.length && wanted.every(fit);
};

/** What a folder holds, sorted; names with a leading dot are the system's, not content. */
const entriesOf = (root: string, folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .sort((a, b) => byText(a.name, b.name))
    : [];

const filesUnder = (root: string, folder: string): string[] =>
  entriesOf(root, folder).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
