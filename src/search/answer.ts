/** What a query comes to: answers by kind, with fewer words where there are none. */
import { search, widen, type Engine } from './engine.ts';
import { valuesOf, type Chosen } from './filters.ts';
import type { Found } from './find.ts';
import { namesFor, type Name } from './names.ts';
import { isQuestion, readQuery, respaced, withoutAsking, type Query } from './query.ts';
import type { Kind } from './record.ts';

/** Answers of a kind: those by name, which the page holds, and those of the index. */
export interface Group {
  kind: Kind;
  names: Name[];
  found: Found[];
}
export const sizeOf = ({ names, found }: Group): number => Math.max(names.length, found.length);

export interface Outcome {
  query: Query;
  groups: Group[];
  /** Words of a question were left out. */
  relaxed?: boolean;
}

/** Whole names, and of all but documents and pages those that hold the words; kinds of which a whole name was asked first. */
export function byName(query: Query, names: readonly Name[]): Group[] {
  const named = namesFor(query.words, query.begun, names).filter(
    ({ name: { kind }, whole }) => whole || (!query.phrase && kind !== 'document' && kind !== 'page'),
  );
  const asked = new Set(named.filter(({ whole }) => whole).map(({ name }) => name.kind));
  const listed = [...new Set(names.map(({ kind }) => kind))];
  const place = (kind: Kind): number => listed.indexOf(kind) - (asked.has(kind) ? listed.length : 0);
  const groups = grouped(named.map(({ name }) => ({ kind: name.kind, names: [name], found: [] })));
  return groups.sort((a, b) => place(a.kind) - place(b.kind));
}

/** By kind, in the order of the best of each. */
function grouped(answers: readonly Group[]): Group[] {
  const groups = new Map<Kind, Group>();
  for (const { kind, names, found } of answers) {
    const own = groups.get(kind) ?? { kind, names: [], found: [] };
    groups.set(kind, { kind, names: [...own.names, ...names], found: [...own.found, ...found] });
  }
  return [...groups.values()];
}
/** Where a target is meant, the commitments that say so come next; else names before all else. */
function together(named: Group[], found: Found[]): Group[] {
  const of = (answers: Found[]): Group[] => answers.map((each) => ({ kind: each.kind, names: [], found: [each] }));
  const meant = named.slice(0, named.findIndex(({ kind }) => kind === 'target') + 1);
  const saying = meant.length > 0 ? found.filter(({ kind, rank }) => kind === 'commitment' && rank <= 2) : [];
  const rest = found.filter((each) => !saying.includes(each));
  return grouped([...meant, ...of(saying), ...named.slice(meant.length), ...of(rest)]);
}

export async function answer(engine: Engine, typed: string, chosen: Chosen): Promise<Outcome> {
  const { names, carried } = engine;
  const read = (text: string): Query => readQuery(text, carried.rewritings);
  const query = read(typed);
  if (Object.keys(chosen).length > 0) {
    if (chosen.plan !== undefined && chosen.plan !== carried.plan) await widen(engine);
    return { query, groups: together([], await search(engine, query, await valuesOf(engine, chosen))) };
  }

  const named = byName(query, names);
  const found = await search(engine, query);
  const begun = query.begun && found.every(({ lacks }) => lacks.length > 0);
  const own = { query: { ...query, begun }, groups: together(named, found) };
  const less = withoutAsking(query);
  const scattered = less && isQuestion(typed) && found.every(({ rank }) => rank > 2);
  if (named.length > 0 || query.words.length === 0 || (found.length > 0 && !scattered)) return own;

  // With two words joined or one parted, where that is spelt or stands so; without words that only ask.
  for (const text of found.length > 0 ? [] : respaced(typed)) {
    const near = (await search(engine, read(text))).filter(({ rank }) => rank < 3);
    if (near.length > 0) return { query: read(text), groups: together(byName(read(text), names), near) };
  }
  const relaxed = less && together(byName(less, names), await search(engine, less));
  return relaxed && relaxed.length > 0 ? { query: less, groups: relaxed, relaxed: true } : own;
}
