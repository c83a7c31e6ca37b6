/** Pagefind, loaded once someone searches, and what a query comes to: answers by kind, or what may help instead. */
import type { Carried } from './carried.ts';
import { find, findElsewhere, isQuestion, readQuery, respaced, settings, withoutAsking } from './find.ts';
import type { Found, Pagefind, Query } from './find.ts';
import { namesFor, namesIn, namesWithin, similarNames, type Name, type NamedAnswer } from './names.ts';
import { filters, idOf, indexFolder, kinds, valueOf, type Filter, type Kind } from './record.ts';
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
  relaxed?: boolean;
  /** In the other language. */
  elsewhere?: boolean;
}
export type Chosen = Partial<Record<Filter, string>>;

/** Whole names, and of all but documents and pages those that hold the words. */
export const byName = (query: Query, names: readonly Name[]): Group[] =>
  grouped(
    namesFor(query.words, query.begun, names).filter(
      ({ name, whole }) => whole || (!query.phrase && name.kind !== 'document' && name.kind !== 'page'),
    ),
  );

/** Kinds of which a whole name was asked come first. */
function grouped(named: readonly NamedAnswer[]): Group[] {
  const groups = (['group', ...kinds.slice(0, -2), 'page'] as const).map((kind) => {
    const own = named.filter(({ name }) => name.kind === kind);
    return { kind, names: own.map(({ name }) => name), found: [], whole: own.some(({ whole }) => whole) };
  });
  return groups.filter((group) => group.names.length > 0).sort((a, b) => Number(b.whole) - Number(a.whole));
}

/** The kinds of answers in the order of their best. */
function withFound(groups: readonly Group[], found: readonly Found[]): Group[] {
  const all = new Map(groups.map((group) => [group.kind, { ...group }]));
  for (const each of found) {
    const group = all.get(each.kind) ?? { kind: each.kind, names: [], found: [] };
    all.set(each.kind, { ...group, found: [...group.found, each] });
  }
  return [...all.values()];
}

/** Whether a query may be of a language: Vietnamese is made of syllables, English of other words too. */
const mayBe = (language: string, query: Query): boolean =>
  (language === 'vi') === query.words.every(({ spelt }) => /\d/u.test(spelt) || isSyllable(spelt));

