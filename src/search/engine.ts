/** Pagefind, loaded once someone searches, and what a query comes to: answers by kind, or what may help instead. */
import { find, findWithin, isQuestion, ranking, readQuery, respaced, withoutAsking, type Found, type Pagefind, type Query } from './find.ts';
import { namesFor, namesIn, namesWithin, similarNames, type Name, type NamedAnswer } from './names.ts';
import type { Carried } from './carried.ts';
import { filters, idOf, indexFolder, kinds, nameOf, valueOf, type Filter, type Kind } from './record.ts';
import { isSyllable, spelledByKeys } from './telex.ts';

/** Answers of one kind: those by name, which the page holds, and those of the index. */
export interface Group {
  kind: Kind;
  names: Name[];
  found: Found[];
}
export interface Outcome {
  query: Query;
  groups: Group[];
  /** Words of a question were left out. */
  relaxed: boolean;
  /** In the other language, in one group. */
  elsewhere: boolean;
}
export type Chosen = Partial<Record<Filter, string>>;

const nothing = { groups: [], relaxed: false, elsewhere: false };
/** Whether a query may be of a language: Vietnamese is made of syllables, English of other words too. */
const mayBe = (language: string, { words }: Query): boolean =>
  (language === 'vi') === words.every(({ spelt }) => /\d/u.test(spelt) || isSyllable(spelt));

/** What an index beside the first needs to be told anew. */
const merging = { ...ranking, baseUrl: '/' };

/** Groups by name: whole names first, then those that are no document's or page's. */
export function byName(query: Query, names: readonly Name[]): Group[] {
  const found = namesFor(query.words, query.begun, names).filter(
    ({ name, whole }) => whole || (!query.phrase && name.kind !== 'document' && name.kind !== 'page'),
  );
  return grouped(found);
}

/** Kinds of which a whole name was asked first. */
function grouped(found: readonly NamedAnswer[]): Group[] {
  const order: Kind[] = ['group', ...kinds.filter((kind) => kind !== 'group')];
  return [true, false].flatMap((first) =>
    order.flatMap((kind) => {
      const own = found.filter(({ name }) => name.kind === kind);
      const whole = own.some((each) => each.whole);
      return own.length > 0 && whole === first ? [{ kind, names: own.map(({ name }) => name), found: [] }] : [];
    }),
  );
}

