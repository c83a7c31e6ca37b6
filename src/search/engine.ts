/** Pagefind, loaded once someone searches, and what it is asked. */
import type { Carried } from './carried.ts';
import { find, type Found } from './find.ts';
import type { Name } from './names.ts';
import { settings, type Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { indexFolder, kinds, valueOf, type Kind } from './record.ts';

export interface Engine {
  pagefind: Pagefind;
  carried: Carried;
  /** What the page lists. */
  names: readonly Name[];
  /** Of each record of the index. */
  kindOf: Map<string, Kind>;
  /** Whether all plans are searched. */
  wide: boolean;
}

const folder = `/${indexFolder(null)}`;

/** @param again how often loading failed before: what failed is asked for under another name */
export async function loadEngine(carried: Carried, names: readonly Name[], again: number): Promise<Engine> {
  // What Pagefind loads one after the other comes side by side so, and lies ready when Pagefind asks.
  const ahead = ['pagefind-worker.js', `wasm.${carried.language === 'vi' ? 'unknown' : carried.language}.pagefind`];
  for (const file of ahead) void fetch(folder + file).catch(() => undefined);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again > 0 ? `?${again}` : ''}`)) as Pagefind;
  await pagefind.options({ ...settings, mergeFilter: filterOf(carried, carried.plan) });
  await pagefind.init();
  return { pagefind, carried, names, kindOf: await readKinds(pagefind, carried), wide: false };
}

const filterOf = ({ plans }: Carried, plan: string) => ({ plan: valueOf(plans.find(([id]) => id === plan)!) });

async function readKinds(pagefind: Pagefind, { say }: Carried): Promise<Map<string, Kind>> {
  const read = kinds.slice(0, -1).map(async (kind) => {
    const { results } = await pagefind.search(null, { filters: { kind: valueOf([kind, say.kinds[kind]]) } });
    return results.map(({ id }) => [id, kind] as const);
  });
  const known = (await Promise.all(read)).flat();
  if (known.length === 0) throw new Error('The kinds of records could not be loaded.');
  return new Map(known);
}

/** Looks in all plans from now on. */
export async function widen(engine: Engine): Promise<void> {
  const { pagefind, carried } = engine;
  const { plan, plans, language } = carried;
  for (const [id] of engine.wide ? [] : plans.filter(([each]) => each !== plan))
    await pagefind.mergeIndex(`/${indexFolder(id)}`, { ...settings, language, mergeFilter: filterOf(carried, id) });
  engine.wide = true;
  engine.kindOf = await readKinds(pagefind, carried);
}

export const search = (
  { pagefind, kindOf }: Engine,
  query: Query,
  filters: Record<string, string> = {},
): Promise<Found[]> => find(pagefind, query, filters, (id) => kindOf.get(id) ?? 'page');

/**
 * Pagefind takes a part of the index that did not come for one without the word, and asks for it anew the next time.
 * So before it is said that something stands nowhere, the network is tried, and of each word a neighbour that is known
 * to be in the index: the word of a name that the page lists.
 */
export async function mustReach({ pagefind, names }: Engine, query: Query): Promise<void> {
  const { ok } = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  const listed = names
    .filter(({ kind }) => kind !== 'page' && kind !== 'sentence')
    .flatMap((name) => name.names[0]!.map(({ bare }) => bare))
    .sort();
  for (const { bare } of query.words) {
    const neighbour = listed.filter((own) => own <= bare).pop() ?? listed[0]!;
    const { results } = await pagefind.search(neighbour, { filters: {} });
    if (!ok || results.length === 0) throw new Error('A part of the index could not be loaded.');
  }
}
