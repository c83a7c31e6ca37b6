/**
 * Writes the Pagefind index of the whole site after Astro has built its pages: one index for both languages, so that
 * words of one lead somewhere when typed on the other's page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Content } from '../plan/read.ts';
import type { Answer } from './record.ts';
import { abbreviationsOf, indexed, recordsOf } from './records.ts';

/** Of what Pagefind writes, what the worker of the search loads; the rest is its ready-made interface. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|filter|fragment)|wasm\.unknown\.pagefind)$/u;
const signature = 'pagefind_dcd';

/** Words of the index come in files of about so many entries: a query loads one for each of its words, so small ones. */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '4000';

/**
 * @param folder the built site; the index goes into its `pagefind/`
 * @throws when Pagefind refuses a record or cannot write
 */
export async function writeIndex(content: Content, folder: string): Promise<{ records: number }> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const abbreviations = abbreviationsOf(content);
  const answers = new Map<string, Answer>();
  for (const record of recordsOf(content)) {
    const { abbreviations: own, ...entry } = indexed(record, abbreviations);
    // Words carry their marks in their letters: for Pagefind all are of one language, which it need not know.
    const added = await index.addCustomRecord({ url: record.id, language: 'vi', ...entry });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${record.id}: ${added.errors.join('; ')}`);
    answers.set(record.id, { ...record.answer, ...(own.length > 0 ? { abbreviations: own } : {}) });
  }
  const written = await index.getFiles();
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  const write = (path: string, bytes: Uint8Array | string): void => {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
  const firstWords: string[] = [];
  for (const { path, content: bytes } of written.files) {
    if (!used.test(path)) continue;
    if (path.endsWith('.pf_index')) firstWords.push(firstWord(bytes));
    write(path, path.endsWith('.pf_fragment') ? shown(bytes, answers) : bytes);
  }
  write('first-words.json', JSON.stringify(firstWords.toSorted()));
  return { records: answers.size };
}

/** A fragment that holds what is shown in place of the words indexed. */
function shown(bytes: Uint8Array, answers: ReadonlyMap<string, Answer>): Uint8Array {
  const { url } = JSON.parse(gunzipSync(bytes).toString().slice(signature.length)) as { url: string };
  const fragment = { url, content: '', meta: {}, anchors: [], answer: answers.get(url) };
  return gzipSync(signature + JSON.stringify(fragment), { level: 9 });
}

/**
 * The first word of a file of the index, which is CBOR: lists, of which the innermost begins with a word.
 *
 * Pagefind looks for a word in one file alone, so what goes on from it in the next would be lost. The first words tell
 * the worker which files go on.
 */
function firstWord(bytes: Uint8Array): string {
  const data = gunzipSync(bytes).subarray(signature.length);
  const [list, word] = [4, 3];
  let at = 0;
  for (;;) {
    const [kind, size] = [data[at]! >> 5, data[at]! & 31];
    const extra = size < 24 ? 0 : 2 ** (size - 24);
    if (kind === word) {
      const length = extra === 0 ? size : data.readUIntBE(at + 1, extra);
      return data.toString('utf8', at + 1 + extra, at + 1 + extra + length);
    }
    if (kind !== list || extra > 4) throw new Error(`Pagefind: no word begins ${data.subarray(0, 16).toString('hex')}`);
    at += 1 + extra;
  }
}