/** @param again how often loading was tried before: an address that failed is not asked for again under the same name */
export async function loadEngine(carried: Carried, names: readonly Name[], again: number) {
  const { language, say, plan, plans, rewritings, twin } = carried;
  const other = language === 'vi' ? 'en' : 'vi';
  const address = `/${indexFolder(null)}pagefind.js${again > 0 ? `?${again}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const about = (id: string) => valueOf(plans.find(([each]) => each === id)!);
  await pagefind.options({ ...ranking, mergeFilter: { language, plan: about(plan) } });
  await pagefind.init();

  const sets = new Map<string, Promise<Set<string>>>();
  /** The records that have a value of a filter. */
  function having(filter: Filter, value: string): Promise<Set<string>> {
    const key = `${filter} ${value}`;
    const known =
      sets.get(key) ??
      pagefind
        .search(null, { filters: { [filter]: value } })
        .then(({ results }) => new Set(results.map(({ id }) => id)));
    sets.set(key, known);
    return known;
  }
  async function inGroups(found: Found[], named: Group[]): Promise<Group[]> {
    const groups = new Map(named.map((group) => [group.kind, { ...group, found: [] as Found[] }]));
    for (const each of found) {
      const group = groups.get(each.kind) ?? { kind: each.kind, names: [], found: [] };
      group.found.push(each);
      groups.set(each.kind, group);
    }
    return [...groups.values()];
  }
  async function search(query: Query): Promise<Found[]> {
    const ids = await Promise.all(kinds.map((kind) => having('kind', valueOf([kind, say.kinds[kind]]))));
    return find(pagefind, query, { language }, (id) => kinds.find((_, at) => ids[at]!.has(id)) ?? 'page');
  }
  async function narrow(found: Found[], chosen: Chosen, but?: Filter): Promise<Found[]> {
    const wanted = filters.filter((filter) => chosen[filter] !== undefined && filter !== but);
    const offered = wanted.length > 0 ? await pagefind.filters() : {};
    const chosenSets = await Promise.all(
      wanted.map((filter) => {
        const value = Object.keys(offered[filter] ?? {}).find((each) => idOf(each) === chosen[filter]);
        return value ? having(filter, value) : new Set<string>();
      }),
    );
    return found.filter(({ id }) => chosenSets.every((set) => set.has(id)));
  }

  let foreign: Promise<Name[]> | undefined;
  /** In the other language: its index beside ours, and the names of its page. */
  async function elsewhere(query: Query): Promise<Group[]> {
    foreign ??= Promise.all([
      fetch(twin).then((response) => response.text()),
      // Under its whole address, for Pagefind takes no index twice.
      pagefind.mergeIndex(new URL(`/${indexFolder(null)}`, location.href).href, { ...merging, language: other, mergeFilter: { language: other } }),
    ]).then(([html]) => namesIn(new DOMParser().parseFromString(html, 'text/html'), rewritings));
    const named = byName(query, await foreign);
    return inGroups(await findWithin(pagefind, query, { language: other }), named);
  }

  let last: { typed: string; found: Found[] } | undefined;
  /** What the index holds, without words that only ask where those are of no use. */
  async function ask(typed: string): Promise<Omit<Outcome, 'groups'> & { found: Found[]; named: Group[] }> {
    const query = readQuery(typed, rewritings);
    if (query.words.length === 0) return { ...nothing, query, found: [], named: [] };
    const named = byName(query, names);
    const found = await search(query);
    if (found.length === 0 && named.length === 0)
      for (const other of respaced(query)) {
        const again = (await search(other)).filter(({ rank }) => rank < 3);
        if (again.length > 0) return { ...nothing, query: other, found: again, named: byName(other, names) };
      }
    const less = withoutAsking(query);
    if (!less || named.length > 0 || (found.length > 0 && !(isQuestion(typed) && found.every(({ rank }) => rank > 2))))
      return { ...nothing, query, found, named };
    const again = await search(less);
    return { ...nothing, query: less, relaxed: true, found: again, named: byName(less, names) };
  }

  return {
    async answer(typed: string, chosen: Chosen): Promise<Outcome> {
      const { found, named, ...outcome } = await ask(typed);
      last = { typed, found };
      if (Object.keys(chosen).length > 0) return { ...outcome, groups: await inGroups(await narrow(found, chosen), []) };
      const groups = await inGroups(found, named);
      if (groups.length > 0 || outcome.query.words.length === 0) return { ...outcome, groups };
      const within = isQuestion(typed) ? namesWithin(outcome.query.words, names) : [];
      if (within.length > 0) return { ...outcome, groups: await inGroups([], grouped(within)) };
      if (!mayBe(other, outcome.query)) return { ...outcome, groups };
      const told = await elsewhere(readQuery(typed, rewritings));
      return { ...outcome, relaxed: false, groups: told, elsewhere: told.length > 0 };
    },

    /** For each filter, how many of the last answers each choice would leave, the other choices kept. */
    async counts(chosen: Chosen): Promise<[Filter, [id: string, name: string, count: number][]][]> {
      const offered = await pagefind.filters();
      return Promise.all(
        filters.map(async (filter) => {
          const left = await narrow(last?.found ?? [], chosen, filter);
          const values = Object.keys(offered[filter] ?? {});
          const own = await Promise.all(values.map((value) => having(filter, value)));
          const counted = values.map((value, at): [string, string, number] => [
            idOf(value),
            nameOf(value),
            left.filter(({ id }) => own[at]!.has(id)).length,
          ]);
          return [filter, counted.filter(([id, , count]) => count > 0 || chosen[filter] === id)] as const;
        }),
      ) as Promise<[Filter, [string, string, number][]][]>;
    },

    /** Looks in all plans from now on. */
    async widen(): Promise<void> {
      for (const [id] of plans.filter(([each]) => each !== plan))
        await pagefind.mergeIndex(`/${indexFolder(id)}`, { ...merging, language, mergeFilter: { language, plan: about(id) } });
      sets.clear();
    },

    /** For a query that finds nothing: what the keys typed spell, names like it, the query with less; as far as they find. */
    async hints(typed: string): Promise<{ spelt: string | null; like: Name[]; less: [typed: string, count: number][] }> {
      const count = async (text: string): Promise<number> => (await ask(text)).found.length;
      const spelt = spelledByKeys(typed);
      const parts = typed.trim().split(/\s+/u).slice(0, 8);
      const known = await Promise.all(parts.map(async (part) => (await count(`${part} `)) > 0));
      const kept = known.every(Boolean)
        ? parts.map((_, at) => parts.filter((__, index) => index !== at))
        : [parts.filter((_, index) => known[index])];
      const less = await Promise.all(
        kept
          .map((each) => each.join(' '))
          .filter((each) => each !== '' && each !== typed.trim())
          .map(async (each): Promise<[string, number]> => [each, await count(each)]),
      );
      return {
        spelt: spelt && (await count(spelt)) > 0 ? spelt : null,
        like: similarNames(readQuery(typed, rewritings).words, names),
        less: less
          .filter(([, found]) => found > 0)
          .sort(([, a], [, b]) => a - b)
          .slice(0, 3),
      };
    },
  };
}
export type Engine = Awaited<ReturnType<typeof loadEngine>>;
