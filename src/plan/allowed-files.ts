/** Every file that content may hold, by path: what is not among them is told as stray. */
import { lstatSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { entriesIn, isSystems, keepBytes, kindOf } from './file/disk.ts';
import { checkMarks, checkSize, countMarks, marksLimit, readBytes } from './file/text-file.ts';
import { Findings } from './finding.ts';
import { nearest } from './file/nearest.ts';
import { yamlFiles } from './yaml-files.ts';

const otherFiles = [
  ...['content/README.md', 'content/LICENSE.md', 'content/translation-terms.md'],
  ...['content/about/vi.mdx', 'content/about/en.mdx'],
  ...['content/addresses.txt', 'content/quy-tac.md', 'content/cac-dong.md'],
  ...['content/*/lines.txt', 'content/*/versions.txt'],
  ...['content/*/groups/*/vi.mdx', 'content/*/groups/*/en.mdx'],
  ...['content/*/updates/*/vi.mdx', 'content/*/updates/*/en.mdx'],
];

const allowedPaths = [...Object.values(yamlFiles).flatMap(({ paths }) => paths), ...otherFiles];

/** What is copied to the site untouched: of other files nobody knows what they are or what they run. */
const publicFiles = ['public/icon.svg', 'public/.well-known/security.txt'];

/** Copied to the site untouched and sent to phones: a picture heavier than this has not been made ready. */
const publicLimit = 200_000;

/** What a file manager leaves everywhere: no fault, and left out of the site by the build. */
const isSystemsOwn = (name: string): boolean => /^\._|^\.DS_Store$/u.test(name);

/** The one folder with a dot that is for the public: RFC 8615. */
export const wellKnown = '.well-known';

/**
 * One plan, in bytes: some two and a half times the first one. Everything is read at every check, which has to answer in
 * seconds; what is much larger is no plan but a mistake.
 */
const planLimit = 2_500_000;
/** Line ends and signs in it, by the same measure: some three times those of the first one. */
const planMarks = 200_000;

/**
 * Tells files that nothing reads, which their writer believes published, and files too heavy to publish.
 *
 * @returns whether content is of a size to be read at all
 */
export function checkFiles(root: string, findings: Findings): boolean {
  const isRead = checkPlans(root, findings);
  for (const path of filesUnder(root, 'public')) {
    const isFile = kindOf(root, path) === 'file';
    const isLight = isFile && checkSize(path, lstatSync(join(root, path)).size, publicLimit, findings);
    // A link would give out what it leads to, whatever that is; what begins with a dot is nobody's to read.
    if (!isFile) tellKind(root, path, findings);
    const hidden = path.split('/').find((name) => name.startsWith('.') && !isSystemsOwn(name) && name !== wellKnown);
    if (hidden) tellStray(path, dirname(path), hidden, true, findings);
    else if (isLight && !publicFiles.includes(path) && !isSystems(basename(path)))
      findings.add('public-file', { file: path, line: 1, column: 1 }, { name: path, allowed: publicFiles });
  }
  return isRead;
}

/** @returns whether each plan, and what stands beside the plans, is of a size to be read */
function checkPlans(root: string, findings: Findings): boolean {
  const plans: Record<string, Measure> = {};
  const beside = checkFolder(root, 'content', findings, plans);
  return Object.entries({ ...plans, content: beside }).every(
    ([path, { size, marks }]) =>
      checkSize(path, size, planLimit, findings) && checkMarks(path, marks, planMarks, findings),
  );
}

interface Measure {
  size: number;
  marks: number;
}

/**
 * @param apart where each folder's own measure is put, instead of being counted in
 * @returns how much the files hold that are read
 */
function checkFolder(root: string, folder: string, findings: Findings, apart?: Record<string, Measure>): Measure {
  const depth = folder.split('/').length + 1;
  const sum = { size: 0, marks: 0 };
  const count = ({ size, marks }: typeof sum): void => {
    sum.size += size;
    sum.marks += marks;
  };
  for (const entry of entriesIn(root, folder)) {
    if (isSystems(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory();
    const asFile = allowedPaths.some((allowed) => fits(path, allowed));
    const known = isFolder ? allowedPaths.some((allowed) => fits(path, ancestor(allowed, depth))) : asFile;
    if (known && isFolder && apart) apart[path] = checkFolder(root, path, findings);
    else if (known && isFolder) count(checkFolder(root, path, findings));
    else if (known && entry.isFile()) count(measure(root, path));
    else if (asFile || !(isFolder || entry.isFile())) tellKind(root, path, findings);
    else tellStray(path, folder, entry.name, isFolder, findings);
  }
  return sum;
}

/** One file; what is too large or cannot be read is told by its reader and costs no more. */
function measure(root: string, path: string): { size: number; marks: number } {
  const bytes = extname(path) === '.md' ? null : readBytes(root, path, new Findings());
  const marks = bytes ? countMarks(bytes) : 0;
  if (bytes) keepBytes(join(root, path), bytes);
  return { size: bytes?.length ?? 0, marks: marks > marksLimit ? 0 : marks };
}

/** A folder, a link or a device where a file belongs; a file that is read by its name is told by its reader. */
function tellKind(root: string, path: string, findings: Findings): void {
  const kind = kindOf(root, path);
  if (kind !== null && kind !== 'file') findings.add('not-a-file', { file: path, line: 1, column: 1 }, { path, kind });
}

function tellStray(path: string, folder: string, name: string, isFolder: boolean, findings: Findings): void {
  findings.add('stray-file', { file: path, line: 1, column: 1 }, () => {
    const stem = basename(name, extname(name)).toLowerCase();
    const names = allowedPaths.filter((allowed) => fits(folder, dirname(allowed))).map((allowed) => basename(allowed));
    const meant = names.map((allowed) => allowed.replace('*', stem));
    const suggestion = meant.find((allowed) => basename(allowed, extname(allowed)) === stem) ?? nearest(name, meant);
    return { name, allowed: isFolder ? [] : names, suggestion };
  });
}

/** The folder of so many names above a path; none for the path itself. */
const ancestor = (path: string, depth: number): string => {
  const parts = path.split('/');
  return depth < parts.length ? parts.slice(0, depth).join('/') : '';
};

/** Whether a path is one of a pattern; the page about the site is no plan. */
function fits(path: string, pattern: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(`^${pattern.split('/').map(partOf).join('/')}$`, 'u');
  patterns.set(pattern, known);
  return known.test(path);
}
const patterns = new Map<string, RegExp>();

const partOf = (name: string): string =>
  name === '*' ? '(?!about(?:/|$))[^/]+' : RegExp.escape(name).replace('\\*', '[^/]*');

const filesUnder = (root: string, folder: string): string[] =>
  entriesIn(root, folder).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
