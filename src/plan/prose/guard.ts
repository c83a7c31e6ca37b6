/**
 * The guard of staff prose: Markdown, the components named here, and nothing else.
 *
 * MDX can run code; staff prose may not. The file is parsed by the very parser that renders it, and every kind of node
 * that is not on a list is refused at its line, so that what the parser learns tomorrow is refused too.
 */
import { mdxToJs, mdxToMdast } from 'satteri';
import { placeAt, type TextFile } from '../file/text-file.ts';
import type { Findings, Place } from '../finding.ts';
import { refusalOf, type Node } from './allowed.ts';
import { plain } from '../text/official-text.ts';

/** Nodes after which words do not run on, and those after which another piece begins. */
const breaks = new Set(['break', 'tableCell']);
const blocks = new Set(['paragraph', 'listItem', 'heading', 'code']);

/** A link to a sentence: `[words](#3.3.5 "first words of the sentence")`. */
export interface SentenceLink {
  id: string;
  begins: string;
  place: Place;
}

/** Words with the sentence whose link they lead up to or follow; null in a block without links. */
export interface ProsePiece {
  id: string | null;
  words: string;
}

/** A picture of a target placed in prose: `<Chart target="grdp-2023" />`. */
export interface PlacedChart {
  target: string;
  place: Place;
}

export interface GuardedProse {
  /** The words alone, for searching, in pieces. */
  pieces: ProsePiece[];
  links: SentenceLink[];
  /** Links to pages of the site: `/2023-h2/nhom/3/`. */
  ownLinks: { address: string; place: Place }[];
  charts: PlacedChart[];
}

/**
 * Judges the Markdown of a prose file.
 *
 * @returns its words and links; null, with a finding, when it cannot be parsed. Other faults are findings beside it.
 */
export function guard(file: TextFile, findings: Findings): GuardedProse | null {
  const prose: GuardedProse = { pieces: [], links: [], ownLinks: [], charts: [] };
  const before = findings.list.length;
  try {
    // A backslash as the last character of an import aborts the parser, and with it the whole process.
    const tree = mdxToMdast(`${file.text}\n`) as unknown as Node;
    walk(tree, { file, prose, findings });
    // The compiler refuses some of what the parser takes; it sees only what may stand.
    if (findings.list.length === before) mdxToJs(file.text);
  } catch (error) {
    tellSyntax(file, error, findings);
    return null;
  }
  const pieces = prose.pieces.map(({ id, words }) => ({ id, words: plain(words) }));
  return { ...prose, pieces: pieces.filter(({ words }) => words !== '') };
}

/** The parser's refusal, at its place. */
function tellSyntax(file: TextFile, error: unknown, findings: Findings): void {
  if (error instanceof RangeError) {
    // Quotes within quotes without end exhaust whoever walks them.
    const at = Math.max(0, file.text.search(/(?:> ?){30}/u));
    findings.add('mdx-forbidden', placeAt(file, at), { kind: 'other', found: brief(file.text.slice(at)) });
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const told = /^(\d+):(\d+): (.*?)(?: \(mdx-.*)?$/su.exec(message);
  if (!told) throw error;
  const [, line, column, detail = ''] = told;
  const place = { file: file.path, line: Number(line), column: Number(column) };
  const found = file.text.split('\n')[place.line - 1] ?? '';
  // To this parser an HTML comment is a tag without a name; it names the place of the "!".
  const comment = found.lastIndexOf('<!', place.column);
  if (comment >= 0) {
    const values = { kind: 'html', found: brief(found.slice(comment)) } as const;
    findings.add('mdx-forbidden', { ...place, column: comment + 1 }, values);
  } else findings.add('mdx-syntax', place, { detail, found: brief(found.slice(place.column - 1)) });
}

/** The beginning of what was found, on one line. */
const brief = (found: string): string => found.trim().split('\n')[0]!.slice(0, 60);

interface Walk {
  file: TextFile;
  prose: GuardedProse;
  findings: Findings;
}

function walk(node: Node, judged: Walk): void {
  const { file, prose, findings } = judged;
  const { line, column } = node.position?.start ?? placeAt(file, 0);
  const place: Place = { file: file.path, line, column };
  const refusal = refusalOf(node);
  if (refusal) {
    const [kind, found] = refusal;
    findings.add('mdx-forbidden', place, { kind, found: brief(found) });
    return;
  }
  if (node.name === 'Chart') judgeChart(node, place, prose, findings);
  if (node.url !== undefined) judgeLink(node.url, node.title, place, prose, findings);
  if (node.value !== undefined && node.type !== 'yaml') addWords(prose, node.value);
  for (const child of node.children ?? []) walk(child, judged);
  if (breaks.has(node.type)) addWords(prose, ' ');
  if (blocks.has(node.type)) prose.pieces.push({ id: null, words: '' });
}

function addWords(prose: GuardedProse, words: string): void {
  if (prose.pieces.length === 0) prose.pieces.push({ id: null, words: '' });
  prose.pieces.at(-1)!.words += words;
}

/** From a link on, words belong to its sentence; those before the first link of a block too. */
function beginPiece(prose: GuardedProse, id: string): void {
  const last = prose.pieces.at(-1);
  if (last && last.id === null) last.id = id;
  else prose.pieces.push({ id, words: '' });
}

function judgeChart({ attributes = [] }: Node, place: Place, prose: GuardedProse, findings: Findings): void {
  const target = attributes.find(({ name }) => name === 'target')?.value;
  if (typeof target === 'string') prose.charts.push({ target, place });
  else findings.add('missing-key', place, { key: 'target', parent: 'Chart' });
}

function judgeLink(
  address: string,
  title: string | null | undefined,
  place: Place,
  prose: GuardedProse,
  findings: Findings,
): void {
  if (address.startsWith('/')) prose.ownLinks.push({ address, place });
  if (!address.startsWith('#')) return;
  const id = address.slice(1);
  if (!title) {
    findings.add('link-without-words', place, { id });
    return;
  }
  prose.links.push({ id, begins: title, place });
  beginPiece(prose, id);
}
