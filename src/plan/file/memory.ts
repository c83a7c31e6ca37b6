/**
 * What was read of a text, kept for when it comes again: a sentence is asked for its figures by each that names it, and while
 * staff write, every saving has the check read all files with one line changed.
 */
export class Memory<T> {
  readonly #known = new Map<string, T>();
  readonly #limit: number;
  #size = 0;

  /** @param limit how many characters of texts are kept; beyond, it begins anew */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is known of a text, else what is read of it now; what is read may be shared and is not to be changed. */
  of(text: string, read: () => T): T {
    const known = this.#known.get(text);
    if (known !== undefined || this.#known.has(text)) return known as T;
    const found = read();
    if (this.#size > this.#limit) {
      this.#known.clear();
      this.#size = 0;
    }
    this.#known.set(text, found);
    this.#size += text.length;
    return found;
  }

  forget(text: string): void {
    this.#known.delete(text);
  }
}
