/**
 * What is wrong with the content, as data. Rules report; only the command line and the build print, in the words of
 * `src/words`. A rule's name never changes: people look it up.
 */
import { byText } from './order.ts';

import type { Language } from './language.ts';

import type { Encoding } from './file/legacy-encoding.ts';
import type { Likeness, Script } from './file/look-alike.ts';
import type { AddressFault } from './file/web-address.ts';

/** Each rule with the facts its sentence needs. */
export interface FindingValues {
  'missing-file': { path: string };
  'not-a-file': { path: string; kind: 'folder' | 'link' | 'other' };
  unreadable: { path: string };
  'more-findings': { rule: string; count: number };
  'not-utf8': { byte: number };
  /** `size` and `limit` in bytes. */
  'too-large': { size: number; limit: number };
  /** `marks`: line ends and signs of YAML and Markdown, each of which costs the reader time. */
  'too-many-marks': { marks: number; limit: number };
  /** `code` as Unicode writes it: `U+202E`. */
  'hidden-character': { code: string };
  /** A letter that only one font knows, or that Unicode has not given out. */
  'strange-character': { code: string; kind: 'private' | 'unassigned' };
  /** `suggestion`: the words read back, where that gives Vietnamese. */
  'legacy-encoding': { encoding: Encoding; found: string; suggestion: string | null };
  'lost-letter': { found: string };
  /** `letter` with its `code`: the one of another script. */
  'mixed-scripts': { found: string; letter: string; code: string; script: Script; suggestion: string | null };
  'look-alike': { found: string; code: string; kind: Likeness; suggestion: string | null };
  'stacked-marks': { found: string };
  'merge-conflict': Record<never, never>;
  'empty-file': Record<never, never>;
  /** `allowed`: names of files that belong in that folder; empty when the folder itself does not belong. */
  'stray-file': { name: string; allowed: string[]; suggestion: string | null };
  yaml: { code: string; detail: string };
  'missing-key': { key: string; parent: string | null };
  'unknown-key': { key: string; allowed: string[]; suggestion: string | null };
  'wrong-type': { key: string; found: string; expected: string };
  'wrong-value': { key: string; found: string; allowed: string[] };
  'wrong-format': { key: string; found: string; format: Format };
  'web-address': { key: string; found: string; fault: AddressFault };
  'fictional-address': { host: string };
  /** `shown`: the host that a link's words name; `host`: where it leads. */
  'link-elsewhere': { shown: string; host: string };
  'empty-value': { key: string };
  'duplicate-id': { id: string; firstLine: number };
  'front-matter': Record<never, never>;
  'seed-changed': { expected: string; found: string };
  'seed-line': { line: number; found: string };
  'seed-missing-line': { line: number; total: number };
  'seed-line-ends': Record<never, never>;
  'text-structure': { found: string };
  'group-folder': { folder: string; allowed: string[] };
  'missing-group': { number: number };
  'no-such-sentence': { id: string; suggestion: string | null };
  'first-words': { id: string; found: string; actual: string; suggestion: string | null };
  'missing-translation': { id: string; text: string };
  'misplaced-translation': { id: string; file: string };
  'stale-translation': { id: string; fingerprint: string };
  'stale-prose': { original: string; fingerprint: string };
  parity: { id: string; missing: string[]; extra: string[] };
  modality: { id: string };
  'quote-not-found': { id: string; quote: string; text: string };
  'term-not-found': { term: string; match: string };
  'project-not-found': { id: string; match: string };
  /** `length` in characters. */
  'title-long': { id: string; language: Language; length: number; limit: number };
  'title-stop': { id: string; language: Language };
  'unknown-plan': { id: string; allowed: string[] };
  'wrong-part': { id: string; part: string };
  'english-not-found': { id: string; quote: string; text: string };
  'words-not-found': { id: string; key: string; words: string };
  'unknown-name': { key: string; id: string; allowed: string[]; suggestion: string | null };
  uncovered: { id: string; words: string };
  'number-unexplained': { id: string; words: string };
  'uncited-code': { id: string; code: string };
  'target-value': { comparison: string };
  'target-number': { written: string; said: string };
  'target-missing': { id: string; words: string };
  'report-beside-target': { commitment: string; target: string };
  'observation-empty': Record<never, never>;
  'unit-unlike': { unit: string };
  'duplicate-observation': { url: string; first: string };
  'update-folder': { folder: string };
  'update-date': { date: string; folder: string };
  'update-early': { date: string; adopted: string };
  'update-key': { key: string; kind: string };
  'update-source': Record<never, never>;
  'correction-evidence': { kind: string };
  'own-page': Record<never, never>;
  'update-parity': { key: string; missing: string[]; extra: string[] };
  'duplicate-report': { commitment: string; url: string };
  /** `detail` is the parser's, in English; `found` is what stands there. */
  'mdx-syntax': { detail: string; found: string };
  'mdx-forbidden': { kind: Forbidden; found: string };
  'link-without-words': { id: string };
  'smart-quotes': { key: string; found: string };
  'deadline-differs': { id: string; written: string; found: string };
  'dead-link': { address: string; suggestion: string | null };
  untranslated: { key: string; found: string };
  /** `earlier` and `later` are keys whose days stand the wrong way round. */
  'date-order': { earlier: string; earlierDay: string; later: string; laterDay: string };
  'far-date': { key: string; found: string; from: number; to: number };
  /** `ids`: the commitments whose deadline had passed on the day `reviewed`. */
  unreported: { ids: string[]; reviewed: string };
}

