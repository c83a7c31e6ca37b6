/**
 * The official text as a tree of addresses over the bytes received.
 *
 * Nothing is copied by hand: every part is a span of the source, so the parts joined give the source back.
 * The source mixes Unicode forms; spans count in the source as it is, words shown are in NFC.
 */
import { createHash } from 'node:crypto';
import { splitSentences } from './sentence.ts';

/** A piece of the source. All segments in order, joined, are the source. */
export interface Segment {
  kind: 'gap' | 'rule' | 'label' | 'sentence';
  start: number;
  end: number;
}

export interface Sentence {
  /** Permanent address: `3.4.6`, `d2.1.1`, `p.5`, `r.1`, `s.1`. */
  id: string;
  start: number;
  end: number;
  /** As displayed and compared: NFC. */
  text: string;
}

export interface Paragraph {
  /** `3.4`; for preamble, recipients and signature, where a paragraph is one sentence, the sentence's own id. */
  id: string;
  /** What numbers or marks the paragraph in the source: `Điều 1.`, `3.`, `-`; else empty. */
  label: string;
  sentences: Sentence[];
  /** A ruled line of underscores that follows in the source, as it stands; else empty. */
  rule: string;
}

export type DivisionKind = 'preamble' | 'opening' | 'group' | 'article' | 'recipients' | 'signature';

export interface Division {
  kind: DivisionKind;
  /** `p`, `0` (article 1's opening), `1`…`10`, `d2`, `r`, `s`. */
  id: string;
  /** The heading's paragraph, numbered 0: a group's title, "Nơi nhận:". */
  heading: Paragraph | null;
  paragraphs: Paragraph[];
}

export interface OfficialText {
  /** As decoded, untouched. */
  source: string;
  segments: Segment[];
  divisions: Division[];
  /** Every sentence and heading by id, in the order of the text. */
  sentences: Map<string, Sentence>;
}

const articleLabel = /^Điều\s+(\d+)\.(?=\s)/u;
const numberLabel = /^(\d+)\.(?=\s)/u;
const dashLabel = /^[-–+](?=\s)/u;
const ruleLine = /^[_\-–—*=]{3,}$/u;
const recipientsHeading = /^Nơi nhận\s*:/u;

/** One form for showing and comparing: NFC. */
export const nfc = (text: string): string => text.normalize('NFC');

/** For comparing what people typed with what stands there: NFC, and any run of white space as one blank. */
export function canonical(text: string): string {
  const composed = nfc(text);
  // Most texts are so already, and looking is quicker than rewriting.
  return /\s\s|[^\S ]|^\s|\s$/u.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed;
}

/** Names the exact words of a sentence: the first eight hex digits of the SHA-256 of its canonical form. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(canonical(text)).digest('hex').slice(0, 8);

/** How many characters of `raw` make up the first `length` characters of its NFC form. */
function rawLength(raw: string, length: number): number {
  const wanted = nfc(raw).slice(0, length);
  let end = length;
  while (end < raw.length && (nfc(raw.slice(0, end)) !== wanted || /\p{M}/u.test(raw[end]!))) end++;
  return end;
}

/**
 * Reads a resolution as received.
 *
 * @param source the decoded file; a byte-order mark, CRLF, any Unicode form and stray blanks are allowed
 * @returns the tree; a text with no article becomes one preamble, which the reader of the plan refuses
 */
