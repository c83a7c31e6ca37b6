/** Writes the Pagefind index of the whole site, one for each language, after Astro has built its pages. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Content } from '../plan/read.ts';
import { indexedText, recordsOf } from './records.ts';

/** Pagefind's ready-made interface, which this site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/**
 * @param folder the built site; the index goes into its `pagefind/`
 * @throws when Pagefind refuses a record or cannot write
 */
export async function writeIndex(content: Content, folder: string): Promise<{ records: number }> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const records = recordsOf(content);
  for (const record of records) {
    const { url, language, title, place } = record;
    // The place goes into a filter: Pagefind would find every sentence of a group by the words of the group's title.
    const added = await index.addCustomRecord({
      url,
      language,
      content: indexedText(record),
      meta: { title },
      filters: { place: [place] },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
  }
  const output = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath: output });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  for (const name of readdirSync(output)) if (unused.test(name)) rmSync(join(output, name));
  return { records: records.length };
}
