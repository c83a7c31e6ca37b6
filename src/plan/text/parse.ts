/** Reads the official text line by line: each kind of line knows its own, and opens a division or adds to the last one. */
import {
  nfc,
  type Division,
  type DivisionKind,
  type OfficialText,
  type Paragraph,
  type Segment,
  type Sentence,
} from './official-text.ts';
import { splitSentences } from './sentence.ts';

/**
 * Reads a resolution as received.
 *
 * @param source the decoded file; a byte-order mark, CRLF, any Unicode form and stray blanks are allowed
 * @returns the tree; a text with no article becomes one preamble, which the reader of the plan refuses
 */
export function parseText(source: string): OfficialText {
  const tree = new Tree(source);
  for (const line of linesOf(source)) lineKinds.find((take) => take(line, tree));
  return tree.finish();
}

/** A line that is not empty, without the blanks around it. */
interface Line {
  words: string;
  /** The same in NFC. */
  shown: string;
  start: number;
}

const linesOf = (source: string): Line[] =>
  Array.from(source.matchAll(/[^\r\n]+/gu), ({ 0: whole, index }) => {
    const raw = whole.replace(/^\uFEFF/u, '');
    const words = raw.trim();
    return { words, shown: nfc(words), start: index + whole.length - raw.trimStart().length };
  }).filter(({ words }) => words !== '');

const articleLabel = /^Điều\s+(\d+)\.(?=\s)/u;
const numberLabel = /^(\d+)\.(?=\s)/u;
const dashLabel = /^[-–+](?=\s)/u;

/** The kinds of lines; the first that knows a line takes it, and says so. */
const lineKinds: ((line: Line, tree: Tree) => boolean)[] = [
  function rule({ words, start }, tree) {
    if (!/^[_\-–—*=]{3,}$/u.test(words)) return false;
    tree.addRule(words, start);
    return true;
  },
  function article(line, tree) {
    const number = articleLabel.exec(line.shown)?.[1];
    if (!number) return false;
    if (number === '1') tree.open('opening', '0');
    else tree.open('article', `d${number}`);
    tree.add(line, articleLabel);
    return true;
  },
  function recipients(line, tree) {
    if (!/^Nơi nhận\s*:/u.test(line.shown)) return false;
    tree.open('recipients', 'r');
    tree.addHeading(line);
    return true;
  },
  function group(line, tree) {
    const { kind, id } = tree.last ?? {};
    if (kind !== 'opening' && kind !== 'group') return false;
    // Article 1's numbered lines are the task groups' headings, counted up from 1.
    const number = numberLabel.exec(line.shown)?.[1];
    if (Number(number) !== (kind === 'opening' ? 1 : Number(id) + 1)) return false;
    tree.open('group', number!);
    tree.addHeading(line, numberLabel);
    return true;
  },
  function recipient(line, tree) {
    if (tree.last?.kind !== 'recipients') return false;
    if (!dashLabel.test(line.shown)) tree.open('signature', 's');
    tree.add(line, dashLabel);
    return true;
  },
  function paragraph(line, tree) {
    if (!tree.last) tree.open('preamble', 'p');
    tree.add(line, tree.last!.kind === 'article' ? numberLabel : undefined);
    return true;
  },
];

/** How many characters of `raw` make up the first `length` characters of its NFC form. */
function rawLength(raw: string, length: number): number {
  const wanted = nfc(raw).slice(0, length);
  let end = length;
  while (end < raw.length && (nfc(raw.slice(0, end)) !== wanted || /\p{M}/u.test(raw[end]!))) end++;
  return end;
}

/** The tree as far as it has been read. */
class Tree {
  readonly #source: string;
  readonly #segments: Segment[] = [];
  readonly #divisions: Division[] = [];
  readonly #sentences = new Map<string, Sentence>();
  #cursor = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get last(): Division | undefined {
    return this.#divisions.at(-1);
  }

  /** Opens a part; one that comes again, as where a resolution amends another, keeps an address of its own: `d2b`, `rb`. */
  open(kind: DivisionKind, id: string): void {
    const again = this.#divisions.filter((division) => division.id.replace(/(?<=.)[b-z]$/u, '') === id).length;
    const own = again > 0 ? `${id}${String.fromCharCode(97 + again)}` : id;
    this.#divisions.push({ kind, id: own, heading: null, paragraphs: [] });
  }

  /** Adds a ruled line to the paragraph above it. */
  addRule(words: string, start: number): void {
    this.#push('rule', start, start + words.length);
    const above = this.last?.paragraphs.at(-1);
    if (above) above.rule = words;
  }

  /** Adds a line to the last division as its heading. */
  addHeading(line: Line, label?: RegExp): void {
    const { id } = this.last!;
    this.last!.heading = this.#paragraph(line, `${id}.0`, label, true);
  }

  /** Adds a line to the last division as its next paragraph. */
  add(line: Line, label?: RegExp): void {
    const { id, paragraphs } = this.last!;
    paragraphs.push(this.#paragraph(line, `${id}.${paragraphs.length + 1}`, label));
  }

  finish(): OfficialText {
    const source = this.#source;
    this.#push('gap', source.length, source.length);
    return { source, segments: this.#segments, divisions: this.#divisions, sentences: this.#sentences };
  }

  #paragraph({ words, shown, start }: Line, id: string, label?: RegExp, heading = false): Paragraph {
    const labelled = label?.exec(shown)?.[0];
    const labelLength = labelled ? rawLength(words, labelled.length) : 0;
    this.#push('label', start, start + labelLength);
    const body = words.slice(labelLength);
    // Lists of grounds and of recipients are items, not prose: one line is one address.
    const single = ['preamble', 'recipients', 'signature'].includes(this.last!.kind);
    const lead = body.length - body.trimStart().length;
    const spans = single || heading ? [{ start: lead, end: body.length }] : splitSentences(body);
    const sentences = spans.map((span, index): Sentence => {
      const [from, to] = [start + labelLength + span.start, start + labelLength + span.end];
      this.#push('sentence', from, to);
      const text = nfc(this.#source.slice(from, to));
      return { id: single ? id : `${id}.${index + 1}`, start: from, end: to, text };
    });
    for (const sentence of sentences) this.#sentences.set(sentence.id, sentence);
    return { id, label: nfc(words.slice(0, labelLength)), sentences, rule: '' };
  }

  /** Notes a span, and what was passed over before it as a gap. */
  #push(kind: Segment['kind'], start: number, end: number): void {
    if (start > this.#cursor) this.#segments.push({ kind: 'gap', start: this.#cursor, end: start });
    if (end > start) this.#segments.push({ kind, start, end });
    this.#cursor = Math.max(this.#cursor, end);
  }
}
