/** YAML as plain data, with the place of every key and value. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Findings, Position } from '../finding.ts';
import { checkLetters } from './letters.ts';
import { SoundTexts } from './sound.ts';
import { deepest, tooDeep } from './yaml-depth.ts';
import { slipIn, type Slip } from './yaml-slip.ts';

/** Keys and indexes from the top of a file down to a value. */
export type Path = readonly PropertyKey[];

/** What a file holds, by its schema. */
export interface YamlRecord<T> {
  value: T;
  /** Where a value stands in its file. */
  at: (path: Path) => Position;
  /** How a value is written there: "23.456" and 23456 may be the same to whoever typed them. */
  written: (path: Path) => string;
}

/**
 * Parses YAML as plain data: no anchors, aliases or tags, which staff never mean and which can be made to explode.
 *
 * @param place turns an offset in `source` into a place in its file
 * @returns null, with a finding for each fault, when it is empty or not plain
 * @throws RangeError when its levels exhaust the parser
 */
export function parseYaml(source: string, position: (offset: number) => Position, findings: Findings): Document | null {
  return faultless.of(source, findings, () => parse(source, position, findings));
}

const faultless = new SoundTexts<Document>(2_000_000);

function parse(source: string, position: (offset: number) => Position, findings: Findings): Document | null {
  const deep = tooDeep(source);
  if (deep !== null) {
    findings.add('yaml', position(deep), { code: 'TOO_DEEP', detail: '' });
    return null;
  }
  // The parser compares each key with all before it; `addRepeatedKeys` looks each up once.
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  const stumbles = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // What the parser says after a slip follows from it.
  const slip = stumbles[0] && slipIn(source, stumbles[0].pos[0]);
  // One slip of a quote or an indent makes the parser stumble several times on the same line: one of them tells it.
  const byLine = new Map<number, Slip>();
  for (const { pos, code, message } of slip ? [] : stumbles) {
    const { line } = position(pos[0]);
    if (byLine.has(line) && code !== 'BLOCK_AS_IMPLICIT_KEY') continue;
    const told = retell(source, { at: pos[0], code, detail: message });
    if (!byLine.has(line) || told.at > pos[0]) byLine.set(line, told);
  }
  // A block that is indented wrongly is one slip, told at its first line.
  const faults = slip
    ? [slip]
    : [...byLine].filter(([line, { code }]) => byLine.get(line - 1)?.code !== code).map(([, fault]) => fault);
  if (faults.length === 0) addRepeatedKeys(document, faults);
  if (faults.length === 0 && /[&*]/u.test(source))
    visit(document, {
      Node: (_, node) => {
        if (!isAlias(node) && node.anchor === undefined) return undefined;
        faults.push({ at: node.range?.[0] ?? 0, code: 'ALIAS', detail: source.slice(...(node.range ?? [0, 0])) });
        return visit.BREAK;
      },
    });
  for (const { at, code, detail } of faults)
    if (code === 'CONFLICT') findings.add('merge-conflict', position(at), {});
    else findings.add('yaml', position(at), { code, detail });
  if (faults.length > 0) return null;
  const before = findings.list.length;
  checkScalars(source, document, position, findings);
  if (findings.list.length > before) return null;
  if (document.contents !== null) return document;
  findings.add('empty-file', position(0), {});
  return null;
}

/** Two of the parser's faults lie elsewhere than it says. */
function retell(source: string, fault: Slip): Slip {
  if (fault.code === 'RESOURCE_EXHAUSTION') return { ...fault, at: deepest(source), code: 'TOO_DEEP' };
  if (fault.code !== 'BLOCK_AS_IMPLICIT_KEY') return fault;
  // A value without a colon is taken for a key because the line below it is indented too far.
  const [line = '', next = ''] = source.slice(fault.at, fault.at + 2000).split('\n', 2);
  if (/:(?:\s|$)/u.test(line)) return fault;
  return { ...fault, at: fault.at + line.length + 1 + (next.length - next.trimStart().length), code: 'BAD_INDENT' };
}

/** Keys given twice in one map. */
function addRepeatedKeys(document: Document, faults: Slip[]): void {
  walk(document.contents, '', (node) => {
    if (!isMap(node)) return;
    const seen = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value)) faults.push({ at: key.range?.[0] ?? 0, code: 'DUPLICATE_KEY', detail: '' });
      seen.add(key.value);
    }
  });
}

/** Every node from the top down; the parser's own walk keeps a path for each, which nobody asks for. */
function walk(node: unknown, name: string, see: (node: unknown, name: string) => void): void {
  see(node, name);
  if (isMap(node))
    for (const { key, value } of node.items) {
      const own = isScalar(key) ? String(key.value) : name;
      walk(key, own, see);
      walk(value, own, see);
    }
  else if (isSeq(node)) node.items.forEach((item, index) => walk(item, String(index), see));
}

/** Keys whose values are sentences and titles, after which nobody comments. */
const prose = new Set(['vi', 'en', 'title', 'summary', 'label', 'confirmed']);

/** Every key and value by itself: its letters, and typographic quotes around it, which to YAML are letters too. */
function checkScalars(
  source: string,
  document: Document,
  position: (offset: number) => Position,
  findings: Findings,
): void {
  walk(document.contents, '', (node, name) => {
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const [start, end] = node.range ?? [0, 0];
    // What is written as an escape is told where its value begins.
    const place = (found: string): Position => position(start + Math.max(0, source.slice(start, end).indexOf(found)));
    checkLetters(node.value, place, findings);
    // A comment is set off by a blank; a word of a title is not, and would be lost.
    if (node.comment && node.type === Scalar.PLAIN && (prose.has(name) || /^\S/u.test(node.comment)))
      findings.add('yaml', position(end), { code: 'HASH_CUT', detail: `#${node.comment.split('\n')[0]!}` });
    if (node.type !== Scalar.PLAIN || !/^[“”‘’«][^“”‘’«»]*[“”‘’»]$/u.test(node.source ?? '')) return;
    findings.add('smart-quotes', position(start), { key: name, found: node.source ?? '' });
  });
}

/** The pairs of a map by key: looked through once, for places are asked of every key. */
const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairIn(map: YAMLMap, key: PropertyKey): Pair | undefined {
  let pairs = pairsOf.get(map);
  if (!pairs) {
    pairs = new Map();
    for (const pair of map.items)
      if (isScalar(pair.key) && !pairs.has(String(pair.key.value))) pairs.set(String(pair.key.value), pair);
    pairsOf.set(map, pairs);
  }
  return pairs.get(String(key));
}

/** Offset of the value at `path`, or of the nearest one above it. */
export function valueOffset(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) && node.range ? node.range[0] : 0;
  for (const key of path) {
    node = isMap(node) ? pairIn(node, key)?.value : isSeq(node) ? node.items[Number(key)] : undefined;
    if (!isNode(node)) break;
    if (node.range) offset = node.range[0];
  }
  return offset;
}

/** Offset of the last key of `path`. */
export function keyOffset(document: Document, path: Path): number {
  let map: unknown = document.contents;
  for (const key of path.slice(0, -1))
    map = isMap(map) ? pairIn(map, key)?.value : isSeq(map) ? map.items[Number(key)] : undefined;
  const key = isMap(map) && path.length > 0 ? pairIn(map, path.at(-1)!)?.key : undefined;
  return isScalar(key) && key.range ? key.range[0] : valueOffset(document, path);
}
