/** What the plan names: projects, documents, bodies, places, terms; each with where it is named. */
import { address, placeAddress, projectAddress } from '../../plan/address.ts';
import { namedInPlan, placesOf } from '../../plan/commitment/register.ts';
import { documentKinds } from '../../plan/name/document.ts';
import { sentencesNaming } from '../../plan/name/mention.ts';
import { placeKinds } from '../../plan/name/place.ts';
import { projectKinds } from '../../plan/name/project.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import { day, key, link, list, oneOf, owns, ref, refs, span, text } from '../field.ts';
import { table } from '../table.ts';
import { pageFields, pagesOf } from './pages.ts';

const about = { commitments: owns('commitments'), sentences: owns('sentences') };

/** Ids of the commitments that concern one of some things. */
const concerning = (plan: Plan, what: 'projects' | 'documents' | 'bodies' | 'places', id: string) =>
  plan.commitments.filter((commitment) => commitment[what].includes(id));

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

/** The sentences that name a project, and those its commitments quote. */
const sentencesOf = (plan: Plan, { projects: all }: Content, id: string): string[] => [
  ...new Set([
    ...(sentencesNaming(plan.text, all).get(id) ?? []),
    ...concerning(plan, 'projects', id).flatMap(({ quotes }) => quotes.map(({ at }) => at)),
  ]),
];

const chosen = <T extends { id: string }>(all: readonly T[], ids: Iterable<string>): T[] => {
  const wanted = new Set(ids);
  return all.filter(({ id }) => wanted.has(id));
};

/** The plan's own, and those its updates concern. */
const projectsOf = (plan: Plan, { projects: all }: Content) =>
  chosen(all, [...idsOf(plan.projects), ...plan.updates.flatMap(({ concerns }) => concerns.projects)]);

/** Those the text cites, and those that its projects, deadlines and updates stand on. */
const documentsOf = (plan: Plan, content: Content) =>
  chosen(content.documents, [
    ...idsOf(namedInPlan(plan, content.documents)),
    ...projectsOf(plan, content).flatMap((project) => project.documents),
    ...plan.updates.flatMap(({ concerns }) => concerns.documents),
    ...plan.commitments.flatMap(({ deadline }) =>
      deadline && 'by_document' in deadline.rule ? deadline.rule.by_document : [],
    ),
  ]);

/** Those the text names, those its projects and updates are about, and the larger ones in which any of them lies. */
function placesIn(plan: Plan, content: Content) {
  const known = new Map(content.places.map((place) => [place.id, place]));
  const ids = new Set<string>();
  const add = (id: string): void => {
    const place = known.get(id);
    if (!place || ids.has(id)) return;
    ids.add(id);
    for (const other of [place.within, ...place.across]) if (other) add(other);
  };
  for (const { id } of placesOf(plan, content.places)) add(id);
  for (const project of projectsOf(plan, content)) project.places.forEach(add);
  for (const { concerns } of plan.updates) concerns.places.forEach(add);
  return chosen(content.places, ids);
}

export const projects = table({
  name: 'projects',
  fields: {
    ...{ id: key, name_vi: text, name_en: text, kind: oneOf(projectKinds), places: refs('places') },
    ...{ documents: refs('documents'), ...about, note_vi: text, note_en: text },
    ...pageFields,
  },
  rows: (content, plan) =>
    projectsOf(plan, content).map(({ id, name, kind, places: where, documents: under, note }) => ({
      ...{ id, name_vi: name.vi, name_en: name.en, kind, places: where, documents: under },
      ...{ commitments: idsOf(concerning(plan, 'projects', id)), sentences: sentencesOf(plan, content, id) },
      ...{ note_vi: note?.vi ?? null, note_en: note?.en ?? null },
      ...pagesOf(content, (language) => projectAddress(plan, id, language)),
    })),
  details: (content, plan) =>
    projectsOf(plan, content).map(({ id, sources }) => ({
      commitments: concerning(plan, 'projects', id).map((each) => ({ id: each.id, state: each.state })),
      sources: sources ?? [],
    })),
});

