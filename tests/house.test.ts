/** The house: who may import whom. Data flows one way, and nobody leans on pages, on the desk or on the content's door. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const mayImport: Record<string, string[]> = {
  plan: [],
  html: [],
  words: ['plan'],
  chart: ['html'],
  'open-data': ['plan', 'words'],
  search: ['plan', 'words'],
  offline: ['plan', 'words'],
  view: ['plan', 'words', 'html', 'chart', 'search', 'offline', 'open-data'],
  pages: ['plan', 'words', 'chart', 'open-data', 'view'],
  desk: ['plan', 'words', 'html', 'search', 'offline', 'open-data'],
};

/** The rooms of the model; each may import those above it in its own row, and what is at the door of all. */
const rooms: Record<string, string[]> = {
  file: [],
  text: ['file'],
  prose: ['file', 'text'],
  name: ['file', 'text'],
  evidence: ['file', 'text'],
  commitment: ['file', 'text', 'name', 'evidence'],
  target: ['file', 'text', 'prose', 'name', 'evidence', 'commitment'],
  update: ['file', 'text', 'prose', 'name', 'evidence', 'commitment', 'target'],
};

/** Modules on which every room of the model may stand; the others at its front join the rooms. */
const ground = ['finding.ts', 'finding-values.ts', 'language.ts', 'order.ts'];

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, name]) => name!);

/** Modules of ours that a file imports, from `src`. */
const ours = (file: string): string[][] =>
  imports(file)
    .filter((name) => name.startsWith('.') && !name.endsWith('.css'))
    .map((name) => relative('src', join(dirname(file), name)).split(sep));

const pathOf = (file: string): string[] => relative('src', file).split(sep);
const roomOf = (file: string): string => pathOf(file)[0]!;

test('every file imports only from the rooms it may', () => {
  const strangers = sources.flatMap((file) =>
    ours(file)
      .filter(([room = '']) => room !== roomOf(file) && !(mayImport[roomOf(file)] ?? []).includes(room))
      .map((imported) => `${file} imports ${imported.join('/')}`),
  );
  expect(strangers).toEqual([]);
});

test('the rooms of the model stand in their order', () => {
  const upward = sources
    .filter((file) => roomOf(file) === 'plan' && pathOf(file).length > 2)
    .flatMap((file) => {
      const room = pathOf(file)[1]!;
      return ours(file)
        .filter(([, other = '', inner]) =>
          inner ? other !== room && !rooms[room]?.includes(other) : !ground.includes(other),
        )
        .map((imported) => `${file} imports ${imported.join('/')}`);
    });
  expect(upward).toEqual([]);
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

test('no room is a drawer, and no module a hall', () => {
  const names = sources.map((file) => relative('src', file));
  expect(names.filter((name) => /(?:^|[\\/])(?:utils?|helpers?|common|misc|lib)(?:[\\/.]|$)/u.test(name))).toEqual([]);
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  expect(long).toEqual([]);
  expect(sources.filter((file) => imports(file).length > 27)).toEqual([]);
});