export type Format =
  'date' | 'sha256' | 'fingerprint' | 'url' | 'origin' | 'page' | 'id' | 'commitment' | 'period' | 'span';

/** What staff prose may not hold. */
export type Forbidden =
  | 'import-export'
  | 'expression'
  | 'element'
  | 'attribute'
  | 'link'
  | 'image'
  | 'html'
  | 'heading'
  | 'footnote'
  | 'checkbox'
  | 'other';

export type Rule = keyof FindingValues;

/** `error` stops the build; `warning` is shown and, where readers should know, said on the page. */
export type Level = 'error' | 'warning';

export interface Position {
  /** Path from the project's root, with `/`. */
  file: string;
  /** Both count from 1; a file as a whole is 1:1. */
  line: number;
  column: number;
}

export type Finding = {
  [R in Rule]: Position & { rule: R; level: Level; values: FindingValues[R] };
}[Rule];

/** So many of one rule in one file are told one by one; a page of them is no help, and a million would be none at all. */
export const toldAtMost = 100;

/** Gathers findings while a reading goes on, so that all are told at once. */
export class Findings {
  readonly list: Finding[] = [];

  /** What is no fault in this project. */
  #passed: (finding: Finding) => boolean = () => false;
  readonly #counts = new Map<string, number>();
  /** What an overlong list would have gone on with: the first, and how many. */
  #rests = new Map<string, { first: Finding; count: number }>();

  /** @param values may be found only when they are needed, which beyond so many they are not */
  add<R extends Rule>(
    rule: R,
    position: Position,
    values: FindingValues[R] | (() => FindingValues[R]),
    level: Level = 'error',
  ): void {
    const key = `${rule} ${position.file}`;
    const rest = this.#rests.get(key);
    if (rest) {
      rest.count++;
      return;
    }
    const found: unknown = typeof values === 'function' ? (values as () => unknown)() : values;
    const finding = { rule, level, values: found, ...position } as Finding;
    if (this.#passed(finding)) return;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > toldAtMost) this.#rests.set(key, { first: finding, count: 1 });
    else this.list.push(finding);
  }

  /** Lets some findings go, those told already and those to come. */
  pass(isNoFault: (finding: Finding) => boolean): void {
    this.#passed = isNoFault;
    this.withdraw(isNoFault);
  }

  /** Takes back findings that only follow from another. */
  withdraw(follows: (finding: Finding) => boolean): void {
    const kept = this.list.filter((finding) => !follows(finding));
    this.list.splice(0, this.list.length, ...kept);
    this.#rests = new Map([...this.#rests].filter(([, { first }]) => !follows(first)));
  }

  /** By file, line and column, as one reads. */
  sorted(): Finding[] {
    const rests = [...this.#rests.values()].map(({ first, count }) => {
      const { level, file, line, column, rule } = first;
      return { rule: 'more-findings', level, values: { rule, count }, file, line, column } as const;
    });
    return [...this.list, ...rests].toSorted(
      (a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule),
    );
  }
}

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error');
