/** What has a name: groups, places, bodies, documents, terms, and the pages that list them. Each kind is one small function. */
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { namedInPlan } from '../plan/commitment/register.ts';
import { address, planLists, updateAddress, type Page } from '../plan/address.ts';
import { formatDate } from '../words/date.ts';
import { documentName, documentTitle } from '../words/document.ts';
import { formatFigure, formatGoal } from '../words/figure.ts';
import { otherLanguage, type Language } from '../plan/language.ts';
import { formatNumber } from '../words/number.ts';
import { formatPeriod } from '../words/period.ts';
import { formatState } from '../words/state.ts';
import { wordsOf } from '../words/words.ts';
import type { Facets, SearchRecord, Standing } from './record.ts';
import { partFacet } from './sentence-records.ts';

interface Named {
  kind: 'group' | 'place' | 'body' | 'document' | 'term' | 'target' | 'update' | 'page';
  /** With its kind, one of a kind among all records of a language. */
  id: string;
  url: string;
  title: string;
  /** More narrowly what it is than its kind. */
  what?: string | undefined;
  names: readonly (string | null | undefined)[];
  passages: readonly (string | null | undefined)[];
  standing?: Standing;
  /** By what it can be narrowed down beside its kind. */
  facets?: Facets;
}

function recordOf(
  { kind, id, url, title, what, names, passages, standing = 'by name', facets }: Named,
  language: Language,
): SearchRecord {
  const name = wordsOf(language).search.kinds[kind];
  return {
    id: `${language}/${kind}/${id}`,
    language,
    names: [...new Set([title, ...names].filter((each) => each != null))],
    facets: { kind: [[kind, name]], ...facets },
    standing,
    answer: {
      url,
      language,
      title,
      what: what ?? name,
      passages: passages.filter((each) => each != null).map((text) => ({ text })),
    },
  };
}

/** A record for each thing of all plans that has a name, and for each page that lists them. */
export const namedRecords = (content: Content, language: Language): SearchRecord[] =>
  [
    ...content.plans.flatMap((plan) => [
      ...groups(plan, language),
      ...places(plan, content, language),
      ...bodies(plan, content, language),
      ...documents(plan, content, language),
      ...targets(plan, content, language),
      ...updates(plan, language),
      ...planPages(plan, language),
    ]),
    ...terms(content, language),
    ...sitePages(content, language),
  ].map((named) => recordOf(named, language));

const groups = (plan: Plan, language: Language): Named[] =>
  plan.groups.map(({ number, prose }) => {
    const { title, summary, pieces } = prose[language];
    const words = wordsOf(language);
    return {
      kind: 'group',
      id: `${plan.id}/${number}`,
      url: address({ kind: 'group', plan: plan.id, group: number }, language),
      title,
      facets: { group: [partFacet(plan, String(number), language)] },
      what: words.group.ordinal(number, plan.groups.length),
      names: [words.search.group(String(number))],
      passages: [summary, ...pieces.filter(({ id }) => id === null).map((piece) => piece.words)],
    };
  });

/** Places with what became of them, so that a commune of today is found too. */
const places = (plan: Plan, content: Content, language: Language): Named[] =>
  namedInPlan(plan, content.places).map(({ id, name, kind, match, note }) => ({
    kind: 'place',
    id: `${plan.id}/${id}`,
    url: address({ kind: 'places', plan: plan.id }, language, id),
    title: name[language],
    what: wordsOf(language).place.kinds[kind],
    // A text in any language keeps a place's own name.
    names: [...match, name[otherLanguage(language)]],
    passages: [note?.[language]],
  }));

const bodies = (plan: Plan, content: Content, language: Language): Named[] =>
  namedInPlan(plan, content.bodies).map(({ id, name, match }) => ({
    kind: 'body',
    id: `${plan.id}/${id}`,
    url: address({ kind: 'bodies', plan: plan.id }, language, id),
    title: name[language],
    names: language === 'vi' ? match : [],
    passages: [],
  }));

const documents = (plan: Plan, content: Content, language: Language): Named[] =>
  namedInPlan(plan, content.documents).map((document) => {
    const { id, code, kind, issuer, date } = document;
    const words = wordsOf(language);
    const name = documentTitle(document, language);
    const what = words.document.kinds[kind];
    return {
      kind: 'document',
      id: `${plan.id}/${id}`,
      url: address({ kind: 'documents', plan: plan.id }, language, id),
      title: documentName(document, language),
      what,
      names: [code && `${what} ${code}`, code && words.search.numbered(what, code)],
      passages: [code && name, [issuer[language], date && formatDate(date, language)].filter(Boolean).join(', ')],
    };
  });