export const documents = table({
  name: 'documents',
  fields: {
    ...{ id: key, code: text, kind: oneOf(documentKinds), issuer_vi: text, issuer_en: text, date: day },
    ...{ title_vi: text, title_en: text, ...about, url: link, publisher_vi: text, publisher_en: text },
    ...{ published: span, accessed: day },
    ...pageFields,
  },
  rows: (content, plan) =>
    documentsOf(plan, content).map(({ id, code, kind, issuer, date, title, english, link: found }) => ({
      ...{ id, code, kind, issuer_vi: issuer?.vi ?? null, issuer_en: issuer?.en ?? null, date },
      ...{ title_vi: title, title_en: english, commitments: idsOf(concerning(plan, 'documents', id)) },
      ...{ sentences: sentencesNaming(plan.text, content.documents).get(id) ?? [], url: found?.url ?? null },
      ...{ publisher_vi: found?.publisher.vi ?? null, publisher_en: found?.publisher.en ?? null },
      ...{ published: found?.published ?? null, accessed: found?.accessed ?? null },
      ...pagesOf(content, (language) => address({ kind: 'documents', plan: plan.id }, language, id)),
    })),
});

export const bodies = table({
  name: 'bodies',
  fields: {
    ...{ id: key, name_vi: text, name_en: text, level: oneOf(['central', 'province', 'district', 'commune', 'any']) },
    ...about,
    ...pageFields,
  },
  rows: (content, plan) =>
    namedInPlan(plan, content.bodies).map(({ id, name, level }) => ({
      ...{ id, name_vi: name.vi, name_en: name.en, level, commitments: idsOf(concerning(plan, 'bodies', id)) },
      sentences: sentencesNaming(plan.text, content.bodies).get(id) ?? [],
      ...pagesOf(content, (language) => address({ kind: 'bodies', plan: plan.id }, language, id)),
    })),
});

export const places = table({
  name: 'places',
  fields: {
    ...{ id: key, name_vi: text, name_en: text, kind: oneOf(placeKinds), within: ref('places'), until: day },
    ...{ across: refs('places'), ...about, note_vi: text, note_en: text },
    ...pageFields,
  },
  rows: (content, plan) =>
    placesIn(plan, content).map(({ id, name, kind, within, until, across, note }) => ({
      ...{ id, name_vi: name.vi, name_en: name.en, kind, within: within ?? null, until: until ?? null, across },
      ...{ commitments: idsOf(concerning(plan, 'places', id)) },
      ...{ sentences: sentencesNaming(plan.text, content.places).get(id) ?? [] },
      ...{ note_vi: note?.vi ?? null, note_en: note?.en ?? null },
      ...pagesOf(content, (language) => placeAddress(plan, id, language)),
    })),
  details: (content, plan) =>
    placesIn(plan, content).map(({ now, sources }) => ({ now: now ?? null, sources: sources ?? [] })),
});

export const terms = table({
  name: 'terms',
  fields: {
    ...{ id: key, term_vi: text, term_en: text, name_vi: text, name_en: text, meaning_vi: text, meaning_en: text },
    sources: list,
    ...pageFields,
  },
  rows: (content) =>
    content.terms.map(({ id, vi, en, sources }) => ({
      ...{ id, term_vi: vi.term, term_en: en.term, name_vi: vi.name ?? null, name_en: en.name ?? null },
      ...{ meaning_vi: vi.meaning, meaning_en: en.meaning, sources: sources?.map(({ url }) => url) ?? [] },
      ...pagesOf(content, (language) => address({ kind: 'glossary' }, language, id)),
    })),
});

export const units = table({
  name: 'units',
  fields: { id: key, name_vi: text, name_en: text },
  rows: (content, plan) => {
    const used = new Set(
      plan.targets.flatMap(({ unit, observations }) => [unit, ...observations.map((figure) => figure.unit)]),
    );
    return content.units.filter(({ id }) => used.has(id)).map(({ id, vi, en }) => ({ id, name_vi: vi, name_en: en }));
  },
});
