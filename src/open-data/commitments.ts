/**
 * Commitments as data: `commitments.json` holds a list of what `commitmentData` gives, in the order of the text;
 * `commitments.csv` has one a row.
 */
import type { Commitment } from '../plan/commitment/commitment.ts';
import type { Plan } from '../plan/plan.ts';
import { toCsv } from './csv.ts';
import { quoteData, toJson } from './json.ts';

function commitmentData(plan: Plan, commitment: Commitment) {
  const { id, division, quotes, plain, kind, strength, deadline, due, responsible, mobilised } = commitment;
  const { places, projects, documents, targets, state, basis, history, searched, unmeasurable, withdrawn } = commitment;
  return {
    plan: plan.id,
    id,
    division,
    title: plain,
    quotes: quotes.map(quoteData),
    kind,
    strength,
    deadline: deadline ?? null,
    /** The last day on which it can still be met; null without a day of the calendar. */
    due,
    /** Null: those whom the plan charges with all of it. */
    responsible: responsible ?? null,
    mobilised: mobilised ?? null,
    places,
    projects,
    documents,
    targets,
    /** Null of a standing duty on which nothing was reported. */
    state,
    basis,
    unmeasurable: unmeasurable ?? null,
    searched: searched ?? null,
    reports: history,
    withdrawn: withdrawn ?? null,
  };
}

export const commitmentsJson = (plan: Plan): string =>
  toJson(plan.commitments.map((commitment) => commitmentData(plan, commitment)));

/** Ids stand with their plan's: a bare `3-27` would become a date in a spreadsheet. */
export const commitmentsCsv = (plan: Plan): string =>
  toCsv(
    [
      ...[
        'id',
        'division',
        'title_vi',
        'title_en',
        'quote_vi',
        'quote_en',
        'sentences',
        'kind',
        'strength',
        'deadline',
      ],
      ...['due', 'responsible', 'places', 'projects', 'documents', 'targets', 'state', 'estimate', 'secondary'],
      ...['disagree', 'undated', 'searched', 'reports'],
    ],
    plan.commitments.map((commitment) => {
      const { id, division, plain, quotes, kind, strength, deadline, due, bodies, basis, history } = commitment;
      const { places, projects, documents, targets, state, searched } = commitment;
      const data = quotes.map(quoteData);
      return [
        ...[`${plan.id}/${id}`, `${plan.id}/${division}`, plain.vi, plain.en],
        ...[data.map(({ vi }) => vi).join(' […] '), data.map(({ en }) => en).join(' […] ')],
        ...[data.map(({ sentence }) => sentence).join(' '), kind, strength, deadline?.verbatim, due],
        ...[bodies.join(' '), places.join(' '), projects.join(' '), documents.join(' '), targets.join(' ')],
        ...[state, basis.estimate, basis.secondary, basis.disagree, basis.undated, searched, history.length],
      ];
    }),
  );