/** Targets with what was published of them, so that a figure finds them. */
const targets = (plan: Plan, { units }: Content, language: Language): Named[] =>
  plan.targets.map((target) => {
    const { id, name, quotes, days, observations, assessment } = target;
    const words = wordsOf(language);
    const unitOf = (unit: string) => units.find((each) => each.id === unit)!;
    const goal = words.target.goal(formatGoal(target, unitOf(target.unit), language));
    const figures = observations.flatMap(({ period, value, qualifier, unit }) =>
      value === undefined
        ? []
        : `${formatPeriod(period, language)}: ${formatFigure(value, qualifier, unitOf(unit), language)}`,
    );
    return {
      kind: 'target',
      id: `${plan.id}/${id}`,
      url: address({ kind: 'target', plan: plan.id, id }, language),
      title: name[language],
      what: `${words.search.kinds.target}, ${formatState(assessment.state, assessment.basis, language)}`,
      standing: 'among words',
      names: [],
      // Its words in the text are its commitment's, and found there.
      passages: [[goal, [...new Set(figures)].join('; ')].filter(Boolean).join('. ')],
      facets: {
        group: [partFacet(plan, quotes[0]!.at.split('.')[0]!, language)],
        due: days ? [[days.end, formatDate(days.end, language)]] : [],
      },
    };
  });

const updates = (plan: Plan, language: Language): Named[] =>
  plan.updates.map(({ id, date, kind, concerns, prose, said, found }) => {
    const { title, summary, pieces } = prose[language];
    const words = wordsOf(language).update;
    return {
      kind: 'update',
      id: `${plan.id}/${id}`,
      url: updateAddress(plan.id, { id, kind }, language),
      title,
      what: `${kind === 'update' ? words.label : words.kinds[kind]}, ${formatDate(date, language)}`,
      standing: 'aside',
      facets: { group: concerns.groups.map((number) => partFacet(plan, String(number), language)) },
      names: [],
      passages: [summary, said?.words[language], found?.[language], ...pieces.map((piece) => piece.words)],
    };
  });

const terms = ({ terms: all }: Content, language: Language): Named[] =>
  all.map(({ id, [language]: { term, name, meaning } }) => ({
    kind: 'term',
    id,
    url: address({ kind: 'glossary' }, language, id),
    title: name ? `${term}: ${name}` : term,
    names: [term, name],
    passages: [meaning],
  }));

function planPages(plan: Plan, language: Language): Named[] {
  const words = wordsOf(language);
  const page = (target: Page, title: string, names: string[], passage?: string): Named => ({
    kind: 'page',
    id: `${plan.id}/${target.kind}`,
    url: address(target, language),
    title,
    names,
    passages: [passage],
  });
  const { register, target, update } = words;
  const lists = {
    deadlines: words.deadline,
    places: words.place,
    projects: words.project,
    bodies: words.body,
    documents: words.document,
    ledger: words.ledger,
    register: { title: register.title, lead: register.lead(formatNumber(plan.commitments.length, language)) },
    targets: target,
    updates: update,
    corrections: update.corrections,
  };
  return [
    page({ kind: 'plan', plan: plan.id }, plan.title[language], [], plan.summary[language]),
    page({ kind: 'text', plan: plan.id }, words.text.title, [words.nav.text], words.text.lead),
    ...planLists.map((kind) => {
      const { title, lead } = lists[kind];
      return page({ kind, plan: plan.id }, title, [words.nav[kind]], lead);
    }),
  ];
}

function sitePages({ about }: Content, language: Language): Named[] {
  const words = wordsOf(language);
  const { title, pieces } = about[language];
  return [
    {
      kind: 'page',
      id: 'about',
      url: address({ kind: 'about' }, language),
      title,
      names: [words.nav.about, words.about.contacts],
      passages: pieces.map((piece) => piece.words),
    },
    {
      kind: 'page',
      id: 'glossary',
      url: address({ kind: 'glossary' }, language),
      title: words.glossary.title,
      names: [words.nav.glossary],
      passages: [words.glossary.lead],
    },
  ];
}
