/**
 * The published rule by which figures become a state. It grades nobody: it says what reports come to when like is
 * compared with like, and who reported.
 *
 * 1. Like with like: an observation counts when it speaks of the target's own days, unit and scope. Goals do not count.
 * 2. Words are intervals (`intervalOf`). A figure meets the target when all of its interval does, misses it when none
 *    of it does, and decides nothing in between.
 * 3. The latest observation of a result gives the state; where others would give another, or cast doubt on it,
 *    "sources disagree" is said.
 * 4. A miss is "not met by the deadline" only once the deadline has passed. Of a target whose time is over, figures of
 *    part of it are no final figure; while its time runs, those since adoption are "under way". Without any, no report
 *    was found.
 */
import { byLateness, type Observation, type ObservationRecord } from '../evidence/evidence.ts';
import { noBasis, type Basis, type Calendar, type State } from '../evidence/state.ts';
import { sameDays, type Days } from '../file/period.ts';
import { outcomeOf, type Level, type Outcome } from './comparison.ts';
import { intervalOf } from './interval.ts';
import type { ComputedFigure } from './rest-of-year.ts';

/** What an observation is to a target: `like` counts, `part` is of part of the period, `before` is of earlier days. */
export type Comparability = 'like' | 'part' | 'before' | 'after' | 'not-comparable' | 'plan';

export interface AssessedObservation {
  observation: Observation;
  comparability: Comparability;
  /** What it comes to; null of what is not like the target: it decides nothing, so nothing is said of it. */
  outcome: Outcome | null;
}

/** Whether a figure was published as such, or computed by us. */
export const isObserved = (item: AssessedObservation | ComputedFigure): item is AssessedObservation =>
  'observation' in item;

/** The days a figure speaks of. */
export const daysOfItem = (item: AssessedObservation | ComputedFigure): Days =>
  isObserved(item) ? item.observation.days : item.days;

export interface Assessment {
  state: State;
  /** The observations that gave the state, latest last; none for a state without report. */
  deciding: (AssessedObservation | ComputedFigure)[];
  assessed: AssessedObservation[];
  computed: ComputedFigure[];
  basis: Basis;
}

/** What a target asks, as far as the rule needs it. */
export interface Measure extends Level {
  /** Null where the text sets no time. */
  days: Days | null;
  /** Why no figure could decide it. */
  unmeasurable?: object | undefined;
}

/**
 * Assesses a target's state by the rule above.
 *
 * @param observations in the order of the days they speak of
 * @param computed figures of the rest of a year, see `restOf`
 */
export function assess(
  target: Measure,
  observations: readonly Observation[],
  computed: readonly ComputedFigure[],
  calendar: Calendar,
): Assessment {
  const assessed = observations.map((observation): AssessedObservation => {
    const comparability = comparabilityOf(target, observation);
    return { observation, comparability, outcome: comparability === 'like' ? outcome(target, observation) : null };
  });
  const rest = { assessed, computed: [...computed] };
  if (target.unmeasurable) return { state: 'not-measurable', deciding: [], basis: noBasis, ...rest };
  const end = target.days?.end ?? calendar.ends;
  const all = [...assessed, ...computed].sort(byLatest);
  const like = all.filter((item) => item.comparability === 'like' && item.outcome !== 'unclear');
  const results = like.filter((item) => item.outcome !== 'under-way');
  const last = results.at(-1) ?? like.at(-1);
  if (last) {
    const deciding = like.filter((item) => item.outcome === last.outcome);
    const disagree = deciding.length < like.length || observations.some(({ disputes }) => disputes);
    return {
      ...{ state: stateOf(last, end < calendar.reviewed, end), deciding, basis: basisOf(deciding, disagree) },
      ...rest,
    };
  }
  const deciding = all.filter(
    (item) => ['like', 'part'].includes(item.comparability) && daysOfItem(item).end > calendar.adopted && speaks(item),
  );
  const open = end >= calendar.reviewed;
  const state = deciding.length === 0 ? 'none' : open ? 'under-way' : 'no-final';
  return { state, deciding, basis: basisOf(deciding.slice(-1)), ...rest };
}

type Item = AssessedObservation | ComputedFigure;

/** A finding that has neither a number nor says what it comes to is shown and gives no state. */
const speaks = (item: Item): boolean =>
  !isObserved(item) || item.observation.value !== undefined || item.observation.outcome !== undefined;

function basisOf(deciding: readonly Item[], disagree = false): Basis {
  if (deciding.length === 0) return noBasis;
  const sources = deciding.map((item) => (isObserved(item) ? [item.observation] : [item.total, item.less]));
  return {
    ...noBasis,
    estimate: sources.every((of) => of.some(({ status }) => status === 'estimate')),
    secondary: sources.every((of) => of.some(({ secondary }) => secondary)),
    disagree,
  };
}

function stateOf(last: Item, isOver: boolean, end: string): State {
  if (last.outcome === 'meets') return 'met';
  if (last.outcome === 'partly') return 'partly-met';
  if (!isOver || daysOfItem(last).end > end) return 'under-way';
  return last.outcome === 'misses' ? 'not-met' : 'no-final';
}

/** Of a figure computed from two, the total is the one that speaks. */
const byLatest = (a: Item, b: Item): number => byLateness(spoken(a), spoken(b));
const spoken = (item: Item) => (isObserved(item) ? item.observation : { ...item.total, days: item.days });

function comparabilityOf({ days }: Measure, { days: own, status, not_comparable }: Observation): Comparability {
  if (status === 'plan') return 'plan';
  if (not_comparable) return 'not-comparable';
  if (!days || sameDays(days, own)) return 'like';
  if (own.end > days.end) return 'after';
  return days.start !== null && (own.start ?? own.end) < days.start ? 'before' : 'part';
}

const findings: Record<NonNullable<ObservationRecord['outcome']>, Outcome> = {
  met: 'meets',
  'not-met': 'misses',
  'partly-met': 'partly',
  'under-way': 'under-way',
};

function outcome(target: Measure, { value, qualifier, outcome: found }: ObservationRecord): Outcome {
  if (value !== undefined) return outcomeOf(target, intervalOf(value, qualifier));
  return found ? findings[found] : 'unclear';
}