/** @param again how often loading failed before: what failed is asked for under another name */
export async function loadEngine(carried: Carried, names: readonly Name[], again: number) {
  const { language, say, plan, plans, rewritings, twin } = carried;
  const other = language === 'vi' ? 'en' : 'vi';
  const folder = `/${indexFolder(null)}`;
  const address = `${folder}pagefind.js${again > 0 ? `?${again}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const mergeFilter = (of: string, spoken: string) => ({
    language: spoken,
    plan: valueOf(plans.find(([id]) => id === of)!),
  });
  await pagefind.options({ ...settings, mergeFilter: mergeFilter(plan, language) });
  await pagefind.init();
  const merge = (path: string, of: string, spoken: string): Promise<void> =>
    pagefind.mergeIndex(path, { ...settings, language: spoken, mergeFilter: mergeFilter(of, spoken) });

  let kindsById: Promise<Map<string, Kind>> | undefined;
  async function readKinds(): Promise<Map<string, Kind>> {
    const known = new Map<string, Kind>();
    for (const kind of kinds.slice(0, -1)) {
      const { results } = await pagefind.search(null, { filters: { kind: valueOf([kind, say.kinds[kind]]) } });
      for (const { id } of results) known.set(id, kind);
    }
    if (known.size === 0) throw new Error('The kinds of records could not be loaded.');
    return known;
  }
  /**
   * Pagefind takes a part of the index that could not be loaded for one without the word. Each name that the page lists
   * is in the index: where the one nearest to a word is not, neither would the word be.
   */
  async function mustReach(query: Query): Promise<void> {
    const listed = names.flatMap((name) => name.names[0]!.map(({ bare }) => bare));
    for (const { bare } of query.words) {
      const near = (own: string): number => [...`${own} `].findIndex((sign, at) => sign !== bare[at]);
      const nearest = listed.reduce((best, own) => (near(own) > near(best) ? own : best), '');
      const { results } = await pagefind.search(nearest, { filters: { language } });
      if (nearest && results.length === 0) throw new Error('A part of the index could not be loaded.');
    }
  }
  let chosenValues: Record<string, string> = {};
  async function search(query: Query): Promise<Found[]> {
    if (query.words.length === 0) return [];
    const known = await (kindsById ??= readKinds());
    return find(pagefind, query, { ...chosenValues, language }, (id) => known.get(id) ?? 'page');
  }
  const count = async (typed: string): Promise<number> => (await search(readQuery(typed, rewritings))).length;

  let foreign: Promise<Name[]> | undefined;
  /** In the other language: its index beside ours, under its whole address, for none is taken twice; and its page's names. */
  async function elsewhere(query: Query): Promise<Group[]> {
    foreign ??= Promise.all([
      fetch(twin).then((response) => response.text()),
      merge(new URL(folder, location.href).href, plan, other),
    ]).then(([html]) => namesIn(new DOMParser().parseFromString(html, 'text/html'), rewritings));
    const named = byName(query, await foreign);
    return withFound(named, await findElsewhere(pagefind, query, { language: other }));
  }

  async function answer(typed: string): Promise<Outcome> {
    const query = readQuery(typed, rewritings);
    const named = byName(query, names);
    const found = await search(query);
    if (found.length === 0) await mustReach(query);
    const groups = withFound(named, found);
    const less = withoutAsking(query);
    const asks = isQuestion(typed) && found.every(({ rank }) => rank > 2);
    if (named.length > 0 || query.words.length === 0 || (found.length > 0 && !(less && asks))) return { query, groups };
    for (const text of found.length > 0 ? [] : respaced(typed)) {
      const again = (await search(readQuery(text, rewritings))).filter(({ rank }) => rank < 3);
      if (again.length > 0)
        return { ...(await answer(text)), groups: withFound(byName(readQuery(text, rewritings), names), again) };
    }
    const relaxed = less && withFound(byName(less, names), await search(less));
    if (relaxed && relaxed.length > 0) return { query: less, groups: relaxed, relaxed: true };
    if (groups.length > 0) return { query, groups };
    const within = isQuestion(typed) ? grouped(namesWithin(query.words, names)) : [];
    if (within.length > 0 || !mayBe(other, query)) return { query, groups: within };
    return { query, groups: await elsewhere(query), elsewhere: true };
  }

  let wide = false;
  /** Looks in all plans from now on. */
  async function widen(): Promise<void> {
    for (const [id] of wide ? [] : plans.filter(([each]) => each !== plan))
      await merge(`/${indexFolder(id)}`, id, language);
    wide = true;
    kindsById = undefined;
  }

  return {
    async answer(typed: string, chosen: Chosen): Promise<Outcome> {
      if (chosen.plan !== undefined && chosen.plan !== plan) await widen();
      const narrowed = Object.keys(chosen).length > 0;
      const offered = narrowed ? await pagefind.filters() : {};
      const value = (filter: string, id: string): string =>
        Object.keys(offered[filter] ?? {}).find((each) => idOf(each) === id) ?? id;
      chosenValues = Object.fromEntries(Object.entries(chosen).map(([filter, id]) => [filter, value(filter, id)]));
      if (!narrowed) return answer(typed);
      const query = readQuery(typed, rewritings);
      return { query, groups: withFound([], await search(query)) };
    },

    /** For each filter, the values that some of these answers have. */
    async choices(typed: string, chosen: Chosen): Promise<[Filter, string[]][]> {
      const offered = await pagefind.filters();
      const kept = chosenValues;
      const told: [Filter, string[]][] = [];
      for (const filter of filters) {
        chosenValues = Object.fromEntries(Object.entries(kept).filter(([each]) => each !== filter));
        const ids = new Set((await search(readQuery(typed, rewritings))).map(({ id }) => id));
        const values = await Promise.all(
          Object.keys(offered[filter] ?? {}).map(async (value) => {
            const { results } = await pagefind.search(null, { filters: { [filter]: value } });
            return idOf(value) === chosen[filter] || results.some(({ id }) => ids.has(id)) ? [value] : [];
          }),
        );
        told.push([filter, values.flat()]);
      }
      chosenValues = kept;
      return told;
    },

    widen,

    /** For a query that finds nothing: what the keys typed spell, names like it, the query with fewer words. */
    async hints(typed: string): Promise<{ spelt: string | null; like: Name[]; less: string[] }> {
      const spelt = spelledByKeys(typed);
      const parts = typed.trim().split(/\s+/u).slice(0, 8);
      const without = (lost: (at: number) => boolean): string => parts.filter((_, at) => !lost(at)).join(' ');
      const found = async (texts: string[]): Promise<string[]> => {
        const counts = await Promise.all(texts.map((text) => count(`${text} `)));
        return texts.filter((text, at) => text !== typed.trim() && counts[at]! > 0);
      };
      const known = await found(parts);
      const lost = parts.map((part) => parts.length > 1 && !known.includes(part));
      const fewer = lost.some(Boolean)
        ? [without((at) => lost[at]!)]
        : parts.map((_, at) => without((each) => each === at));
      return {
        spelt: spelt && (await count(spelt)) > 0 ? spelt : null,
        like: similarNames(readQuery(typed, rewritings).words, names),
        less: (await found(fewer.filter(Boolean))).slice(0, 3),
      };
    },
  };
}
export type Engine = Awaited<ReturnType<typeof loadEngine>>;
