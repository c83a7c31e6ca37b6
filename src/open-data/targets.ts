/**
 * Targets and their figures as data. Every number is the one of the pages: all are read from the same records.
 *
 * Shapes: `targets.json` holds a list of what `targetData` gives; a target's own file holds one. `observations.csv` has a row
 * for each figure of each target, the latter's id first.
 */
import type { Observation } from '../plan/evidence/evidence.ts';
import type { Plan } from '../plan/plan.ts';
import type { AssessedObservation } from '../plan/target/assessment.ts';
import type { Target } from '../plan/target/target.ts';
import { toCsv, type Cell } from './csv.ts';
import { quoteData, toJson } from './json.ts';

const figure = ({ value, qualifier, unit, period, days, status, as_of, secondary, update }: Observation) => ({
  period,
  start: days.start,
  end: days.end,
  value: value ?? null,
  qualifier: qualifier ?? null,
  unit,
  status,
  as_of,
  secondary,
  update,
});

const observationData = ({ observation, comparability, outcome }: AssessedObservation) => ({
  ...figure(observation),
  comparability,
  /** What the figure comes to by the published rule; null of one that decides nothing. */
  outcome,
  fact: observation.fact ?? null,
  not_comparable: observation.not_comparable ?? null,
  caveat: observation.caveat ?? null,
  source: { ...observation.source, published: observation.source.published ?? null },
});

/** @param plan whose id and day of review go with the data */
export function targetData(plan: Plan, target: Target) {
  const { id, name, commitment, quotes, verbatim, comparison, value, unit, period, days, scope, level, assessment } =
    target;
  return {
    plan: plan.id,
    id,
    name,
    commitment,
    quotes: quotes.map(quoteData),
    verbatim,
    comparison,
    value,
    unit,
    period,
    due: days?.end ?? null,
    scope,
    level,
    reading: target.reading ?? null,
    state: assessment.state,
    basis: assessment.basis,
    reviewed: plan.reviewed,
    observations: assessment.assessed.map(observationData),
    computed: assessment.computed.map(({ days: of, value: difference, interval, status, outcome, total, less }) => ({
      start: of.start,
      end: of.end,
      value: difference,
      low: Number.isFinite(interval.low) ? interval.low : null,
      high: Number.isFinite(interval.high) ? interval.high : null,
      status,
      outcome,
      total: { ...figure(total), source: total.source.url },
      less: { ...figure(less), source: less.source.url },
    })),
  };
}

/** What `targetData` gives of one target. */
export const targetJson = (plan: Plan, target: Target): string => toJson(targetData(plan, target));
/** A list of what `targetData` gives, in the order of the text. */
export const targetsJson = (plan: Plan): string => toJson(plan.targets.map((target) => targetData(plan, target)));

const observationColumns = [
  ...['target', 'period', 'start', 'end', 'value', 'qualifier', 'unit', 'status', 'comparability', 'outcome', 'as_of'],
  ...['secondary', 'fact_vi', 'fact_en', 'not_comparable_vi', 'not_comparable_en'],
  ...['caveat_vi', 'caveat_en', 'publisher_vi', 'publisher_en', 'title', 'url', 'published', 'accessed', 'update'],
];

const observationRows = ({ id, assessment }: Target): Cell[][] =>
  assessment.assessed.map(({ observation, comparability, outcome }) => {
    const { period, days, value, qualifier, unit, status, as_of, secondary, fact, not_comparable, caveat, source } =
      observation;
    return [
      ...[id, period, days.start, days.end, value, qualifier, unit, status, comparability, outcome, as_of, secondary],
      ...[fact?.vi, fact?.en, not_comparable?.vi, not_comparable?.en, caveat?.vi, caveat?.en],
      ...[
        source.publisher.vi,
        source.publisher.en,
        source.title,
        source.url,
        source.published,
        source.accessed,
        observation.update,
      ],
    ];
  });

/** A target's figures, one a row. */
export const targetCsv = (target: Target): string => toCsv(observationColumns, observationRows(target));
/** The figures of all targets of a plan, one a row. */
export const observationsCsv = (plan: Plan): string => toCsv(observationColumns, plan.targets.flatMap(observationRows));

/** The targets of a plan, one a row, each with its state and what that rests on. */
export const targetsCsv = (plan: Plan): string =>
  toCsv(
    [
      ...['id', 'name_vi', 'name_en', 'commitment', 'sentence', 'verbatim', 'comparison', 'value', 'unit', 'period'],
      ...['due', 'scope', 'level', 'state', 'estimate', 'secondary', 'disagree', 'observations', 'reviewed'],
    ],
    plan.targets.map(({ id, name, commitment, quotes, verbatim, assessment, days, ...target }) => [
      ...[id, name.vi, name.en, commitment, quotes.at(-1)!.at, verbatim, target.comparison, target.value, target.unit],
      ...[target.period, days?.end, target.scope, target.level, assessment.state],
      ...[assessment.basis.estimate, assessment.basis.secondary, assessment.basis.disagree],
      ...[assessment.assessed.length, plan.reviewed],
    ]),
  );
