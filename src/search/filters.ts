/** The filters of the search page: what is chosen, and what answers leave to choose from. */
import { search, type Engine } from './engine.ts';
import { readQuery } from './query.ts';
import { filters, idOf, nameOf, type Filter } from './record.ts';

/** By id, as the address has it. */
export type Chosen = Partial<Record<Filter, string>>;

export const readChosen = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(filters.flatMap((filter) => (parameters.get(filter) ? [[filter, parameters.get(filter)!]] : [])));

/** The address of a query with what is chosen, to be shared, reloaded and gone back to. */
export function addressOfSearch(query: string, chosen: Chosen): string {
  const asked = new URLSearchParams(query.trim() === '' ? {} : { q: query.trim() });
  for (const [filter, id] of Object.entries(chosen)) asked.set(filter, id);
  return `${location.pathname}?${asked.toString()}`.replace(/\?$/u, '');
}

/** What is chosen, as the index calls it. */
export async function valuesOf({ pagefind }: Engine, chosen: Chosen): Promise<Record<string, string>> {
  const offered = Object.keys(chosen).length > 0 ? await pagefind.filters() : {};
  const value = (filter: string, id: string): string =>
    Object.keys(offered[filter] ?? {}).find((each) => idOf(each) === id) ?? id;
  return Object.fromEntries(Object.entries(chosen).map(([filter, id]) => [filter, value(filter, id)]));
}

/** The values of a filter that some of the answers have. */
async function choices(engine: Engine, typed: string, chosen: Chosen, filter: Filter): Promise<string[]> {
  const offered = await engine.pagefind.filters();
  const others = Object.fromEntries(Object.entries(chosen).filter(([each]) => each !== filter));
  const query = readQuery(typed, engine.carried.rewritings);
  const found = await search(engine, query, await valuesOf(engine, others));
  const ids = new Set(found.map(({ id }) => id));
  const values = await Promise.all(
    Object.keys(offered[filter] ?? {}).map(async (value) => {
      const { results } = await engine.pagefind.search(null, { filters: { [filter]: value } });
      return idOf(value) === chosen[filter] || results.some(({ id }) => ids.has(id)) ? [value] : [];
    }),
  );
  return values.flat().sort((a, b) => (filter === 'group' ? parseInt(a, 10) - parseInt(b, 10) : a < b ? -1 : 1));
}

/** Fills the form; a filter of one value is none. */
export async function offer(form: HTMLFormElement, engine: Engine, typed: string, chosen: Chosen): Promise<void> {
  for (const filter of filters) {
    const values = await choices(engine, typed, chosen, filter);
    const select = form.querySelector<HTMLSelectElement>(`[name="${filter}"]`)!;
    const options = values.map((value) => new Option(nameOf(value), idOf(value)));
    select.replaceChildren(new Option(engine.carried.say.all, ''), ...options);
    select.value = chosen[filter] ?? '';
    select.closest('label')!.hidden = values.length < 2 && !chosen[filter];
  }
}
