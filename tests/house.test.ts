/** The house: who may import whom. Data flows one way, and nobody leans on pages, on the desk or on the content's door. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const mayImport: Record<string, string[]> = {
  plan: [],
  words: ['plan'],
  chart: [],
  'open-data': ['plan'],
  search: ['plan', 'words'],
  view: ['plan', 'words', 'chart', 'search', 'open-data'],
  pages: ['plan', 'words', 'chart', 'open-data', 'view'],
  desk: ['plan', 'words', 'search'],
};

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, name]) => name!);

const roomOf = (file: string): string => relative('src', file).split(sep)[0]!;

test.each(sources)('%s imports only from the rooms it may', (file) => {
  const room = roomOf(file);
  const strangers = imports(file)
    .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
    .map((name) => roomOf(join(dirname(file), name)))
    .filter((other) => other !== room && !(mayImport[room] ?? []).includes(other));
  expect(strangers).toEqual([]);
});

test('only views, pages and the content door speak of Astro', () => {
  const speakers = sources.filter((file) => imports(file).some((name) => name.startsWith('astro:')));
  expect(speakers.filter((file) => !/^src.(?:view|pages|content\.config\.ts)/u.test(file))).toEqual([]);
});

test('the model, the words, the charts and the search know nothing of Astro', () => {
  const astro = /^(?:astro(?:$|[/:])|@astrojs\/)/u;
  const plain = sources.filter((file) => ['plan', 'words', 'chart', 'search'].includes(roomOf(file)));
  expect(plain.filter((file) => imports(file).some((name) => astro.test(name)))).toEqual([]);
});

test('no room is a drawer', () => {
  const names = sources.map((file) => relative('src', file));
  expect(names.filter((name) => /(?:^|[\\/])(?:utils?|helpers?|common|misc|lib)(?:[\\/.]|$)/u.test(name))).toEqual([]);
});
