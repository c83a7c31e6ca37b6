/** A real Chromium: found, or installed, or asked for in plain words. Browser tests never skip. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The shell first: it draws as the whole browser does, without the pages of its window, which take half of the time. */
const onPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

function which(name: string): string | null {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [name], { encoding: 'utf8' });
  return status === 0 ? (stdout.split(/\r?\n/u)[0] ?? null) : null;
}

function find(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return onPath.map(which).find((path) => path !== null) ?? null;
}

const run = (command: string, args: string[], seconds: number): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: seconds * 1000 });
  return status === 0 ? '' : `${command} ${args.join(' ')}: ${error?.message ?? (stderr || stdout).trim().slice(-400)}`;
};

/** Playwright's own build first; where its host cannot be reached, Debian's package for those who may install it. */
function install(): string[] {
  const failures = [run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 240)];
  if (find()) return [];
  if (process.getuid?.() === 0 && which('apt-get')) {
    failures.push(run('apt-get', ['update'], 240));
    failures.push(run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], 600));
  }
  return failures.filter(Boolean);
}

/**
 * The path of a Chromium that can be driven.
 *
 * @throws saying what was tried and what to do
 */
export function findChromium(): string {
  const found = find();
  if (found) return found;
  const failures = install();
  const installed = find();
  if (installed) return installed;
  throw new Error(
    [
      'No Chromium to test in. Install one (Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium)',
      'or set CHROMIUM_PATH to the program. What was tried:',
      ...failures,
    ].join('\n'),
  );
}
