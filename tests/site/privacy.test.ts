/** Promise 10: no other host is asked for anything, and nothing inline can run. */
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/desk/static-server.ts';
import { dist, files, hasScript, page, pages } from './pages.ts';

const rules = parseHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
const policiesOf = (path: string): string[] =>
  rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap(({ headers }) => headers)
    .filter(([name]) => name === 'Content-Security-Policy')
    .map(([, value]) => value);

describe.each(pages.map(({ address }) => address))('%s', (address) => {
  const built = page(address);
  const { $ } = built;

  test('asks no other host for anything', () => {
    const loaded = $('link[rel="stylesheet"], link[rel="icon"], script[src], img, source')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src')!);
    expect(loaded.filter((href) => !href.startsWith('/') || href.startsWith('//'))).toEqual([]);
  });

  test('has no inline style, script or handler', () => {
    expect($('style, [style]')).toHaveLength(0);
    expect($('script:not([src])')).toHaveLength(0);
    const handlers = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
      .filter((name) => /^on/iu.test(name));
    expect(handlers).toEqual([]);
    expect($('a[href^="javascript:" i], a[href^="data:" i]')).toHaveLength(0);
  });

  test('carries a strict policy, and its header one that lets it do no more', () => {
    const meta = $('meta[http-equiv="Content-Security-Policy"]').attr('content')!;
    expect(policiesOf(address)).toHaveLength(1);
    const header = policiesOf(address)[0]!.split('; ');
    for (const directive of meta.split('; ')) expect(header).toContain(directive);
    expect(header).toContain("frame-ancestors 'none'");
    expect(meta).toContain("default-src 'none'");
    expect(meta + header.join()).not.toMatch(/unsafe|\*|https?:|data:/u);
    expect(/script-src/u.test(meta)).toBe(hasScript(built));
  });
});

test('only Pagefind’s worker may compile WebAssembly', () => {
  const workers = files()
    .map((file) => file.slice(dist.length).replaceAll(sep, '/'))
    .filter((path) => policiesOf(path).some((policy) => policy.includes("'wasm-unsafe-eval'")));
  expect(workers).toEqual(['/pagefind/pagefind-worker.js']);
  expect(policiesOf(workers[0]!)).toHaveLength(1);
  const text = readFileSync(`${dist}/_headers`, 'utf8');
  expect(text.match(/wasm-unsafe-eval/gu)).toHaveLength(1);
  expect(text).not.toMatch(/'unsafe-/u);
});

test('nothing of the machine that built it is left in the site', () => {
  const roots = [process.cwd(), process.env.HOME ?? process.cwd()];
  for (const file of files().filter((name) => /\.(?:html|xml|txt|css|js)$|_headers$/u.test(name))) {
    const text = readFileSync(file, 'utf8');
    for (const root of roots.filter((path) => path.length > 5)) expect(text.includes(root), file).toBe(false);
  }
});
