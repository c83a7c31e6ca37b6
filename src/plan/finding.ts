/**
 * What is wrong with the content, as data. Rules report; only the command line and the build print, in the words of
 * `src/words`. A rule's name never changes: people look it up.
 */
import type { FindingValues } from './finding-values.ts';
import { byText } from './order.ts';

export type { Forbidden, Format } from './finding-kinds.ts';
export type { FindingValues } from './finding-values.ts';

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

/** An address met while reading. */
export interface SeenHost {
  url: string;
  host: string;
  position: Position;
  /** Whether it is right all the same, by a reason beside it; null where none can be given. */
  confirmed: boolean | null;
  /** What it is cited as; null where it is only linked to. */
  source: { publisher: string; title: string | null; published: string | null; secondary: boolean } | null;
}

/** Gathers findings while a reading goes on, so that all are told at once. */
export class Findings {
  readonly list: Finding[] = [];

  /** Hosts of the addresses met, to be held against each other when all are. */
  readonly hosts: SeenHost[] = [];

  /** The day on the desk's clock; null where nobody may ask it, as in a build. */
  readonly today: string | null;

  constructor(today: string | null = null) {
    this.today = today;
  }

  /** How often something was found, told or not: what adds nothing to it is sound. */
  count = 0;

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
    this.count++;
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
