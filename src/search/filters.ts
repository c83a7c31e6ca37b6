/** The filters of the search page: what is chosen, and what answers leave to choose from. */
import type { Chosen, Engine } from './engine.ts';
import { filters, idOf, nameOf } from './record.ts';

export const readChosen = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(filters.flatMap((filter) => (parameters.get(filter) ? [[filter, parameters.get(filter)!]] : [])));

/** A filter of one value is none. */
export function offer(
  form: HTMLFormElement,
  choices: Awaited<ReturnType<Engine['choices']>>,
  chosen: Chosen,
  all: string,
): void {
  for (const [filter, values] of choices) {
    const select = form.querySelector<HTMLSelectElement>(`[name="${filter}"]`)!;
    values.sort((a, b) => (filter === 'group' ? parseInt(a, 10) - parseInt(b, 10) : a < b ? -1 : 1));
    select.replaceChildren(new Option(all, ''), ...values.map((value) => new Option(nameOf(value), idOf(value))));
    select.value = chosen[filter] ?? '';
    select.closest('label')!.hidden = values.length < 2 && !chosen[filter];
  }
}
