/**
 * Projects that a plan names, as data: `projects.json` holds a list of what `projectData` gives; `projects.csv` has one a
 * row.
 */
import { sentencesNaming } from '../plan/name/mention.ts';
import type { Project } from '../plan/name/project.ts';
import type { Plan } from '../plan/plan.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';

function projectData(plan: Plan, project: Project, all: readonly Project[]) {
  const { id, name, kind, places, documents, note, sources } = project;
  const commitments = plan.commitments.filter(({ projects }) => projects.includes(id));
  const quoted = commitments.flatMap(({ quotes }) => quotes.map(({ at }) => at));
  return {
    plan: plan.id,
    id,
    name,
    kind,
    places,
    documents,
    commitments: commitments.map((commitment) => ({ id: commitment.id, state: commitment.state })),
    sentences: [...new Set([...(sentencesNaming(plan.text, all).get(id) ?? []), ...quoted])],
    note: note ?? null,
    sources: sources ?? [],
  };
}

const projectsOf = (plan: Plan, all: readonly Project[]) =>
  plan.projects.map((project) => projectData(plan, project, all));

export const projectsJson = (plan: Plan, all: readonly Project[]): string => toJson(projectsOf(plan, all));

export const projectsCsv = (plan: Plan, all: readonly Project[]): string =>
  toCsv(
    ['id', 'name_vi', 'name_en', 'kind', 'places', 'documents', 'commitments', 'sentences'],
    projectsOf(plan, all).map(({ id, name, kind, places, documents, commitments, sentences }) => [
      ...[id, name.vi, name.en, kind, places.join(' '), documents.join(' ')],
      ...[commitments.map((commitment) => `${plan.id}/${commitment.id}`).join(' '), sentences.join(' ')],
    ]),
  );
