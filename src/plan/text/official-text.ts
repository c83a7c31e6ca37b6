/**
 * The official text as a tree of addresses over the bytes received.
 *
 * Nothing is copied by hand: every part is a span of the source, so the parts joined give the source back.
 * The source mixes Unicode forms; spans count in the source as it is, words shown are in NFC.
 */
import { createHash } from 'node:crypto';
import { Memory } from '../file/memory.ts';

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

/** One form for showing and comparing: NFC. */
export const nfc = (text: string): string => text.normalize('NFC');

/** For comparing what people typed with what stands there: NFC, and any run of white space as one blank. */
export const canonical = (text: string): string =>
  text.length > longest ? canonicalForm(text) : known.of(text, () => canonicalForm(text));

/** A sentence is compared with all that is quoted from it; whole texts seldom. */
const longest = 5000;
const known = new Memory<string>(4_000_000);

function canonicalForm(text: string): string {
  const composed = nfc(text);
  // Most texts are so already, and looking is quicker than rewriting.
  return /\s\s|[^\S ]|^\s|\s$/u.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed;
}

/** Names the exact words of a sentence: the first eight hex digits of the SHA-256 of its canonical form. */
export const fingerprint = (text: string): string =>
  fingerprints.of(text, () => createHash('sha256').update(canonical(text)).digest('hex').slice(0, 8));

const fingerprints = new Memory<string>(2_000_000);

/** The groups alone, in order. */
export const groupsOf = (text: OfficialText): Division[] => text.divisions.filter(({ kind }) => kind === 'group');

/** The sentences of a part, its heading's first. */
export const sentencesIn = ({ heading, paragraphs }: Division): Sentence[] =>
  [heading, ...paragraphs].flatMap((paragraph) => paragraph?.sentences ?? []);
