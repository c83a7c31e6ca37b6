/**
 * The guard of staff prose: Markdown, the components named here, and nothing else.
 *
 * MDX can run code; staff prose may not. The file is parsed by the very parser that renders it, and every kind of node
 * that is not on a list is refused at its line, so that what the parser learns tomorrow is refused too.
 */
import { mdxToJs, mdxToMdast } from 'satteri';
import { positionAt, type TextFile } from '../file/text-file.ts';
import { checkLetters } from '../file/letters.ts';
import type { Findings, Position, SeenHost } from '../finding.ts';
import { addressFault, checkFiction, checkShownHost, hostOf } from '../file/web-address.ts';
import { definitionsIn, refusalOf, wordsOf, type Node } from './allowed.ts';
import { canonical } from '../text/official-text.ts';
import { unreadSigns } from './unread-signs.ts';

/** Nodes after which words do not run on, and those after which another piece begins. */
const breaks = new Set(['break', 'tableCell']);
const blocks = new Set(['paragraph', 'listItem', 'heading', 'code']);

/** A link to a sentence: `[words](#3.3.5 "first words of the sentence")`. */
export interface SentenceLink {
  id: string;
  begins: string;
  /** The words that one follows to it. */
  words: string;
  position: Position;
}

/** Words with the sentence whose link they lead up to or follow; null in a block without links. */
export interface ProsePiece {
  id: string | null;
  words: string;
}

/** A picture of a target placed in prose: `<Chart target="grdp-2023" />`. */
export interface PlacedChart {
  target: string;
  position: Position;
}

export interface GuardedProse {
  /** The words alone, for searching, in pieces. */
  pieces: ProsePiece[];
  links: SentenceLink[];
  /** Links to pages of the site: `/2023-h2/nhom/3/`. */
  ownLinks: { address: string; position: Position }[];
  charts: PlacedChart[];
  /** Hosts of the links that lead elsewhere. */
  hosts: SeenHost[];
  /** Its blocks as they were parsed. */
  blocks: Node[];
}

/**
 * Checks the Markdown of a prose file.
 *
 * @returns its words and links; null, with a finding, when it cannot be parsed. Other faults are findings beside it.
 */
export function guard(file: TextFile, findings: Findings): GuardedProse | null {
  const prose: GuardedProse = { pieces: [], links: [], ownLinks: [], charts: [], hosts: [], blocks: [] };
  const before = findings.list.length;
  const deep = file.text.search(/^(?:> ?){100}/mu);
  if (deep >= 0) {
    tellDeep(file, deep, findings);
    return null;
  }
  // The parser begins anew at each of them.
  const tags = file.text.search(/<{100}|(?:<[a-z]*>){100}/iu);
  if (tags >= 0) {
    findings.add('mdx-syntax', positionAt(file, tags), { detail: '', found: brief(file.text.slice(tags, tags + 100)) });
    return null;
  }
  try {
    // A backslash as the last character of an import aborts the parser, and with it the whole process.
    const tree = mdxToMdast(`${file.text}\n`) as unknown as Node;
    prose.blocks = tree.children ?? [];
    walk(tree, { file, prose, findings, definitions: definitionsIn(tree) });
    // The compiler refuses some of what the parser takes; it sees only what may stand.
    if (findings.list.length === before) mdxToJs(file.text);
  } catch (error) {
    tellSyntax(file, error, findings);
    return null;
  }
  const pieces = prose.pieces.map(({ id, words }) => ({ id, words: canonical(words) }));
  return { ...prose, pieces: pieces.filter(({ words }) => words !== '') };
}

