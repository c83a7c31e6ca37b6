/** Pagefind, loaded once someone searches, and what it is asked. */
import type { Carried } from './carried.ts';
import { find, type Found } from './find.ts';
import type { Name } from './names.ts';
import { settings, startPagefind, type Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { indexFolder, kinds, valueOf, type Kind } from './record.ts';

export interface Engine {
  pagefind: ReturnType<typeof startPagefind>;
  carried: Carried;
  /** What the page lists. */
  names: readonly Name[];
  ready: Promise<void>;
  /** Of each record of the index. */
  kindOf: Promise<Map<string, Kind>>;
  /** Whether all plans are searched. */
  wide: boolean;
}

const folder = `/${indexFolder(null)}`;

/** @param again how often loading failed before: what failed is asked for under another name */
export function loadEngine(carried: Carried, names: readonly Name[], again: number): Engine {
  const { language, plan } = carried;
  // What the worker loads later comes beside it so, and lies ready.
  void fetch(`${folder}wasm.${language === 'vi' ? 'unknown' : language}.pagefind`).catch(() => undefined);
  const pagefind = startPagefind(`${folder}pagefind-worker.js${again > 0 ? `?${again}` : ''}`, language);
  const ready = pagefind.options({ mergeFilter: filterOf(carried, plan) });
  const kindOf = ready.then(() => readKinds(pagefind, carried));
  // A failure shows once the index is asked.
  kindOf.catch(() => undefined);
  return { pagefind, carried, names, ready, kindOf, wide: false };
}

const filterOf = ({ plans }: Carried, plan: string) => ({ plan: valueOf(plans.find(([id]) => id === plan)!) });

async function readKinds(pagefind: Pagefind, { say }: Carried): Promise<Map<string, Kind>> {
  const read = kinds.slice(0, -1).map(async (kind) => {
    const { results } = await pagefind.search(null, { filters: { kind: valueOf([kind, say.kinds[kind]]) } });
    return results.map(({ id }) => [id, kind] as const);
  });
  return new Map((await Promise.all(read)).flat());
}

/** Looks in all plans from now on. */
export async function widen(engine: Engine): Promise<void> {
  const { pagefind, carried } = engine;
  const { plan, plans, language } = carried;
  for (const [id] of engine.wide ? [] : plans.filter(([each]) => each !== plan))
    await pagefind.mergeIndex(`/${indexFolder(id)}`, { ...settings, language, mergeFilter: filterOf(carried, id) });
  engine.wide = true;
  engine.kindOf = readKinds(pagefind, carried);
}

export const search = (
  { pagefind, kindOf }: Engine,
  query: Query,
  filters: Record<string, string> = {},
): Promise<Found[]> => find(pagefind, query, filters, kindOf);
