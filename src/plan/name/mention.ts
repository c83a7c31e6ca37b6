/** The one finder of names in texts: of places, bodies, documents and terms. */
import { Memory } from '../file/memory.ts';
import { canonical, type OfficialText } from '../text/official-text.ts';

/** Something with the exact strings by which texts name it. */
interface Named {
  id: string;
  match: readonly string[];
}

export interface Mention<T> {
  thing: T;
  /** Offsets in the text that was searched. */
  start: number;
  end: number;
}

/** The names of all things of a list, longest first; sorted once, for every text is searched for them. */
const sortedNames = new WeakMap<readonly Named[], { thing: Named; name: string }[]>();

function namesOf<T extends Named>(things: readonly T[]): { thing: T; name: string }[] {
  let names = sortedNames.get(things);
  if (!names) {
    names = things
      .flatMap((thing) => thing.match.map((name) => ({ thing, name: canonical(name) })))
      .toSorted((a, b) => b.name.length - a.name.length);
    sortedNames.set(things, names);
  }
  return names as { thing: T; name: string }[];
}

/**
 * Finds names in a text: whole words, never the tail of a document's code; where one name lies inside a longer one, the
 * longer is meant.
 *
 * @param text in canonical form
 * @returns mentions in the order of the text, without overlap
 */
export function mentionsIn<T extends Named>(text: string, things: readonly T[]): Mention<T>[] {
  const found: Mention<T>[] = [];
  for (const { thing, name } of namesOf(things))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (isInsideWord(text, start, end)) continue;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ thing, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function isInsideWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const joins = (edge: string, neighbour: string): boolean => letterOrDigit.test(edge) && letterOrDigit.test(neighbour);
  if (joins(text[start]!, before) || joins(text[end - 1]!, text[end] ?? ' ')) return true;
  // "128/NQ-HĐND": the tail of a code names nobody.
  return /[/-]/u.test(before) && letterOrDigit.test(text[start - 2] ?? ' ');
}

/** Ids of the things that some texts name, in the order of the list. */
export function namedIn(texts: readonly string[], things: readonly Named[]): string[] {
  const known = named.get(things) ?? new Memory<string[]>(2_000_000);
  named.set(things, known);
  const found = new Set(
    texts.flatMap((text) => known.of(text, () => mentionsIn(text, things).map(({ thing }) => thing.id))),
  );
  if (found.size === 0) return [];
  return things.map(({ id }) => id).filter((id) => found.has(id));
}

const named = new WeakMap<readonly Named[], Memory<string[]>>();

/** Ids of sentences by id of the thing they name; gathered once, for every entry of a list asks. */
const naming = new WeakMap<OfficialText, WeakMap<readonly Named[], Map<string, string[]>>>();

/**
 * The sentences that name each of some things, searched for all at once: where one name lies inside a longer one of
 * another thing, only the longer is meant.
 */
export function sentencesNaming(text: OfficialText, things: readonly Named[]): ReadonlyMap<string, string[]> {
  const known = naming.get(text) ?? new WeakMap<readonly Named[], Map<string, string[]>>();
  naming.set(text, known);
  let byThing = known.get(things);
  if (!byThing) {
    byThing = new Map();
    for (const { id, text: words } of text.sentences.values())
      for (const named of namedIn([canonical(words)], things)) byThing.set(named, [...(byThing.get(named) ?? []), id]);
    known.set(things, byThing);
  }
  return byThing;
}
