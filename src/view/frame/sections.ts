/** The five sections of the site, the pages that stand in each, and the way from the plan down to a page. */
import { address, type Page, type PlanList } from '../../plan/address.ts';
import type { Plan } from '../../plan/plan.ts';
import { countWord } from '../../words/number.ts';
import { changesWords } from '../../words/changes.ts';
import { citeWords } from '../../words/cite.ts';
import { noticeWords } from '../../words/notice.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';

export const sections = ['results', 'groups', 'text', 'around', 'reference'] as const;
export type Section = (typeof sections)[number];

const sectionOf: Record<Page['kind'], Section | null> = {
  ...({ home: 'results', targets: 'results', target: 'results', deadlines: 'results' } as const),
  ...({ updates: 'results', update: 'results', outcome: 'results' } as const),
  ...({ plan: 'groups', group: 'groups', text: 'text', pair: 'text' } as const),
  ...({ places: 'around', place: 'around', bodies: 'around' } as const),
  ...({ projects: 'around', project: 'around' } as const),
  ...({ register: 'reference', commitment: 'reference', documents: 'reference', glossary: 'reference' } as const),
  ...({ ledger: 'reference', corrections: 'reference', about: 'reference' } as const),
  ...({ quality: 'reference', data: 'reference' } as const),
  search: null,
  notice: null,
  cite: 'reference',
  changes: 'reference',
};

export interface NavLink {
  href: string;
  name: string;
  /** Whether it leads to the page itself, or to the section the page stands in. */
  current: 'page' | 'true' | undefined;
}

export interface NavSection extends NavLink {
  /** The section's other pages. */
  pages: NavLink[];
}

/** What the menu calls a section; the groups by their number in the plan. */
function sectionName(section: Section, plan: Plan, { language }: Here): string {
  const { sections: names } = wordsOf(language).nav;
  return section === 'groups' ? names.groups(countWord(plan.groups.length, language)) : names[section];
}

/** The menu of a page: the sections of its plan, each with its pages, those marked in which it stands. */
export function menuOf(here: Here): NavSection[] {
  const { plan, language, page } = here;
  const { nav } = wordsOf(language);
  const own = page && address(page, language);
  const link = (target: Page, name: string): NavLink => {
    const href = address(target, language);
    return { href, name, current: href === own ? 'page' : undefined };
  };
  const listed = (...kinds: PlanList[]): NavLink[] => kinds.map((kind) => link({ kind, plan: plan.id }, nav[kind]));
  const [home, groups, text]: Page[] = [
    { kind: 'home' },
    { kind: 'plan', plan: plan.id },
    { kind: 'text', plan: plan.id },
  ];
  const closing = plan.over ? [link({ kind: 'outcome', plan: plan.id }, wordsOf(language).outcome.name)] : [];
  const all: Record<Section, { first: Page; pages: NavLink[] }> = {
    results: { first: home!, pages: [...listed('targets', 'deadlines', 'updates'), ...closing] },
    groups: { first: groups!, pages: [] },
    text: { first: text!, pages: [] },
    around: { first: { kind: 'places', plan: plan.id }, pages: listed('bodies', 'projects') },
    reference: {
      first: { kind: 'register', plan: plan.id },
      pages: [
        ...listed('register', 'documents'),
        link({ kind: 'glossary' }, nav.glossary),
        ...listed('ledger', 'corrections'),
        link({ kind: 'data' }, nav.data),
        link({ kind: 'about' }, nav.about),
      ],
    },
  };
  return sections.map((section) => {
    const { first, pages } = all[section];
    const { href, name, current } = link(first, sectionName(section, plan, here));
    return { href, name, current: current ?? (page && sectionOf[page.kind] === section ? 'true' : undefined), pages };
  });
}

/** The part of the text that a page's subject stands in; null of one that stands in none, or in no group. */
function groupOf(plan: Plan, page: Page): number | null {
  const division =
    page.kind === 'commitment'
      ? plan.commitments.find(({ id }) => id === page.id)?.division
      : page.kind === 'target'
        ? plan.targets
            .find(({ id }) => id === page.id)
            ?.quotes.at(-1)
            ?.at.split('.')[0]
        : undefined;
  return Number(division) || null;
}

/** The lists that single records are gathered in. */
const listOf: Partial<Record<Page['kind'], PlanList>> = {
  commitment: 'register',
  target: 'targets',
  update: 'updates',
  place: 'places',
  project: 'projects',
};

/** The way from the plan down to a page, the page itself last and without address; empty of pages that need none. */
export function pathOf(here: Here): { href?: string; name: string }[] {
  const { content, plan, language, page } = here;
  if (!page || !('plan' in page) || page.kind === 'plan') return [];
  const { nav, group: groupWords } = wordsOf(language);
  const step = (target: Page, name: string) => ({ href: address(target, language), name });
  const top = step({ kind: 'plan', plan: plan.id }, content.plans.length > 1 ? plan.title[language] : nav.resolution);
  if (page.kind === 'group') return [top, { name: groupWords.short(page.group) }];
  if (page.kind === 'changes') return [top, { name: changesWords(language).title }];
  if (page.kind === 'outcome') return [top, { name: wordsOf(language).outcome.name }];
  if (page.kind === 'text') return [top, { name: nav.sections.text }];
  if (page.kind === 'pair')
    return [top, step({ kind: 'text', plan: plan.id }, nav.sections.text), { name: wordsOf(language).text.pair }];
  if (page.kind === 'cite') {
    const target = page.of.kind === 'target' && plan.targets.find((each) => 'id' in page.of && each.id === page.of.id);
    const around = pathOf({ ...here, page: page.of });
    const own = address(page.of, language);
    return [
      ...around.map((each) => ({ href: own, ...each })),
      ...(target ? [{ href: own, name: target.name[language] }] : []),
      { name: citeWords(language).name },
    ];
  }
  if (page.kind === 'notice') {
    const { of } = page;
    const name =
      of.kind === 'group'
        ? groupWords.short(of.group)
        : content.places.find((each) => 'id' in of && each.id === of.id)?.name[language];
    return [top, ...(name ? [step(of, name)] : []), { name: noticeWords(language).name }];
  }
  const group = groupOf(plan, page);
  const within = group === null ? [] : [step({ kind: 'group', plan: plan.id, group }, groupWords.short(group))];
  const list = listOf[page.kind];
  if (!list) return [top, { name: nav[page.kind as PlanList] }];
  const gathered = step({ kind: list, plan: plan.id }, nav[list]);
  if (page.kind !== 'commitment') return [top, ...within, gathered];
  return [top, ...(group === null ? [gathered] : within), { name: page.id }];
}
