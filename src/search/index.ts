/** Writes the Pagefind indexes: one a plan, in both languages; the current plan's first, with the engine beside it. */
import { build, transform } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Content } from '../plan/read.ts';
import type { Plan } from '../plan/plan.ts';
import { languages, type Language } from '../plan/language.ts';
import { apart, between, indexFolder, stroke, valueOf, type Filters } from './record.ts';
import { recordsOf, rewritingsOf, type SearchRecord } from './records.ts';
import type { Rewriting } from './rewriting.ts';
import { words } from './spelling.ts';
import { fold } from './word.ts';

/** Of what Pagefind writes, what a search loads; the rest is its ready-made interface. */
const used = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|filter|fragment))$/u;

/**
 * Of the words a search fetches only whole parts of the index: of about this many bytes unpacked, where Pagefind alone
 * makes them of 20,000. A first search costs 91 to 96 kB so, 109 to 147 with its own (2,000: 92 to 99; 500 is no less,
 * for the list of the parts grows). Pagefind promises the setting to nobody: if it goes, searches cost more, and the
 * test of their budget says so.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1000';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/** The oldest browsers in which one can search. */
const searching = ['chrome95', 'safari15', 'firefox102'];

/**
 * @param folder the built site
 * @throws when Pagefind refuses a record or cannot write
 */
export async function writeIndexes(content: Content, folder: string): Promise<{ records: number }> {
  try {
    let records = 0;
    for (const plan of content.plans) records += await writeIndex(plan, content, folder);
    return { records };
  } finally {
    // Pagefind's own process would keep ours alive.
    await close();
  }
}

async function writeIndex(plan: Plan, content: Content, folder: string): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: stroke });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const rewritings = rewritingsOf(plan, content);
  const records = languages.flatMap((language) =>
    recordsOf(plan, content, language).map((record) => indexed(record, language, rewritings)),
  );
  const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
  const written = await index.getFiles();
  const faults = [...added, written].flatMap((each) => each.errors);
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  const current = plan.id === content.site.current;
  for (const { path, content: bytes } of written.files) {
    const file = current ? await engineFile(path, bytes) : null;
    if (!file && !used.test(path)) continue;
    const target = join(folder, indexFolder(current ? null : plan.id), file?.name ?? path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file?.content ?? bytes);
  }
  return records.length;
}

/** What a browser runs: the worker with Pagefind's script in it, and WebAssembly unpacked, for hosts pack it better than it comes. */
async function engineFile(
  path: string,
  bytes: Uint8Array,
): Promise<{ name: string; content: string | Uint8Array } | null> {
  if (path.startsWith('wasm.')) return { name: path, content: gunzipSync(bytes) };
  if (path !== 'pagefind.js') return null;
  const [ours] = (await build({ entryPoints: [worker], bundle: true, write: false, format: 'esm' })).outputFiles;
  const engine = Buffer.from(bytes).toString().replaceAll('import.meta.url', 'undefined');
  const { code } = await transform(`${engine}\n{${ours!.text}}`, { minify: true, target: searching, format: 'iife' });
  return { name: 'pagefind-worker.js', content: code };
}

/** A record as Pagefind takes it: words as they are shown, and beside them those that only our spelling knows. */
function indexed(
  { url, title, code, also, passages, filters }: SearchRecord,
  language: Language,
  rewritings: readonly Rewriting[],
) {
  const [name, other, body] = [[title], also, passages].map((texts) => texts.map((text) => text.normalize('NFC')));
  const spelt = [...name!, ...other!, ...body!].flatMap((text) => respelt(text, rewritings));
  const own = new Set([...name!, ...body!].flatMap(asItStands));
  const more = [...new Set([...other!, ...spelt])].filter((text) => asItStands(text).some((word) => !own.has(word)));
  return {
    url,
    language,
    // Pagefind takes no record without words of its own.
    content: apart((body!.length > 0 ? body! : name!).join(between)),
    meta: {
      title: apart(name!.join()),
      ...(more.length > 0 ? { also: apart(more.join(between)) } : {}),
      ...(code ? { code: words(code)[0]!.spelt } : {}),
    },
    filters: Object.fromEntries(
      Object.entries(filters as Required<Filters>).map(([filter, values]) => [filter, values.map(valueOf)]),
    ),
  };
}

/** Words met so far, as Pagefind reads them by itself: a few thousand, each met hundreds of times. */
const stripped = new Map<string, string>();
function strip(word: string): string {
  let known = stripped.get(word);
  if (known === undefined) stripped.set(word, (known = fold(word).replace(/[^\p{L}\p{N}]/gu, '')));
  return known;
}

/** The words of a text as Pagefind reads them by itself. */
const asItStands = (text: string): string[] => text.split(/\s+/u).map(strip);

/** The words of a text that Pagefind would not read so by itself; of a day its month too, of a code its number. */
const respelt = (text: string, rewritings: readonly Rewriting[]): string[] =>
  words(text, rewritings).flatMap(({ spelt, start, end }) => [
    ...(asItStands(text.slice(start, end)).includes(asItStands(spelt).join('')) ? [] : [spelt]),
    ...(/^\d+\/\d+\/\d{4}$/u.test(spelt) ? [spelt.slice(spelt.indexOf('/') + 1)] : []),
    ...(/^0+(\d+)[/-]\p{L}/u.exec(spelt)?.slice(1) ?? []),
  ]);
