/**
 * Every page's address in both languages. Addresses are permanent: change none, add beside.
 *
 * Vietnamese has no prefix, English lives under `/en/`.
 */
import { isNews, type UpdateKind } from './update/update.ts';
import type { Language } from './language.ts';
import { citablesOf, type Citable } from './citable.ts';
import { noticesOf, type NoticeSubject } from './notice.ts';
import { segments } from './segments.ts';

export { segments };

/** Pages that list one thing of a plan. */
export const planLists = [
  ...(['register', 'targets', 'deadlines', 'documents', 'bodies', 'places', 'projects', 'ledger'] as const),
  ...(['updates', 'corrections'] as const),
] as const;
export type PlanList = (typeof planLists)[number];

export type Page =
  | { kind: 'home' }
  | { kind: 'plan'; plan: string }
  | { kind: 'outcome'; plan: string }
  | { kind: 'text' | 'pair' | 'changes'; plan: string }
  | { kind: 'group'; plan: string; group: number }
  | { kind: 'commitment' | 'target' | 'update' | 'place' | 'project'; plan: string; id: string }
  | { kind: PlanList; plan: string }
  | { kind: 'notice'; plan: string; of: NoticeSubject }
  | { kind: 'cite'; plan: string; of: Citable }
  | { kind: 'glossary' | 'about' | 'quality' | 'data' | 'search' };

function parts(page: Page, language: Language): (string | number)[] {
  const words = segments[language];
  switch (page.kind) {
    case 'home':
      return [];
    case 'plan':
      return [page.plan];
    case 'pair':
      return [page.plan, words.text, words.pair];
    case 'group':
      return [page.plan, words.groups, page.group];
    case 'commitment':
      return [page.plan, words.register, page.id];
    case 'target':
    case 'update':
    case 'place':
    case 'project':
      return [page.plan, words[`${page.kind}s`], page.id];
    case 'notice':
    case 'cite':
      return [...parts(page.of, language), words[page.kind]];
    case 'quality':
      return [words.about, words.quality];
    default:
      return 'plan' in page ? [page.plan, words[page.kind]] : [words[page.kind]];
  }
}

/**
 * The address of a page, from the host's root, with its final slash.
 *
 * @param at an id on that page: `3.3.5`, or a term's
 */
export function address(page: Page, language: Language, at?: string): string {
  const path = [...(language === 'en' ? ['en'] : []), ...parts(page, language)].join('/');
  return `/${path}${path ? '/' : ''}${at ? `#${at}` : ''}`;
}

/** Where a sentence is best read: in its group, beside its plain words; else in the whole text. */
export function sentencePage(plan: string, id: string): Page {
  const group = /^([1-9]\d*)\./u.exec(id)?.[1];
  return group ? { kind: 'group', plan, group: Number(group) } : { kind: 'text', plan };
}

/**
 * Where an update is read: news on a page of its own; what corrects or contradicts, at its place on the page that
 * gathers them.
 */
export const updateAddress = (plan: string, update: { id: string; kind: UpdateKind }, language: Language): string =>
  isNews(update)
    ? address({ kind: 'update', plan, id: update.id }, language)
    : address({ kind: 'corrections', plan }, language, update.id);

/** Where a place is told of: a locality on a page of its own, any other at its entry of the list. */
export const placeAddress = (
  { id: plan, localities }: { id: string; localities: readonly { id: string }[] },
  id: string,
  language: Language,
): string =>
  localities.some((locality) => locality.id === id)
    ? address({ kind: 'place', plan, id }, language)
    : address({ kind: 'places', plan }, language, id);

/** Where a project is told of: one that a plan's commitments are about has a page. */
export const projectAddress = (
  { id: plan, projects }: { id: string; projects: readonly { id: string }[] },
  id: string,
  language: Language,
): string =>
  projects.some((project) => project.id === id)
    ? address({ kind: 'project', plan, id }, language)
    : address({ kind: 'projects', plan }, language, id);

/** The picture shown where a page is shared, beside the page. */
export const cardAddress = (page: Page, language: Language): string => `${address(page, language)}card.png`;

/** Feeds and calendars: files beside the pages that they follow, one in each language. */
export const feedAddress = (
  language: Language,
  page: Page = { kind: 'home' },
  format: 'xml' | 'json' = 'xml',
): string => `${address(page, language)}feed.${format}`;
export const calendarBeside = (page: Page, language: Language): string =>
  `${address(page, language)}${segments[language].deadlines}.ics`;
export const calendarAddress = (plan: string, language: Language): string =>
  calendarBeside({ kind: 'plan', plan }, language);

/** All pages of the site, Vietnamese and English alike. */
export function allPages(
  plans: readonly {
    id: string;
    over: boolean;
    groups: readonly { number: number }[];
    commitments: readonly { id: string }[];
    targets: readonly { id: string }[];
    updates: readonly { id: string; kind: UpdateKind }[];
    localities: readonly { id: string }[];
    projects: readonly { id: string }[];
  }[],
): Page[] {
  return [
    { kind: 'home' },
    ...plans.flatMap(({ id, over, groups, commitments, targets, updates, localities, projects }): Page[] => [
      { kind: 'plan', plan: id },
      { kind: 'text', plan: id },
      // An assessment is closed once the plan's period is.
      ...(over ? [{ kind: 'outcome', plan: id } as const] : []),
      { kind: 'pair', plan: id },
      { kind: 'changes', plan: id },
      ...groups.map(({ number }): Page => ({ kind: 'group', plan: id, group: number })),
      ...planLists.map((kind): Page => ({ kind, plan: id })),
      ...commitments.map((commitment): Page => ({ kind: 'commitment', plan: id, id: commitment.id })),
      ...targets.map((target): Page => ({ kind: 'target', plan: id, id: target.id })),
      ...updates.filter(isNews).map((update): Page => ({ kind: 'update', plan: id, id: update.id })),
      ...localities.map((place): Page => ({ kind: 'place', plan: id, id: place.id })),
      ...projects.map((project): Page => ({ kind: 'project', plan: id, id: project.id })),
      ...noticesOf({ id, groups, localities }).map((of): Page => ({ kind: 'notice', plan: id, of })),
      ...citablesOf({ id, groups, commitments, targets }).map((of): Page => ({ kind: 'cite', plan: id, of })),
    ]),
    ...(['glossary', 'about', 'quality', 'data', 'search'] as const).map((kind) => ({ kind })),
  ];
}