export function parseText(source: string): OfficialText {
  const segments: Segment[] = [];
  const divisions: Division[] = [];
  const sentences = new Map<string, Sentence>();
  let current: Division | null = null;
  let cursor = 0;

  const push = (kind: Segment['kind'], start: number, end: number): void => {
    if (start > cursor) segments.push({ kind: 'gap', start: cursor, end: start });
    if (end > start) segments.push({ kind, start, end });
    cursor = Math.max(cursor, end);
  };

  const open = (kind: DivisionKind, id: string): Division => {
    const division: Division = { kind, id, heading: null, paragraphs: [] };
    divisions.push(division);
    return division;
  };

  /** Adds the line at `start` to a division, as its heading or its next paragraph. */
  const add = (division: Division, line: string, start: number, labelLength: number, heading = false): void => {
    const label = nfc(line.slice(0, labelLength));
    push('label', start, start + labelLength);
    const id = `${division.id}.${heading ? 0 : division.paragraphs.length + 1}`;
    const body = line.slice(labelLength);
    // Lists of grounds and of recipients are items, not prose: one line is one address.
    const single = ['preamble', 'recipients', 'signature'].includes(division.kind);
    const lead = body.length - body.trimStart().length;
    const spans = single || heading ? [{ start: lead, end: body.trimEnd().length }] : splitSentences(body);
    const paragraph: Paragraph = { id, label, sentences: [], rule: '' };
    for (const span of spans) {
      const from = start + labelLength + span.start;
      const to = start + labelLength + span.end;
      push('sentence', from, to);
      const sentence: Sentence = {
        id: single ? id : `${id}.${paragraph.sentences.length + 1}`,
        start: from,
        end: to,
        text: nfc(source.slice(from, to)),
      };
      paragraph.sentences.push(sentence);
      sentences.set(sentence.id, sentence);
    }
    if (heading) division.heading = paragraph;
    else division.paragraphs.push(paragraph);
  };

  for (const match of source.matchAll(/[^\r\n]+/gu)) {
    const raw = match[0].replace(/^\uFEFF/u, '');
    const line = raw.trim();
    if (line === '') continue;
    const start = match.index + match[0].length - raw.length + (raw.length - raw.trimStart().length);
    const shown = nfc(line);
    const labelled = (pattern: RegExp): number => {
      const found = pattern.exec(shown);
      return found ? rawLength(line, found[0].length) : 0;
    };

    if (ruleLine.test(line)) {
      push('rule', start, start + line.length);
      const above = current?.paragraphs.at(-1);
      if (above) above.rule = line;
      continue;
    }
    const article = articleLabel.exec(shown)?.[1];
    if (article) {
      current = article === '1' ? open('opening', '0') : open('article', `d${article}`);
      add(current, line, start, labelled(articleLabel));
      continue;
    }
    if (recipientsHeading.test(shown)) {
      current = open('recipients', 'r');
      const heading: Paragraph = { id: 'r.0', label: '', sentences: [], rule: '' };
      const sentence: Sentence = { id: 'r.0', start, end: start + line.length, text: shown };
      push('sentence', start, start + line.length);
      heading.sentences.push(sentence);
      sentences.set('r.0', sentence);
      current.heading = heading;
      continue;
    }
    current ??= open('preamble', 'p');
    const number = numberLabel.exec(shown)?.[1];
    if (number && (current.kind === 'opening' || current.kind === 'group')) {
      // Article 1's numbered lines are the task groups' headings, counted up from 1.
      const expected = current.kind === 'opening' ? 1 : Number(current.id) + 1;
      if (Number(number) === expected) {
        current = open('group', number);
        add(current, line, start, labelled(numberLabel), true);
        continue;
      }
    }
    const dash = labelled(dashLabel);
    if (current.kind === 'recipients' && !dash) current = open('signature', 's');
    const numbered = current.kind === 'article' ? labelled(numberLabel) : 0;
    add(current, line, start, current.kind === 'recipients' ? dash : numbered);
  }
  if (cursor < source.length) segments.push({ kind: 'gap', start: cursor, end: source.length });
  return { source, segments, divisions, sentences };
}

/** The groups alone, in order. */
export const groupsOf = (text: OfficialText): Division[] => text.divisions.filter(({ kind }) => kind === 'group');

/** The sentences of a part, its heading's first. */
export const sentencesIn = ({ heading, paragraphs }: Division): Sentence[] =>
  [heading, ...paragraphs].flatMap((paragraph) => paragraph?.sentences ?? []);
