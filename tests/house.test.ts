/** The house: who may import whom. Data flows one way, and nobody leans on pages, on the desk or on the content's door. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const mayImport: Record<string, string[]> = {
  plan: [],
  words: ['plan'],
  html: [],
  chart: ['html'],
  'open-data': ['plan', 'words'],
  search: ['plan', 'words'],
  view: ['plan', 'words', 'html', 'chart', 'search', 'open-data'],
  pages: ['plan', 'words', 'chart', 'open-data', 'view'],
  desk: ['plan', 'words', 'search'],
};

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, name]) => name!);

const roomOf = (file: string): string => relative('src', file).split(sep)[0]!;

/** Every import of one of our files by another, as paths from `src`. */
const arrows = sources.flatMap((file) =>
  imports(file)
    .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
    .map((name) => ({ from: relative('src', file), to: relative('src', join(dirname(file), name)) })),
);

test('a room imports only from the rooms it may', () => {
  expect(arrows.length).toBeGreaterThan(300);
  const strangers = arrows.filter(({ from, to }) => {
    const [room, other] = [from, to].map((path) => path.split(sep)[0]!);
    return room !== other && room !== 'content.config.ts' && !(mayImport[room!] ?? []).includes(other!);
  });
  expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('every room is in the table', () => {
  const rooms = new Set(sources.map(roomOf).filter((name) => !name.includes('.')));
  expect(rooms).toEqual(new Set(Object.keys(mayImport)));
});

test('only views, pages and the content door speak of Astro', () => {
  const speakers = sources.filter((file) => imports(file).some((name) => name.startsWith('astro:')));
  expect(speakers.filter((file) => !/^src.(?:view|pages|content\.config\.ts)/u.test(file))).toEqual([]);
});

test('the model, the words, the charts and the search know nothing of Astro', () => {
  const astro = /^(?:astro(?:$|[/:])|@astrojs\/)/u;
  const plain = sources.filter((file) => ['plan', 'words', 'html', 'chart', 'search'].includes(roomOf(file)));
  expect(plain.filter((file) => imports(file).some((name) => astro.test(name)))).toEqual([]);
});

test('no room is a drawer', () => {
  const names = sources.map((file) => relative('src', file));
  expect(names.filter((name) => /(?:^|[\\/])(?:utils?|helpers?|common|misc|lib)(?:[\\/.]|$)/u.test(name))).toEqual([]);
});
