/**
 * Where a record's words stand in the index, so that Pagefind's positions tell what was found where.
 *
 * Of a found record Pagefind gives the positions of the words found, and nothing else without another request. So the
 * positions speak: a name of n words stands alone from position 8n on, other names up to 160, then the passage, then
 * words beside it; from 4,000 on, what stands aside. Positions are skipped with a sign that takes one and is not indexed, at no cost in bytes.
 */
import type { Token } from './token.ts';

const slot = 8;
const otherNames = slot * (slot + 2);
const bodyStart = 160;
const asideStart = 4000;
/** Keeps what stands in one part from running on into the next. */
const gap = 4;
const skip = '.';

/** A form as it stands in the index. */
export const inLanguage = (language: string, form: string): string => `${language}${form}`;

export interface Parts {
  /** What it is called, each as it may be typed whole. */
  names: Token[][];
  /** The passage, then words beside it. */
  bodies: Token[][];
  /** Whether it answers only after all that does not. */
  aside?: boolean;
}

/**
 * A record's parts as the text Pagefind indexes.
 *
 * @param language begins each form, so that words of one language are looked up, and loaded, without the other's
 */
export function layOut({ names, bodies, aside = false }: Parts, language: string): string {
  const line: string[] = [];
  const put = (tokens: readonly Token[], from: number): void => {
    while (line.length < from) line.push(skip);
    // Forms joined by a hyphen are found each by itself, at one position.
    for (const { forms } of tokens) line.push(forms.map((form) => inLanguage(language, form)).join('-'));
  };
  const whole = new Map<number, Token[]>();
  const others: Token[][] = [];
  for (const name of names) {
    if (name.length <= slot && !whole.has(name.length)) whole.set(name.length, name);
    else others.push(name);
  }
  for (const [length, name] of [...whole].toSorted(([a], [b]) => a - b)) if (length > 0) put(name, slot * length);
  line.length = Math.min(line.length, otherNames);
  let from = otherNames;
  for (const name of others) {
    const room = bodyStart - gap - from;
    if (room > 0) put(name.slice(0, room), from);
    from = line.length + gap;
  }
  from = aside ? asideStart : bodyStart;
  for (const body of bodies) {
    put(body, from);
    from = line.length + gap;
  }
  return line.join(' ');
}

/** How well a record answers: the lower the better. */
export const matches = ['name', 'phrase in a name', 'phrase', 'phrase aside', 'words', 'words aside'] as const;

export interface Match {
  /** Index into `matches`. */
  rank: number;
  /** The longest run of words found side by side. */
  run: number;
}

/**
 * Judges an answer by its positions.
 *
 * @param positions of the words found, ascending
 * @param count how many words were asked for
 */
export function judge(positions: readonly number[], count: number): Match {
  let run = 0;
  let inNames = 0;
  let length = 0;
  let isName = false;
  const isAside = (positions.at(-1) ?? 0) >= asideStart;
  positions.forEach((position, index) => {
    length = index > 0 && position === positions[index - 1]! + 1 ? length + 1 : 1;
    run = Math.max(run, length);
    if (position < bodyStart) inNames = Math.max(inNames, length);
    if (count <= slot && length >= count && position === slot * count + count - 1) isName = true;
  });
  const found = run >= count ? 2 : 4;
  const rank = isName ? 0 : inNames >= count ? 1 : isAside ? found + 1 : found;
  return { rank, run: Math.min(run, count) };
}
