/** Pagefind, loaded once someone searches, and what it is asked. */
import type { Carried } from './carried.ts';
import { find, findElsewhere, type Found } from './find.ts';
import { byName, withFound, type Group } from './groups.ts';
import { namesIn, type Name } from './names.ts';
import { settings, type Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { indexFolder, kinds, valueOf, type Kind } from './record.ts';

export interface Engine {
  pagefind: Pagefind;
  carried: Carried;
  /** What the page lists. */
  names: readonly Name[];
  /** The kinds of records, read with the first search. */
  kinds?: Promise<Map<string, Kind>> | undefined;
  /** The names of the other language, read once something is sought there. */
  foreign?: Promise<Name[]>;
  /** Whether all plans are searched. */
  wide: boolean;
}

const folder = `/${indexFolder(null)}`;
export const otherThan = (language: string) => (language === 'vi' ? 'en' : 'vi');
const mergeFilter = ({ plans }: Carried, plan: string, language: string) => ({
  language,
  plan: valueOf(plans.find(([id]) => id === plan)!),
});

/** @param again how often loading failed before: what failed is asked for under another name */
export async function loadEngine(carried: Carried, names: readonly Name[], again: number): Promise<Engine> {
  const address = `${folder}pagefind.js${again > 0 ? `?${again}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ...settings, mergeFilter: mergeFilter(carried, carried.plan, carried.language) });
  await pagefind.init();
  return { pagefind, carried, names, wide: false };
}

const merge = ({ pagefind, carried }: Engine, path: string, plan: string, language: string): Promise<void> =>
  pagefind.mergeIndex(path, { ...settings, language, mergeFilter: mergeFilter(carried, plan, language) });

/** Looks in all plans from now on. */
export async function widen(engine: Engine): Promise<void> {
  const { plan, plans, language } = engine.carried;
  for (const [id] of engine.wide ? [] : plans.filter(([each]) => each !== plan))
    await merge(engine, `/${indexFolder(id)}`, id, language);
  engine.wide = true;
  engine.kinds = undefined;
}

export async function search(engine: Engine, query: Query, narrowed: Record<string, string> = {}): Promise<Found[]> {
  if (query.words.length === 0) return [];
  const known = await (engine.kinds ??= readKinds(engine));
  const filters = { ...narrowed, language: engine.carried.language };
  return find(engine.pagefind, query, filters, (id) => known.get(id) ?? 'page');
}

async function readKinds({ pagefind, carried }: Engine): Promise<Map<string, Kind>> {
  const known = new Map<string, Kind>();
  for (const kind of kinds.slice(0, -1)) {
    const { results } = await pagefind.search(null, { filters: { kind: valueOf([kind, carried.say.kinds[kind]]) } });
    for (const { id } of results) known.set(id, kind);
  }
  if (known.size === 0) throw new Error('The kinds of records could not be loaded.');
  return known;
}

/**
 * Pagefind takes a part of the index that could not be loaded for one without the word. Each name that the page lists
 * is in the index: where the one nearest to a word is not, neither would the word be.
 */
export async function mustReach({ pagefind, carried, names }: Engine, query: Query): Promise<void> {
  const listed = names.flatMap((name) => name.names[0]!.map(({ bare }) => bare));
  for (const { bare } of query.words) {
    const near = (own: string): number => [...`${own} `].findIndex((sign, at) => sign !== bare[at]);
    const nearest = listed.reduce((best, own) => (near(own) > near(best) ? own : best), '');
    const { results } = await pagefind.search(nearest, { filters: { language: carried.language } });
    if (nearest && results.length === 0) throw new Error('A part of the index could not be loaded.');
  }
}

/** In the other language: its index beside ours, under its whole address, for none is taken twice; and its page's names. */
export async function elsewhere(engine: Engine, query: Query): Promise<Group[]> {
  const { plan, twin, rewritings, language } = engine.carried;
  const other = otherThan(language);
  engine.foreign ??= Promise.all([
    fetch(twin).then((response) => response.text()),
    merge(engine, new URL(folder, location.href).href, plan, other),
  ]).then(([html]) => namesIn(new DOMParser().parseFromString(html, 'text/html'), rewritings));
  const named = byName(query, await engine.foreign);
  return withFound(named, await findElsewhere(engine.pagefind, query, { language: other }));
}
