/**
 * Staff prose: an MDX file with front matter, judged before anything renders it.
 *
 * MDX can run code; staff prose may not. The file is parsed by the very parser that renders it, and whatever is not
 * Markdown is refused at its line.
 */
import { mdxToMdast } from 'satteri';
import { z } from 'zod';
import { placeAt, readText, type TextFile } from './file.ts';
import type { Findings, Forbidden, Place } from './finding.ts';
import { fingerprintShape, readRecord, text } from './record.ts';
import { fingerprint, plain } from './text.ts';

export const proseShape = z.strictObject({
  title: text,
  summary: text,
  /** In a translation: fingerprint of the Vietnamese file it was made from. */
  of: fingerprintShape.optional(),
});

/** A link to a sentence: `[words](#3.3.5 "first words of the sentence")`. */
export interface SentenceLink {
  id: string;
  begins: string;
  place: Place;
}

export interface Prose {
  path: string;
  title: string;
  summary: string;
  /** A translation made from an older original; the page says so. */
  stale: boolean;
  /** The words alone, for searching, in pieces, each with the sentence whose link it leads up to or follows; null in a block without links. */
  pieces: ProsePiece[];
  links: SentenceLink[];
}

export interface ProsePiece {
  id: string | null;
  words: string;
}

interface Node {
  type: string;
  position?: { start: { line: number; column: number } };
  children?: Node[];
  value?: string;
  url?: string;
  title?: string | null;
  name?: string | null;
}

/** A pair of files, Vietnamese first: the English is held against the Vietnamese it was made from. */
export function readProsePair(
  root: string,
  folder: string,
  findings: Findings,
): { vi: Prose | null; en: Prose | null } {
  const vi = readText(root, `${folder}/vi.mdx`, findings);
  const en = readText(root, `${folder}/en.mdx`, findings);
  const original = vi && judgeProse(vi, null, findings);
  // While the original itself is at fault, its translation cannot be called old.
  return { vi: original, en: en && judgeProse(en, original && vi ? fingerprint(vi.text) : null, findings) };
}

function judgeProse(file: TextFile, original: string | null, findings: Findings): Prose | null {
  const front = /^---\n([\s\S]*?\n)---(?:\n|$)/u.exec(file.text);
  if (!front) {
    findings.add('front-matter', placeAt(file, 0), {});
    return null;
  }
  const faults = findings.list.length;
  const record = readRecord(file, proseShape, findings, { offset: 4, end: 4 + (front[1]?.length ?? 0) });
  const tree = parse(file, findings);
  if (!tree) return null;
  const prose: Prose = { path: file.path, title: '', summary: '', stale: false, pieces: [], links: [] };
  walk(tree, file, prose, findings);
  prose.pieces = prose.pieces.map(({ id, words }) => ({ id, words: plain(words) })).filter(({ words }) => words !== '');
  if (!record || findings.list.length > faults) return null;
  const { title, summary, of } = record.value;
  prose.stale = original !== null && of !== original;
  if (original !== null && prose.stale) {
    const place = of === undefined ? placeAt(file, 0) : record.at(['of']);
    findings.add(
      'stale-prose',
      place,
      { original: file.path.replace(/en\.mdx$/u, 'vi.mdx'), fingerprint: original },
      'warning',
    );
  }
  return { ...prose, title, summary };
}

function parse(file: TextFile, findings: Findings): Node | null {
  try {
    return mdxToMdast(file.text) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*?)(?: \(mdx-.*)?$/su.exec(message) ?? [];
    findings.add('mdx-syntax', { file: file.path, line: Number(line), column: Number(column) }, { detail });
    return null;
  }
}

function walk(node: Node, file: TextFile, prose: Prose, findings: Findings): void {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const place: Place = { file: file.path, line: start.line, column: start.column };
  const refuse = (kind: Forbidden, found: string): void => {
    findings.add('mdx-forbidden', place, { kind, found: found.trim().split('\n')[0]!.slice(0, 80) });
  };
  switch (node.type) {
    case 'mdxjsEsm':
      return refuse('import-export', node.value ?? '');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuse('expression', `{${node.value ?? ''}}`);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuse('element', `<${node.name ?? ''}>`);
    case 'html':
      return refuse('html', node.value ?? '');
    case 'image':
    case 'imageReference':
      return refuse('image', node.url ?? '');
    case 'link':
      judgeLink(node, place, prose, refuse, findings);
      break;
    case 'definition':
      if (!isSafeAddress(node.url ?? '')) return refuse('link', node.url ?? '');
      break;
    case 'text':
    case 'inlineCode':
      addWords(prose, node.value ?? '');
      break;
    case 'break':
      addWords(prose, ' ');
      break;
    default:
  }
  for (const child of node.children ?? []) walk(child, file, prose, findings);
  if (['paragraph', 'listItem', 'heading'].includes(node.type)) prose.pieces.push({ id: null, words: '' });
}

function addWords(prose: Prose, words: string): void {
  if (prose.pieces.length === 0) prose.pieces.push({ id: null, words: '' });
  prose.pieces.at(-1)!.words += words;
}

/** From a link on, words belong to its sentence; those before the first link of a block too. */
function beginPiece(prose: Prose, id: string): void {
  const last = prose.pieces.at(-1);
  if (last && last.id === null) last.id = id;
  else prose.pieces.push({ id, words: '' });
}

/** Own pages, sentences of the plan, and the web over https; nothing that could run. */
const isSafeAddress = (address: string): boolean =>
  /^(?:https:\/\/[^\s]+|mailto:[^\s]+|\/(?!\/)[^\s]*|#[\w.-]+)$/u.test(address);

function judgeLink(
  node: Node,
  place: Place,
  prose: Prose,
  refuse: (kind: Forbidden, found: string) => void,
  findings: Findings,
): void {
  const address = node.url ?? '';
  if (!isSafeAddress(address)) return refuse('link', address);
  if (!address.startsWith('#')) return;
  const id = address.slice(1);
  if (!node.title) findings.add('link-without-words', place, { id });
  else {
    prose.links.push({ id, begins: node.title, place });
    beginPiece(prose, id);
  }
}
