/** The index as shipped: complete, no more than is used, in files old browsers can read. */
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { read } from '../../src/plan/read.ts';
import { recordsOf } from '../../src/search/records.ts';
import { parseHeaders } from '../../src/desk/static-server.ts';
import { dist, files } from './pages.ts';

const content = read(process.cwd()).content!;
const shipped = files(`${dist}/pagefind`);

test('each record of the current plan is shipped once in each language', () => {
  const fragments = shipped.filter((file) => file.endsWith('.pf_fragment'));
  const plan = content.plans.find(({ id }) => id === content.site.current)!;
  for (const language of ['vi', 'en'] as const) {
    const records = recordsOf(plan, content, language);
    expect(fragments.filter((file) => basename(file).startsWith(`${language}_`))).toHaveLength(records.length);
  }
});

test('only what a search loads is shipped', () => {
  const names = shipped
    .map((file) => basename(file))
    .filter((name) => !/\.pf_(?:index|filter|fragment|meta)$/u.test(name));
  expect(new Set(names)).toEqual(
    new Set(['pagefind-entry.json', 'pagefind-worker.js', 'wasm.unknown.pagefind', 'wasm.en.pagefind']),
  );
});

test('WebAssembly lies unpacked, for hosts to pack; all else packed', () => {
  for (const file of shipped) {
    const bytes = readFileSync(file);
    if (file.endsWith('.pagefind')) expect(bytes.subarray(0, 2)).not.toEqual(Buffer.from([31, 139]));
    if (/\.pf_/u.test(file)) expect(gunzipSync(bytes).length).toBeGreaterThan(0);
  }
});

test("WebAssembly may be compiled by Pagefind's worker alone, and is sent as what it is", () => {
  const rules = parseHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
  const sent = (path: string): string =>
    rules
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ headers }) => headers.map((header) => header.join(': ')))
      .join('\n');
  expect(sent('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
  for (const path of ['/', '/tim-kiem/', '/en/search/', '/assets/search.js', '/2023-h2/cam-ket/'])
    expect(sent(path), path).not.toContain('wasm-unsafe-eval');
  for (const language of ['unknown', 'en'])
    expect(sent(`/pagefind/wasm.${language}.pagefind`)).toContain('Content-Type: application/wasm');
});

test('the search page carries every name, and of each what else it is called', () => {
  const $ = load(readFileSync(`${dist}/tim-kiem/index.html`, 'utf8'));
  const plan = content.plans.find(({ id }) => id === content.site.current)!;
  for (const { id } of plan.targets) expect($(`[data-kind="target"] a[href$="/${id}/"]`)).toHaveLength(1);
  for (const { id } of content.terms) expect($(`[data-kind="term"] a[href$="#${id}"]`)).toHaveLength(1);
  expect($('[data-kind="place"] a[href$="/dia-phuong/ha-long/"]').attr('data-also')!.split('|')).toContain('Hạ Long');
});
