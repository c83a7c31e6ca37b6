/** Staff prose: an MDX file with front matter, checked before anything renders it. */
import { z } from 'zod';
import { positionAt, readText, type TextFile } from '../file/text-file.ts';
import type { Findings, Position } from '../finding.ts';
import { guard, type GuardedProse } from './guard.ts';
import { checkTyped } from '../file/as-typed.ts';
import { readRecord } from '../file/record.ts';
import { SoundTexts } from '../file/sound.ts';
import { fingerprintSchema, text } from '../file/schema.ts';
import { fingerprint } from '../text/official-text.ts';

export const proseSchema = z.strictObject({
  title: text,
  summary: text,
  /** In a translation: fingerprint of the Vietnamese file it was made from. */
  of: fingerprintSchema.optional(),
});

/** Of a group: its paragraphs too, each by a few words of ours, in the order of the text. */
export const groupProseSchema = proseSchema.extend({ paragraphs: z.array(text).optional() });

/** A heading of a page is no paragraph. */
const longestTitle = 200;

/** In bytes: some twenty pages of print; what is longer is no page to read on a phone. */
const proseLimit = 100_000;

export interface Prose extends GuardedProse {
  path: string;
  title: string;
  summary: string;
  /** What each paragraph of a group is about; empty where nobody said. */
  paragraphs: string[];
  /** A translation made from an older original; the page says so. */
  stale: boolean;
  /** Where some of its words stand: in its title, its summary, or below. */
  at: (part: ProsePart, words: string | null) => Position;
}

/** The parts of a page of prose, as staff know them. */
export type ProsePart = 'title' | 'summary' | 'paragraphs' | 'words';

/** All its words, one after the other. */
export const proseWords = ({ pieces }: Prose): string => pieces.map(({ words }) => words).join(' ');

/** A pair of files, Vietnamese first: the English is held against the Vietnamese it was made from. */
export function readProsePair(
  root: string,
  folder: string,
  findings: Findings,
  schema: typeof groupProseSchema | typeof proseSchema = proseSchema,
): { vi: Prose | null; en: Prose | null } {
  const vi = readText(root, `${folder}/vi.mdx`, findings, proseLimit);
  const en = readText(root, `${folder}/en.mdx`, findings, proseLimit);
  const original = vi && checkProse(vi, schema, null, findings);
  // While the original itself is at fault, its translation cannot be called old.
  return { vi: original, en: en && checkProse(en, schema, original && vi ? fingerprint(vi.text) : null, findings) };
}

/** A page by itself, before it is held against the one it was made from. */
interface Page extends Omit<Prose, 'stale'> {
  of: string | undefined;
  /** Where a translation says what it was made from; its top where it says nothing. */
  mark: Position;
}

function checkProse(
  file: TextFile,
  schema: typeof groupProseSchema | typeof proseSchema,
  original: string | null,
  findings: Findings,
): Prose | null {
  const sound = known.get(schema) ?? new SoundTexts<Page>(4_000_000);
  known.set(schema, sound);
  const page = sound.of(file.text, findings, () => readPage(file, schema, findings));
  if (!page) return null;
  const { of, mark, ...prose } = page.path === file.path ? page : movedTo(file.path, page);
  findings.hosts.push(...prose.hosts);
  if (original === null || of === original) return { ...prose, stale: false };
  const values = { original: file.path.replace(/en\.mdx$/u, 'vi.mdx'), fingerprint: original };
  findings.add('stale-prose', mark, values, 'warning');
  return { ...prose, stale: true };
}

const known = new WeakMap<z.ZodType, SoundTexts<Page>>();

/** The same page in another place. */
function movedTo(file: string, page: Page): Page {
  const there = <T extends { position: Position }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, position: { ...one.position, file } }));
  const { links, ownLinks, charts, hosts } = page;
  return {
    ...page,
    path: file,
    mark: { ...page.mark, file },
    at: (part, words) => ({ ...page.at(part, words), file }),
    ...{ links: there(links), ownLinks: there(ownLinks), charts: there(charts), hosts: there(hosts) },
  };
}

function readPage(
  file: TextFile,
  schema: typeof groupProseSchema | typeof proseSchema,
  findings: Findings,
): Page | null {
  const front = /^---\n([\s\S]*?\n)---(?:\n|$)/u.exec(file.text);
  if (!front?.[1]?.trim()) {
    findings.add('front-matter', positionAt(file, 0), {});
    return null;
  }
  const faults = findings.list.length;
  const record = readRecord<typeof groupProseSchema | typeof proseSchema>(file, schema, findings, {
    offset: 4,
    end: 4 + front[1].length,
  });
  const guarded = guard(file, findings);
  const body = 4 + front[1].length + 4;
  if (record) checkTyped(record, findings, longestTitle);
  if (guarded && findings.list.length === faults && !guarded.pieces.some(({ words }) => /\p{L}/u.test(words)))
    findings.add('empty-body', positionAt(file, Math.min(body, file.text.length)), {});
  if (!guarded || !record || findings.list.length > faults) return null;
  const { title, summary, of } = record.value;
  const paragraphs = 'paragraphs' in record.value ? (record.value.paragraphs ?? []) : [];
  const at: Prose['at'] = (part, words) => {
    const from = part === 'words' ? body : file.text.search(new RegExp(`^${part}:`, 'mu'));
    const found = words === null ? -1 : file.text.indexOf(words, from);
    if (part !== 'words' && (found < 0 || found > body)) return record.at([part]);
    return positionAt(file, found < 0 ? Math.min(body, file.text.length) : found);
  };
  const mark = of === undefined ? positionAt(file, 0) : record.at(['of']);
  return { path: file.path, title, summary, paragraphs, at, of, mark, ...guarded };
}
