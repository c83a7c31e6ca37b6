/** Promise 12: whatever stops a build, and whenever, a whole site stands. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judgeSite } from '../../src/desk/judge-site.ts';
import { prepare, publish } from '../../src/desk/publish.ts';
import { exampleFolder, readProject } from '../example/project.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'publish-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = ['index.html', 'en/index.html', 'assets/a.js'];
function make(version: string): string {
  const made = join(root, 'made');
  for (const file of files) {
    mkdirSync(join(made, file, '..'), { recursive: true });
    writeFileSync(join(made, file), version);
  }
  return made;
}
/** What a server would give out: one version as a whole, or anything else. */
function served(): string {
  const found = new Set(
    files.map((file) =>
      existsSync(join(root, 'dist', file)) ? readFileSync(join(root, 'dist', file), 'utf8') : 'missing',
    ),
  );
  return [...found].join(' and ');
}

function run(env: NodeJS.ProcessEnv = {}) {
  const args = [
    '--import',
    pathToFileURL(resolve('tests/faults/stop-at.mjs')).href,
    resolve('tests/faults/publish-once.ts'),
  ];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
}
const stepsOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');
const steps = (): string => join(root, 'steps');

test('killed at any step of publishing, the site before it or the new one stands, and the next build publishes', async () => {
  prepare(root);
  await publish(root, make('old'));
  make('new');
  cpSync(root, `${root}-first`, { recursive: true, verbatimSymlinks: true });
  expect(run({ STEPS: steps() }).status).toBe(0);
  expect(served()).toBe('new');
  const shown = stepsOf(steps()).filter((step) => !step.startsWith('settled'));
  expect(shown.length).toBeGreaterThan(6);
  const outcomes = new Set<string>();
  for (const [index, step] of shown.entries()) {
    rmSync(root, { recursive: true });
    cpSync(`${root}-first`, root, { recursive: true, verbatimSymlinks: true });
    expect(run({ STOP_AT: `before ${index + 1}` }).signal, step).toBe('SIGKILL');
    outcomes.add(served());
    make('newer');
    expect(run().status, step).toBe(0);
    expect(served()).toBe('newer');
  }
  rmSync(`${root}-first`, { recursive: true });
  expect(outcomes).toEqual(new Set(['old', 'new']));
});

test('a site in a folder, as builds before made it, gives way to a link', () => {
  mkdirSync(join(root, 'dist'));
  cpSync(make('old'), join(root, 'dist'), { recursive: true });
  make('new');
  expect(run({ STOP_AT: 'after 5', STEPS: steps() }).signal).toBe('SIGKILL');
  make('new');
  expect(run().status).toBe(0);
  expect(served()).toBe('new');
  expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
  expect(readdirSync(root)).not.toContain('.dist-before');
});

test('every file is on the disk before anything leads to it, and what leads to it before the last is given up', () => {
  make('new');
  expect(run({ STEPS: steps() }).status).toBe(0);
  const done = stepsOf(steps());
  const site = join(root, '.build', 'sites', '1');
  const leads = done.findIndex((step) => step.endsWith(` ${join(root, 'dist')}`) && step.startsWith('renameSync'));
  const before = done.slice(0, leads);
  for (const path of [
    ...files.map((file) => join(site, file)),
    join(site, 'en'),
    join(site, 'assets'),
    site,
    join(site, '..'),
  ])
    expect(before).toContain(`settled ${path}`);
  expect(done.slice(leads)).toContain(`settled ${root}`);
});

test('a page opened before finds for a day what it loads later', async () => {
  prepare(root);
  await publish(root, make('1'));
  await publish(root, make('2'));
  expect(readFileSync(join(root, '.build', 'last', 'assets', 'a.js'), 'utf8')).toBe('1');
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(join(root, '.build', 'sites', '1'), yesterday, yesterday);
  await publish(root, make('3'));
  expect(readdirSync(join(root, '.build', 'sites')).sort()).toEqual(['2', '3']);
  for (const version of ['4', '5', '6', '7']) await publish(root, make(version));
  expect(readdirSync(join(root, '.build', 'sites'))).toHaveLength(4);
  expect(served()).toBe('7');
});

describe('refused in words, with nothing touched', () => {
  test('a dist that leads elsewhere', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', join(root, 'dist'));
    expect(() => prepare(root)).toThrow(/liên kết[\s\S]*a link to/u);
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
  });
  test('a dist that is a file', () => {
    writeFileSync(join(root, 'dist'), '');
    expect(() => prepare(root)).toThrow(/là một tệp[\s\S]*is a file/u);
  });
  test.each(['EBUSY', 'EXDEV'])('a dist that is mounted from elsewhere, as the system calls it: %s', (code) => {
    mkdirSync(join(root, 'dist'));
    cpSync(make('old'), join(root, 'dist'), { recursive: true });
    make('new');
    const { status, stderr } = run({ REFUSE: `${code} ${join(root, 'dist')}` });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/ổ đĩa gắn vào[^]*a file system mounted there/u);
    expect(served()).toBe('old');
  });
});

test('where builds are made may be another disk, or lead to one', async () => {
  const elsewhere = mkdtempSync(join(statSync('/dev/shm', { throwIfNoEntry: false }) ? '/dev/shm' : tmpdir(), 'made-'));
  symlinkSync(elsewhere, join(root, '.build'));
  for (const version of ['old', 'new']) {
    prepare(root);
    mkdirSync(join(root, '.build', 'next'), { recursive: true });
    cpSync(make(version), join(root, '.build', 'next'), { recursive: true });
    await publish(root, join(root, '.build', 'next'));
    expect(served()).toBe(version);
  }
  rmSync(elsewhere, { recursive: true });
});

test.each(['#', '%', '?', '"'])('a project in a folder with %s in its name is told so', (sign) => {
  const project = join(root, `ke hoach 50${sign} nam`);
  expect(() => prepare(project)).toThrow(`có ký tự ${sign} (${project})`);
  expect(() => prepare(project)).toThrow(`has the character ${sign} (${project})`);
  expect(existsSync(project)).toBe(false);
});

test('a second build at the same time is refused, and the lock of a killed one is taken over', async () => {
  make('new');
  const holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  mkdirSync(join(root, '.build'));
  writeFileSync(join(root, '.build', 'lock'), String(holder.pid));
  const refused = run();
  expect(refused.status).not.toBe(0);
  expect(refused.stderr).toMatch(
    new RegExp(`đang chạy \\(tiến trình ${holder.pid}\\)[^]*running \\(process ${holder.pid}\\)`, 'u'),
  );
  expect(served()).toBe('missing');
  const gone = new Promise((resolve) => holder.on('close', resolve));
  holder.kill('SIGKILL');
  await gone;
  expect(run().status).toBe(0);
  expect(served()).toBe('new');
  expect(readdirSync(join(root, '.build'))).not.toContain('lock');
});

test('a site without one of its pages, or with half of one, is never published', () => {
  const { content } = readProject(exampleFolder);
  const site = join(root, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<!doctype html><html><body>');
  expect(() => judgeSite(site, content!)).toThrow(/missing or broken: index\.html|missing or broken: \/index\.html/u);
  expect(() => judgeSite(site, content!)).toThrow(/\d\d\d? files/u);
});
