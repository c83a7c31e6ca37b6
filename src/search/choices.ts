/** The filters of the search page: what is chosen, and how many answers each choice would leave. */
import type { Choice, Chosen } from './engine.ts';
import { facets, type Facet } from './record.ts';
import type { Words } from './page-words.ts';

export const readChosen = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(facets.flatMap((facet) => (parameters.get(facet) ? [[facet, parameters.get(facet)!]] : [])));

/** Offers what there is to choose from, each with its count; what is chosen stays. */
export function offer(
  form: HTMLFormElement,
  counts: Partial<Record<Facet, Choice[]>>,
  chosen: Chosen,
  say: Words,
): void {
  for (const select of form.querySelectorAll('select')) {
    const facet = select.name as Facet;
    const names = new Map([...select.options].map((option) => [option.value, option.dataset.name ?? '']));
    const choices = [...(counts[facet] ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (facet === 'group') choices.sort(([, a], [, b]) => parseInt(a, 10) - parseInt(b, 10));
    select.replaceChildren(
      new Option(say.all, ''),
      ...choices.map(([id, name, count]) => {
        const label = name || names.get(id) || id;
        const option = new Option(`${label} (${count})`, id);
        option.dataset.name = label;
        return option;
      }),
    );
    select.value = chosen[facet] ?? '';
  }
}
