/** The filters of the search page: what is chosen, and how many answers each choice would leave. */
import type { Chosen, Engine } from './engine.ts';
import { filters } from './record.ts';

export const readChosen = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(filters.flatMap((filter) => (parameters.get(filter) ? [[filter, parameters.get(filter)!]] : [])));

/** Offers what there is to choose from, each with its count; what is chosen stays. A filter of one value is none. */
export function offer(form: HTMLFormElement, counts: Awaited<ReturnType<Engine['counts']>>, chosen: Chosen, all: string): void {
  for (const [filter, values] of counts) {
    const select = form.querySelector<HTMLSelectElement>(`[name="${filter}"]`)!;
    values.sort(([a], [b]) => (filter === 'group' ? parseInt(a, 10) - parseInt(b, 10) : a < b ? -1 : 1));
    select.replaceChildren(
      new Option(all, ''),
      ...values.map(([id, name, count]) => new Option(`${name} (${count})`, id)),
    );
    select.value = chosen[filter] ?? '';
    select.closest('label')!.hidden = values.length < 2 && !chosen[filter];
  }
}
