/** What the site is built with: every package by its hash, under a licence that allows it; every action by its commit. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.fromEntries(Object.entries(lock.packages).filter(([name]) => name !== ''));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

test('every package is pinned by the hash of its bytes, those of other machines too', () => {
  const loose = Object.entries(packages).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(loose.map(([name]) => name)).toEqual([]);
});

test('what we ask for is asked for in one version', () => {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(manifest[kind]!)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
});

test('only packages that are named may run a script when they are installed', () => {
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([name]) => name.replace(/^.*node_modules\//u, ''));
  const optional = new Set(['fsevents', 'sharp']);
  expect(running.filter((name) => !optional.has(name) && !(name in manifest.allowScripts!))).toEqual([]);
});

test('what the site is built with is under licences that let anybody build it', () => {
  const allowed =
    /^(?:\(?(?:MIT|MIT-0|ISC|0BSD|CC0-1\.0|CC-BY-[34]\.0|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|MPL-2\.0|OFL-1\.1|Unlicense|Python-2\.0|LGPL-3\.0-or-later|Zlib|WTFPL)(?: (?:OR|AND) )?\)?)+$/u;
  const others = Object.entries(packages).filter(([, { dev, license = '' }]) => !dev && !allowed.test(license));
  expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});

test('every action of the workflows is pinned by its commit, and may read only, but for the one that publishes', () => {
  for (const file of readdirSync('.github/workflows')) {
    const text = readFileSync(`.github/workflows/${file}`, 'utf8');
    const used = [...text.matchAll(/uses: (.*)/gu)].map(([, action]) => action!);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d/u.test(action))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/mu);
    expect(text).not.toMatch(/pull_request_target|secrets\./u);
  }
});
