/** What every view of a page knows, handed down whole: the content, the plan and language it speaks in, its own address. */
import { address, placeAddress, projectAddress, type Page, type PlanList } from '../plan/address.ts';
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import type { Link } from './frame/link.ts';

export interface Here {
  content: Content;
  /** The plan whose pages the menu leads to. */
  plan: Plan;
  language: Language;
  /** Null for a page without an address of its own, such as 404. */
  page: Page | null;
}

/** A sentence in the page's language. */
export const sentenceIn = ({ plan, language }: Here, id: string): string =>
  language === 'vi' ? plan.text.sentences.get(id)!.text : plan.translations.get(id)!.en;

/** What stands before and after an item of a list; null at either end. */
export function neighbours<T>(list: readonly T[], item: T): { previous: T | null; next: T | null } {
  const at = list.indexOf(item);
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null };
}

/** Records of a list by their ids, in the order of the list. */
export const recordsOf = <T extends { id: string }>(ids: readonly string[], all: readonly T[]): T[] =>
  all.filter(({ id }) => ids.includes(id));

/** Links to entries of a list page, or to their own pages where they have one; in the order of that page. */
export const entryLinks = (
  { plan, language }: Pick<Here, 'plan' | 'language'>,
  kind: PlanList,
  ids: readonly string[],
  all: readonly { id: string; name: Record<Language, string> }[],
): Link[] =>
  recordsOf(ids, all).map(({ id, name }) => ({
    href:
      kind === 'places'
        ? placeAddress(plan, id, language)
        : kind === 'projects'
          ? projectAddress(plan, id, language)
          : address({ kind, plan: plan.id }, language, id),
    name: name[language],
  }));
