/**
 * Targets and their figures. Every number is the one of the pages: all are read from the same records. A target's own files
 * hold its part of them.
 */
import { address } from '../../plan/address.ts';
import { scopes } from '../../plan/commitment/commitment.ts';
import { qualifiers, statuses, type Observation } from '../../plan/evidence/evidence.ts';
import { states } from '../../plan/evidence/state.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import type { AssessedObservation } from '../../plan/target/assessment.ts';
import { comparisons } from '../../plan/target/comparison.ts';
import type { Target } from '../../plan/target/target.ts';
import { toCsv } from '../csv.ts';
import { cellOf, day, flag, integer, key, link, number, oneOf, own, ref, span, text } from '../field.ts';
import { quoteData, toJson } from '../json.ts';
import { fieldsOf, objectsOf, table } from '../table.ts';
import { pageFields, pagesOf } from './pages.ts';

/** Without what is noted for the desk alone. */
const sourceData = ({ publisher, title, url, published = null, accessed }: Observation['source']) => ({
  publisher,
  title,
  url,
  published,
  accessed,
});

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
  source: sourceData(observation.source),
});

/** @param plan whose id and day of review go with the data */
function targetData(plan: Plan, target: Target) {
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

export const targets = table({
  name: 'targets',
  fields: {
    ...{ id: key, name_vi: text, name_en: text, commitment: own('commitments'), sentence: own('sentences') },
    ...{ verbatim: text, comparison: oneOf(comparisons), value: number, unit: ref('units'), period: span, due: day },
    ...{ scope: oneOf(scopes), level: oneOf(['headline', 'component']), state: oneOf(states), estimate: flag },
    ...{ secondary: flag, disagree: flag, undated: flag, observations: integer, reviewed: day },
    ...pageFields,
  },
  rows: (content, plan) =>
    plan.targets.map(({ id, name, commitment, quotes, verbatim, comparison, value, unit, period, ...target }) => ({
      ...{ id, name_vi: name.vi, name_en: name.en, commitment, sentence: quotes.at(-1)!.at, verbatim, comparison },
      ...{ value, unit, period, due: target.days?.end ?? null, scope: target.scope, level: target.level },
      ...{ state: target.assessment.state, ...target.assessment.basis },
      ...{ observations: target.assessment.assessed.length, reviewed: plan.reviewed },
      ...pagesOf(content, (language) => address({ kind: 'target', plan: plan.id, id }, language)),
    })),
  details: (_, plan) => plan.targets.map((target) => targetData(plan, target)),
});

const comparabilities = ['like', 'part', 'before', 'after', 'not-comparable', 'plan'] as const;
const observed = ['meets', 'misses', 'partly', 'under-way', 'unclear'] as const;

const observationRows = ({ id, assessment }: Target) =>
  assessment.assessed.map(({ observation, comparability, outcome }) => {
    const { fact, not_comparable, caveat, source } = observation;
    const { update, ...own } = figure(observation);
    return {
      ...{ target: id, ...own, comparability, outcome },
      ...{ fact_vi: fact?.vi ?? null, fact_en: fact?.en ?? null },
      ...{ not_comparable_vi: not_comparable?.vi ?? null, not_comparable_en: not_comparable?.en ?? null },
      ...{ caveat_vi: caveat?.vi ?? null, caveat_en: caveat?.en ?? null },
      ...{ publisher_vi: source.publisher.vi, publisher_en: source.publisher.en, title: source.title },
      ...{ url: source.url, published: source.published ?? null, accessed: source.accessed, update },
    };
  });

export const observations = table({
  name: 'observations',
  fields: {
    ...{ target: ref('targets'), period: span, start: day, end: day, value: number, qualifier: oneOf(qualifiers) },
    ...{ unit: ref('units'), status: oneOf(statuses), comparability: oneOf(comparabilities), outcome: oneOf(observed) },
    ...{ as_of: span, secondary: flag, fact_vi: text, fact_en: text, not_comparable_vi: text },
    ...{ not_comparable_en: text, caveat_vi: text, caveat_en: text, publisher_vi: text, publisher_en: text },
    ...{ title: text, url: link, published: span, accessed: day, update: ref('updates') },
  },
  rows: (_, plan) => plan.targets.flatMap(observationRows),
});

/** One target, as the file of all has it. */
export const targetJson = (content: Content, plan: Plan, target: Target): string =>
  toJson(objectsOf(targets, content, plan)[plan.targets.indexOf(target)]);

/** A target's figures, one a row. */
export const targetCsv = (plan: Plan, target: Target): string =>
  toCsv(
    Object.keys(observations.fields),
    observationRows(target).map((row: Record<string, string | number | boolean | null>) =>
      fieldsOf(observations).map(([name, field]) => cellOf(row[name]!, field, plan.id)),
    ),
  );
