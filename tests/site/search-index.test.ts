/** The index as shipped: complete, and no more than is used. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { read } from '../../src/plan/read.ts';
import { createEngine } from '../../src/search/engine.ts';
import type { Pagefind } from '../../src/search/lookup.ts';
import { parseQuery } from '../../src/search/query.ts';
import { abbreviationsOf, indexed, recordsOf } from '../../src/search/records.ts';
import { inLanguage } from '../../src/search/layout.ts';
import { readForm } from '../../src/search/token.ts';
import { dist, files } from './pages.ts';

const content = read(process.cwd()).content!;
const abbreviations = abbreviationsOf(content);
const records = recordsOf(content).filter(({ language }) => language === 'vi');
const formsOf = records.map((record) => new Set(indexed(record, abbreviations).content.split(/[ -]/u)));
const firstWords = JSON.parse(readFileSync(`${dist}/pagefind/first-words.json`, 'utf8')) as string[];

let createInstance: () => Pagefind;
beforeAll(async () => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(`${dist}/pagefind/${address.replace(/^.*\/pagefind\/|\?.*/gu, '')}`))),
  );
  ({ createInstance } = (await import(pathToFileURL(`${dist}/pagefind/pagefind.js`).href)) as {
    createInstance: () => Pagefind;
  });
});

/** Words whose entries Pagefind may have parted between files, and a sample of the others. */
const words = [
  ...new Set(formsOf.flatMap((forms) => [...forms].map((form) => readForm(form.replace(/^vi/u, ''))?.bare ?? ''))),
].sort();
const parted = words.filter((bare) => bare && firstWords.some((word) => word.startsWith(inLanguage('vi', bare))));
const sample = words.filter((bare, index) => bare && index % 12 === 0);

test('every record with a word is found by it, wherever in the index it stands', async () => {
  expect(parted.length).toBeGreaterThan(10);
  for (const bare of new Set([...parted, ...sample])) {
    const [term] = parseQuery(bare)!.folded;
    const wanted = formsOf.filter((forms) =>
      [...forms].some((form) => form.startsWith(inLanguage('vi', term!))),
    ).length;
    const found = await createEngine(createInstance(), firstWords).find({ typed: `${bare} `, languages: ['vi'] });
    expect(found!.ranked.length, bare).toBe(wanted);
  }
});

test('only what the worker of the search loads is shipped', () => {
  const shipped = files(`${dist}/pagefind`).map((file) => file.replace(/^.*pagefind[\\/]/u, ''));
  const others = shipped.filter((name) => !/^(?:index|filter|fragment)[\\/]|\.pf_meta$/u.test(name));
  expect(others.sort()).toEqual(['first-words.json', 'pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind']);
  expect(existsSync(`${dist}/pagefind/pagefind-worker.js`)).toBe(false);
});
