/**
 * What has a name: the search page carries these names and answers them at once, and each is a record of the index.
 * A further kind is one more line in `named`.
 */
import type { Content } from '../plan/read.ts';
import type { Plan } from '../plan/plan.ts';
import { namedInPlan, placesOf } from '../plan/commitment/register.ts';
import { address, placeAddress, planLists, projectAddress, type Page, type PlanList } from '../plan/address.ts';
import { formatDate } from '../words/date.ts';
import { divisionName } from '../words/division.ts';
import { documentName, documentTitle } from '../words/document.ts';
import { formatFigure, formatGoal } from '../words/figure.ts';
import { otherLanguage, type Language } from '../plan/language.ts';
import { formatPeriod } from '../words/period.ts';
import { todaysNames } from '../words/place.ts';
import { wordsOf } from '../words/words.ts';
import type { Filters, Kind } from './record.ts';

/** In the order in which equally good names are told. */
export const namedKinds = [
  'group',
  'target',
  'project',
  'place',
  'body',
  'term',
  'document',
  'page',
] as const satisfies Kind[];
export type NamedKind = (typeof namedKinds)[number];

export interface Named {
  kind: NamedKind;
  /** One of its kind. */
  id: string;
  url: string;
  title: string;
  /** Other names it goes by. */
  also: string[];
  passages: (string | null | undefined)[];
  filters?: Filters;
}

type Gather = (plan: Plan, content: Content, language: Language) => Omit<Named, 'kind'>[];

const gather: Record<NamedKind, Gather> = {
  group: (plan, _, language) =>
    plan.groups.map(({ number, prose }) => ({
      id: String(number),
      url: address({ kind: 'group', plan: plan.id, group: number }, language),
      title: prose[language].title,
      also: [wordsOf(language).search.group(String(number))],
      passages: [prose[language].summary, ...prose[language].pieces.map((piece) => piece.words)],
      filters: { group: [partFilter(plan, String(number), language)] },
    })),

  target: (plan, { units }, language) =>
    plan.targets.map((target) => {
      const { id, name, quotes, days, observations, assessment } = target;
      const words = wordsOf(language);
      const unitOf = (unit: string) => units.find((each) => each.id === unit)!;
      const figures = observations.flatMap(({ period, value, qualifier, unit }) =>
        value === undefined
          ? []
          : `${formatPeriod(period, language)}: ${formatFigure(value, qualifier, unitOf(unit), language)}`,
      );
      return {
        id,
        url: address({ kind: 'target', plan: plan.id, id }, language),
        title: name[language],
        also: target.also,
        passages: [
          words.target.goal(formatGoal(target, unitOf(target.unit), language)),
          [...new Set(figures)].join('; '),
        ],
        filters: {
          group: [partFilter(plan, quotes[0]!.at.split('.')[0]!, language)],
          due: days ? [[days.end, formatDate(days.end, language)]] : [],
          state: [[assessment.state, words.states[assessment.state]]],
        },
      };
    }),

  project: (plan, _, language) =>
    plan.projects.map(({ id, name, match, also, note }) => ({
      id,
      url: projectAddress(plan, id, language),
      title: name[language],
      also: [...also, ...(language === 'vi' ? match : [])],
      passages: [note?.[language]],
    })),

  place: (plan, { places }, language) =>
    placesOf(plan, places).map(({ id, name, match, note, now }) => ({
      id,
      url: placeAddress(plan, id, language),
      title: name[language],
      // A text in any language keeps a place's own name.
      also: [...match, name[otherLanguage(language)], ...todaysNames(now, language)],
      passages: [note?.[language]],
      filters: { place: [[id, name[language]]] },
    })),

  body: (plan, { bodies }, language) =>
    namedInPlan(plan, bodies).map(({ id, name, match }) => ({
      id,
      url: address({ kind: 'bodies', plan: plan.id }, language, id),
      title: name[language],
      also: language === 'vi' ? match : [],
      passages: [],
      filters: { body: [[id, name[language]]] },
    })),

  document: (plan, { documents }, language) =>
    namedInPlan(plan, documents).map((document) => {
      const { id, code, kind, issuer, date } = document;
      const what = wordsOf(language).document.kinds[kind];
      return {
        id,
        url: address({ kind: 'documents', plan: plan.id }, language, id),
        title: documentName(document, language),
        also: code ? [`${what} ${code}`, wordsOf(language).search.numbered(what, code)] : [],
        passages: [
          code && documentTitle(document, language),
          [issuer?.[language], date && formatDate(date, language)].filter(Boolean).join(', '),
        ],
      };
    }),

  term: (_, { terms }, language) =>
    terms.map(({ id, [language]: { term, name, meaning } }) => ({
      id,
      url: address({ kind: 'glossary' }, language, id),
      title: name ? `${term}: ${name}` : term,
      also: name ? [term, name] : [],
      passages: [meaning],
    })),

  page: (plan, { about }, language) => {
    const all = wordsOf(language);
    const titles = {
      register: all.register.title,
      targets: all.target.title,
      deadlines: all.deadline.title,
      documents: all.document.title,
      bodies: all.body.title,
      places: all.place.title,
      projects: all.project.title,
      ledger: all.ledger.title,
      updates: all.update.title,
      corrections: all.update.corrections.title,
    } satisfies Record<PlanList, string>;
    const page = (of: Page, title: string, ...also: string[]) => ({
      id: of.kind,
      url: address(of, language),
      title,
      also,
      passages: [],
    });
    return [
      page({ kind: 'plan', plan: plan.id }, plan.title[language]),
      page({ kind: 'text', plan: plan.id }, all.text.title, all.nav.sections.text),
      ...planLists.map((kind) => page({ kind, plan: plan.id }, titles[kind], all.nav[kind])),
      page({ kind: 'glossary' }, all.glossary.title, all.nav.glossary),
      page({ kind: 'data' }, all.data.title, all.nav.data),
      page({ kind: 'about' }, about[language].title, all.nav.about, all.about.contacts),
      page({ kind: 'quality' }, all.quality.title),
    ];
  },
};

/** Everything of a plan that has a name; a title never stands among the other names. */
export const named = (plan: Plan, content: Content, language: Language): Named[] =>
  namedKinds.flatMap((kind) =>
    gather[kind](plan, content, language).map((each) => ({
      ...each,
      kind,
      also: [...new Set(each.also.map((name) => name.normalize('NFC')))].filter((name) => name !== each.title),
    })),
  );

/** A part of the text as a value of the filter `group`. */
export const partFilter = (plan: Plan, part: string, language: Language): [id: string, name: string] => [
  part,
  divisionName(plan, part, language),
];
