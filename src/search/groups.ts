/** Answers by kind: those by name, which the page holds, and those of the index. */
import type { Found } from './find.ts';
import { namesFor, type Name, type NamedAnswer } from './names.ts';
import type { Query } from './query.ts';
import { kinds, type Kind } from './record.ts';

export interface Group {
  kind: Kind;
  names: Name[];
  found: Found[];
}
export const sizeOf = ({ names, found }: Group): number => Math.max(names.length, found.length);

/** Whole names, and of all but documents and pages those that hold the words. */
export const byName = (query: Query, names: readonly Name[]): Group[] =>
  grouped(
    namesFor(query.words, query.begun, names).filter(
      ({ name, whole }) => whole || (!query.phrase && name.kind !== 'document' && name.kind !== 'page'),
    ),
  );

/** Kinds of which a whole name was asked come first. */
export function grouped(named: readonly NamedAnswer[]): Group[] {
  const groups = (['group', ...kinds.slice(0, -2), 'page'] as const).map((kind) => {
    const own = named.filter(({ name }) => name.kind === kind);
    return { kind, names: own.map(({ name }) => name), found: [], whole: own.some(({ whole }) => whole) };
  });
  return groups.filter((group) => group.names.length > 0).sort((a, b) => Number(b.whole) - Number(a.whole));
}

/** The kinds of answers in the order of their best. */
export function withFound(groups: readonly Group[], found: readonly Found[]): Group[] {
  const all = new Map(groups.map((group) => [group.kind, { ...group }]));
  for (const each of found) {
    const group = all.get(each.kind) ?? { kind: each.kind, names: [], found: [] };
    all.set(each.kind, { ...group, found: [...group.found, each] });
  }
  return [...all.values()];
}
