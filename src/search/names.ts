/** Answers by name, from the list that the page carries: no request, so they stand while one types. */
import { distance } from 'fastest-levenshtein';
import type { Carried } from './carried.ts';
import type { Kind } from './record.ts';
import type { Rewriting } from './rewriting.ts';
import { answers, words } from './spelling.ts';
import type { Word } from './word.ts';

export interface Name {
  kind: Kind;
  url: string;
  title: string;
  /** Each name it goes by, word by word. */
  names: Word[][];
}

export interface NamedAnswer {
  name: Name;
  /** Whether it is the whole name that was asked. */
  whole: boolean;
}

/** The names that the search page lists, and the numbers of sentences. */
export const namesIn = (page: ParentNode, { rewritings, sentences, sentence }: Carried): Name[] => [
  ...[...page.querySelectorAll<HTMLAnchorElement>('[data-kind] a')].map((anchor) =>
    nameOfWords(
      {
        kind: anchor.closest<HTMLElement>('[data-kind]')!.dataset.kind as Kind,
        url: anchor.getAttribute('href')!,
        title: anchor.textContent.trim(),
        also: anchor.dataset.also?.split('|') ?? [],
      },
      rewritings,
    ),
  ),
  ...sentences.flatMap(([address, ids]) =>
    ids.map((id) =>
      nameOfWords(
        { kind: 'sentence', url: `${address}#${id}`, title: sentence.replace('{n}', id), also: [] },
        rewritings,
      ),
    ),
  ),
];

export const nameOfWords = (
  { kind, url, title, also }: { kind: Kind; url: string; title: string; also: readonly string[] },
  rewritings: readonly Rewriting[],
): Name => {
  const all = [title, ...also];
  const read = all.map((each) => words(each));
  return { kind, url, title, names: [...read, ...all.map((each) => words(each, rewritings))] };
};

/**
 * The names that hold the words asked. The last word is taken as a beginning where no name has it whole.
 *
 * @returns whole names first; those with other marks only where none is spelt as typed
 */
export function namesFor(asked: readonly Word[], begun: boolean, names: readonly Name[]): NamedAnswer[] {
  if (asked.length === 0) return [];
  // One syllable typed with marks is meant as typed: `thần` is no `than`.
  const meant = asked.length === 1 && asked[0]!.spelt !== asked[0]!.bare;
  const ways: [typed: boolean, open: boolean][] = [
    [true, false],
    [false, false],
    [true, begun],
    [false, begun],
  ];
  for (const [typed, open] of ways.filter(([each]) => each || !meant)) {
    const found = names.flatMap((name): (NamedAnswer & { rest: number })[] => {
      const rest = Math.min(...name.names.map((own) => unasked(own, asked, typed, open)));
      return rest < Infinity ? [{ name, rest, whole: rest === 0 }] : [];
    });
    if (found.length > 0) return found.sort((a, b) => a.rest - b.rest);
  }
  return [];
}

/** The share of a name that was not asked; words apart from each other must be most of it. */
function unasked(own: readonly Word[], asked: readonly Word[], typed: boolean, open: boolean): number {
  const isAsked = (of: Word | undefined, word: Word, index: number): boolean =>
    of !== undefined &&
    answers(of.bare, word.bare, open && index === asked.length - 1) &&
    (!typed || /\d/u.test(word.bare) || of.spelt === word.spelt || (open && of.spelt.startsWith(word.spelt)));
  const apart = asked.every((word, index) => own.some((of) => isAsked(of, word, index)));
  if (!apart) return Infinity;
  const share = 1 - asked.length / own.length;
  for (let at = 0; at + asked.length <= own.length; at++) {
    if (!asked.every((word, index) => isAsked(own[at + index], word, index))) continue;
    const same = open || asked.every(({ bare }, index) => /\d/u.test(bare) || own[index]?.bare === bare);
    return share === 0 && !same ? 0.1 : share;
  }
  return share <= 0.4 ? share + 0.5 : Infinity;
}

/** Names like one that was typed amiss, nearest first, then shortest. */
export function similarNames(asked: readonly Word[], names: readonly Name[]): Name[] {
  const text = bareOf(asked);
  const allowed = Math.max(1, Math.floor(text.length / 5));
  const windows = (own: readonly Word[]) =>
    own.map((_, start) => bareOf(own.slice(start, start + asked.length))).filter((part) => part.length > 2);
  return names
    .map((name) => ({ name, off: Math.min(...name.names.flatMap(windows).map((part) => distance(part, text))) }))
    .filter(({ off }) => text.length > 2 && off <= allowed)
    .sort((a, b) => a.off - b.off || shortest(a.name) - shortest(b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}
const shortest = ({ names }: Name): number => Math.min(...names.map((own) => own.length));
const bareOf = (read: readonly Word[]): string => read.map(({ bare }) => bare).join(' ');
