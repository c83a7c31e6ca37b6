/**
 * What was found sound, remembered: while staff write, every saving has the check read all files with one line changed, and
 * plans say much alike. What was at fault is judged anew each time, so that it is told again.
 */
import type { Findings } from '../finding.ts';
import { Memory } from './memory.ts';

/** Values in which a judge found nothing. */
export class SoundValues {
  readonly #known = new WeakMap<object, string>();

  /** @param by what else the judgement rests on */
  judge(value: object, findings: Findings, judge: () => void, by = ''): void {
    if (this.#known.get(value) === by) return;
    const before = findings.count;
    judge();
    if (findings.count === before) this.#known.set(value, by);
  }
}

/** What was read of texts in which nothing was found. */
export class SoundTexts<T> {
  #memory: Memory<T | null>;
  #by = '';
  readonly #limit: number;

  /** @param limit how many characters of texts are kept */
  constructor(limit: number) {
    this.#limit = limit;
    this.#memory = new Memory(limit);
  }

  /**
   * @param by what else the judgement rests on
   * @param read null when it cannot be read
   */
  of(text: string, findings: Findings, read: () => T | null, by = ''): T | null {
    if (this.#by !== by) this.#memory = new Memory(this.#limit);
    this.#by = by;
    const before = findings.count;
    const found = this.#memory.of(text, read);
    if (found === null || findings.count > before) this.#memory.forget(text);
    return found;
  }
}
