/** Pages that content names by their Vietnamese address, in either language. */
import { address, allPages, type Page } from './address.ts';
import type { Language } from './language.ts';

/** Every page by its Vietnamese address, gathered once. */
const byAddress = new WeakMap<object, Map<string, Page>>();

/** The address in a language of a page that content names by its Vietnamese one: `/2023-h2/nhom/3/#3.3.5`. */
export function ownAddress(plans: Parameters<typeof allPages>[0], vietnamese: string, language: Language): string {
  const [path = '', at] = vietnamese.split('#');
  let known = byAddress.get(plans);
  if (!known) byAddress.set(plans, (known = new Map(allPages(plans).map((page) => [address(page, 'vi'), page]))));
  const page = known.get(path);
  return page ? address(page, language, at) : vietnamese;
}