/** The parser's refusal, at its place. */
function tellSyntax(file: TextFile, error: unknown, findings: Findings): void {
  if (error instanceof RangeError) {
    tellDeep(file, Math.max(0, file.text.search(/(?:> ?){30}/u)), findings);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const told = /^(\d+):(\d+): (.*?)(?: \(mdx-.*)?$/su.exec(message);
  if (!told) throw error;
  const [, line, column, detail = ''] = told;
  const position = { file: file.path, line: Number(line), column: Number(column) };
  const found = file.text.split('\n')[position.line - 1] ?? '';
  // To this parser an HTML comment is a tag without a name; it names the place of the "!".
  const comment = found.lastIndexOf('<!', position.column);
  if (comment >= 0) {
    const values = { kind: 'html', found: brief(found.slice(comment)) } as const;
    findings.add('mdx-forbidden', { ...position, column: comment + 1 }, values);
  } else findings.add('mdx-syntax', position, { detail, found: brief(found.slice(position.column - 1)) });
}

/** Quotes within quotes without end exhaust whoever walks them. */
function tellDeep(file: TextFile, at: number, findings: Findings): void {
  const values = { kind: 'other', found: brief(file.text.slice(at, at + 100)) } as const;
  findings.add('mdx-forbidden', positionAt(file, at), values);
}

/** The beginning of what was found, on one line. */
const brief = (found: string): string => found.trim().split('\n')[0]!.slice(0, 60);

interface Walk {
  file: TextFile;
  prose: GuardedProse;
  findings: Findings;
  /** Addresses of links by reference. */
  definitions: Map<string, string>;
}

function walk(node: Node, walking: Walk): void {
  const { file, prose, findings } = walking;
  const { line, column } = node.position?.start ?? positionAt(file, 0);
  const position: Position = { file: file.path, line, column };
  const refusal = refusalOf(node);
  if (refusal) {
    const [kind, found] = refusal;
    findings.add('mdx-forbidden', position, { kind, found: brief(found) });
    return;
  }
  if (node.name === 'Chart') checkChart(node, position, prose, findings);
  if (node.url !== undefined) checkLink(node, position, prose, findings);
  const leads = node.type === 'linkReference' ? walking.definitions.get(node.identifier ?? '') : node.url;
  if (leads !== undefined && node.children)
    checkShownHost(`${wordsOf(node)} ${node.title ?? ''}`, leads, position, findings);
  if (node.value !== undefined && node.type !== 'yaml') {
    addWords(prose, node.value);
    tellLetters(node.value, node, walking);
    const found = unreadSigns(node);
    if (found !== null) findings.add('markup', placeIn(node, found, file), { key: 'words', found });
  }
  if (node.title) tellLetters(node.title, node, walking);
  for (const child of node.children ?? []) walk(child, walking);
  if (breaks.has(node.type)) addWords(prose, ' ');
  if (blocks.has(node.type)) prose.pieces.push({ id: null, words: '' });
}

/** The letters of a node's words, where they stand; what is written as an entity is told where the node begins. */
function tellLetters(words: string, node: Node, { file, findings }: Walk): void {
  checkLetters(words, (found) => placeIn(node, found, file), findings);
}

function placeIn({ position }: Node, found: string, file: TextFile): Position {
  const start = position?.start.offset ?? 0;
  const at = file.text.slice(start, position?.end.offset).indexOf(found);
  return positionAt(file, start + Math.max(0, at));
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

function checkChart({ attributes = [] }: Node, position: Position, prose: GuardedProse, findings: Findings): void {
  const target = attributes.find(({ name }) => name === 'target')?.value;
  if (typeof target === 'string') prose.charts.push({ target, position });
  else findings.add('missing-key', position, { key: 'target', parent: 'Chart' });
}

function checkLink(node: Node, position: Position, prose: GuardedProse, findings: Findings): void {
  const { url: address = '', title } = node;
  if (/^(?:https:|mailto:)/u.test(address)) {
    const fault = addressFault(address.replace(/^mailto:[^@]*@([^?]*).*$/su, 'https://$1'));
    if (fault) findings.add('web-address', position, { key: 'link', found: address, fault });
    else checkFiction(address, position, findings);
    prose.hosts.push({ url: address, host: hostOf(address), position, confirmed: null, source: null });
  }
  if (node.type === 'link' && wordsOf(node).trim() === '')
    findings.add('filler', position, { key: 'words', found: `[](${address})` });
  if (address.startsWith('/')) prose.ownLinks.push({ address, position });
  if (!address.startsWith('#')) return;
  const id = address.slice(1);
  if (!title) return findings.add('link-without-words', position, { id });
  prose.links.push({ id, begins: title, words: wordsOf(node), position });
  beginPiece(prose, id);
}
