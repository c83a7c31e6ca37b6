/**
 * Publishing: a whole site takes the place of the last in one step that no kill, crash or loss of power can halve.
 *
 * `dist` is a link to the site in `.build/sites/`; another link is put over it, which either happened or did not. Sites
 * that were replaced stay for a day, so that a page opened before still finds what it loads later; `.build/last` is the
 * latest of them.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UsageError } from './command.ts';
import { settle, settleFolder } from './settle.ts';

/** How long a site is kept that was replaced, and how many at most. */
const kept = { milliseconds: 24 * 60 * 60 * 1000, sites: 3 };

const places = (root: string) => ({
  dist: join(root, 'dist'),
  sites: join(root, '.build', 'sites'),
  last: join(root, '.build', 'last'),
  /** Where a folder `dist` of an earlier make stands while the first link takes its place: on the same disk. */
  before: join(root, '.dist-before'),
});

/**
 * Makes good what a stopped build left, and says before any work is done when nothing could be published in the end.
 *
 * @throws UsageError when `dist` is none of ours to replace, or the project stands where nothing can be built
 */
export function prepare(root: string): void {
  // Vite takes these for the beginning of something else.
  const [sign] = /[#%?"]/u.exec(root) ?? [];
  if (sign)
    throw new UsageError(
      `Đường dẫn thư mục dự án có ký tự ${sign} (${root}): hãy đổi tên thư mục.\n` +
        `The path of the project's folder has the character ${sign} (${root}): rename the folder.`,
    );
  const { dist, before, sites } = places(root);
  mkdirSync(sites, { recursive: true });
  if (existsSync(before) && !lstatSync(dist, { throwIfNoEntry: false })) renameSync(before, dist);
  rmSync(before, { recursive: true, force: true });
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isSymbolicLink()) {
    const target = resolve(root, readlinkSync(dist));
    if (dirname(target) !== sites)
      refuse(
        `dist là liên kết tới ${target}, không do lệnh dựng tạo ra`,
        `dist is a link to ${target}, not of the build's making`,
      );
  } else if (!found.isDirectory()) refuse('dist là một tệp', 'dist is a file');
  else if (statSync(dist).dev !== statSync(root).dev) refuse(...mounted);
}

const mounted = ['dist/ là một ổ đĩa gắn vào', 'dist/ is a file system mounted there'] as const;

function refuse(vi: string, en: string): never {
  throw new UsageError(
    `${vi}. Hãy gỡ nó ra, và cho máy chủ đọc thẳng dist/ của dự án.\n` +
      `${en}. Take it away, and let the server read the project's own dist/.`,
  );
}

/** Takes a folder of an earlier make out of the way; one that is mounted from elsewhere stays where it is. */
function setAside(dist: string, before: string): void {
  try {
    renameSync(dist, before);
  } catch (error) {
    if (/^(?:EBUSY|EXDEV)$/u.test((error as NodeJS.ErrnoException).code ?? '')) refuse(...mounted);
    throw error;
  }
}

/**
 * Puts a site in the place of the last.
 *
 * @param made the folder in which it was built
 */
export async function publish(root: string, made: string): Promise<void> {
  const { dist, sites, last, before } = places(root);
  const site = join(sites, nextName(sites));
  renameSync(made, site);
  // On the disk before anything leads there: names may be written out before the bytes of their files.
  await settle(site);
  const found = lstatSync(dist, { throwIfNoEntry: false });
  const replaced = found?.isSymbolicLink() ? resolve(root, readlinkSync(dist)) : null;
  if (found?.isDirectory()) setAside(dist, before);
  lead(dist, site);
  settleFolder(root);
  if (replaced && existsSync(replaced)) {
    // Its age counts from now.
    utimesSync(replaced, new Date(), new Date());
    lead(last, replaced);
  }
  rmSync(before, { recursive: true, force: true });
  forget(sites, [site]);
}

/** Puts a link over another in one step. */
function lead(link: string, target: string): void {
  const next = `${link}-${process.pid}`;
  rmSync(next, { force: true });
  // Windows links folders so without asking for rights.
  symlinkSync(relative(dirname(link), target), next, 'junction');
  if (process.platform === 'win32') rmSync(link, { force: true, recursive: true });
  renameSync(next, link);
}

const namesIn = (sites: string): string[] => readdirSync(sites).filter((name) => /^\d+$/u.test(name));
const nextName = (sites: string): string => String(Math.max(0, ...namesIn(sites).map(Number)) + 1);

/** Removes sites that nobody can be reading any more. */
function forget(sites: string, current: string[]): void {
  const old = namesIn(sites)
    .map((name) => join(sites, name))
    .filter((site) => !current.includes(site))
    .map((site) => ({ site, age: Date.now() - statSync(site).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  for (const { site } of old.filter(({ age }, index) => index >= kept.sites || age > kept.milliseconds))
    rmSync(site, { recursive: true, force: true });
}
