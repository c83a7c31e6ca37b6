/** What readers may keep of a finished site: a pack in each language, and the worker that answers from them. */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { packAddress, sizesAddress, workerAddress, type Sizes } from '../offline/kept.ts';
import { pack, type Headers, type PackedFile } from '../offline/pack.ts';
import { address, segments } from '../plan/address.ts';
import { kept } from '../plan/kept.ts';
import { languages, type Language } from '../plan/language.ts';
import { byText } from '../plan/order.ts';
import { parseHeaders } from './static-server.ts';

/** What is of use with a network only: pages to cite from, and what others set into theirs. */
const outward = new RegExp(`^embed/|/(?:${languages.map((language) => segments[language].cite).join('|')})/`, 'u');

/** Of which language a file is; null where it is not kept: data and feeds are to be taken away, not read. */
function languageOf(path: string): Language | 'both' | null {
  if (outward.test(path)) return null;
  if (path.endsWith('.html'))
    return /^(?:data\/|(?:en\/)?404\.html$)/u.test(path) ? null : path.startsWith('en/') ? 'en' : 'vi';
  if (path.startsWith('pagefind/'))
    return languages.find((language) => new RegExp(`[./]${language}[_.]`, 'u').test(path)) ?? 'both';
  return /^(?:assets\/|icon\.svg$)/u.test(path) ? 'both' : null;
}

const types: [ending: RegExp, type: string][] = [
  [/\.html$/u, 'text/html;charset=utf-8'],
  [/\.js$/u, 'text/javascript;charset=utf-8'],
  [/\.json$/u, 'application/json;charset=utf-8'],
  [/\.svg$/u, 'image/svg+xml'],
];

const craft = { kind: 'block', packages: [] };
const deflate = promisify(deflateRaw);
const squeeze = (block: Uint8Array): Promise<Buffer> => deflate(block, { level: 9 });

/** @param folder the built site, search and all */
export async function writePacks(folder: string): Promise<void> {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  /** As the host sends them, its policies too; how long they are good is the worker's to say. */
  const headersOf = (path: string): Headers => {
    const sent = rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : []));
    const type = types.find(([ending]) => ending.test(path.replace(/\/$/u, '/index.html')))?.[1];
    return [
      ...sent.filter(([name]) => name !== 'Cache-Control'),
      ...(type ? [['Content-Type', type] as [string, string]] : []),
    ];
  };
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort(byText);
  /** One after the other: all at once would fill the memory. */
  function* read(own: readonly string[]): Generator<PackedFile> {
    for (const name of own) {
      const path = `/${name.replace(/(^|\/)index\.html$/u, '$1')}`;
      yield { path, headers: headersOf(path), bytes: readFileSync(join(folder, name)) };
    }
  }
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const sums: Partial<Record<Language, string>> = {};
  const sizes: Partial<Sizes> = {};
  for (const language of languages) {
    const own = names.filter((name) => [language, 'both'].includes(languageOf(name) ?? ''));
    const bytes = await pack(read(own), (block) => kept(craft, block, squeeze));
    writeFileSync(join(folder, packAddress(language)), bytes);
    sums[language] = createHash('sha256').update(bytes).digest('base64');
    sizes[language] = bytes.length;
  }
  writeFileSync(join(folder, sizesAddress), JSON.stringify(sizes));
  const homes = languages.map((language) => [language, address({ kind: 'home' }, language)] as const);
  await build({
    entryPoints: [join('src', 'offline', 'worker.ts')],
    outfile: join(folder, workerAddress),
    bundle: true,
    minify: true,
    format: 'iife',
    legalComments: 'none',
    target: 'es2019',
    define: {
      PACKS: JSON.stringify(sums),
      HOMES: JSON.stringify(Object.fromEntries(homes)),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'warning',
  });
}
