/**
 * The published rule by which figures become a state. It grades nobody: it says what reports come to when like is
 * compared with like, and who reported.
 *
 * 1. Like with like: an observation counts when it speaks of the target's own days, unit and scope. Goals do not count.
 * 2. Words are intervals (`intervalOf`). A figure meets the target when all of its interval does, misses it when none
 *    of it does, and decides nothing in between.
 * 3. The latest observation that decides gives the state; where others would give another, "sources disagree" is said.
 * 4. A miss is "not met by the deadline" only once the deadline has passed; a figure of part of the period, from the
 *    time since adoption, is "under way"; without any, "no published report".
 */
import { outcomeOf, type Level, type Outcome } from './comparison.ts';
import { intervalOf } from './interval.ts';
import { dayOf, type Observation, type ObservationRecord } from '../evidence/observation.ts';
import { sameDays, type Days } from '../file/period.ts';
import type { ComputedFigure } from './rest-of-year.ts';
import { noBasis, type Basis, type State } from '../evidence/state.ts';

/** What an observation is to a target: `like` counts, `part` is of part of the period, `before` is of earlier days. */
export type Comparability = 'like' | 'part' | 'before' | 'after' | 'unlike' | 'plan';

export interface AssessedObservation {
  observation: Observation;
  role: Comparability;
  verdict: Outcome;
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
  derived: ComputedFigure[];
  basis: Basis;
}

/** What a target asks, as far as the rule needs it. */
export interface Measure extends Level {
  /** Null where the text sets no time. */
  days: Days | null;
  /** Why no figure could decide it. */
  unmeasurable?: object | undefined;
}

/** Days on which the rule turns: when the plan was adopted, and the day it was last gone through. */
export interface Calendar {
  adopted: string;
  reviewed: string;
}

/**
 * Assesses a target's state by the rule above.
 *
 * @param observations in the order of the days they speak of
 * @param derived figures of the rest of a year, see `restOf`
 */
export function assess(
  target: Measure,
  observations: readonly Observation[],
  derived: readonly ComputedFigure[],
  calendar: Calendar,
): Assessment {
  const assessed = observations.map((observation): AssessedObservation => {
    const role = roleOf(target, observation);
    return { observation, role, verdict: outcome(target, observation) };
  });
  const rest = { assessed, derived: [...derived] };
  if (target.unmeasurable) return { state: 'not-measurable', deciding: [], basis: noBasis, ...rest };
  const like = [...assessed, ...derived].filter(({ role, verdict }) => role === 'like' && verdict !== 'unclear');
  const last = like.toSorted(byDay).at(-1);
  if (last) {
    const deciding = like.filter(({ verdict }) => verdict === last.verdict).toSorted(byDay);
    const state = stateOf(last.verdict, target.days, calendar);
    return { state, deciding, basis: basisOf(deciding, deciding.length < like.length), ...rest };
  }
  const since = (item: AssessedObservation | ComputedFigure): boolean => daysOfItem(item).end > calendar.adopted;
  const parts = [...assessed, ...derived].filter(
    (item) => ['like', 'part'].includes(item.role) && since(item) && speaks(item),
  );
  const deciding = parts.toSorted(byDay);
  return { state: deciding.length > 0 ? 'under-way' : 'none', deciding, basis: basisOf(deciding.slice(-1)), ...rest };
}

/** A finding that has neither a number nor says what it comes to is shown and gives no state. */
const speaks = (item: AssessedObservation | ComputedFigure): boolean =>
  !isObserved(item) || item.observation.value !== undefined || item.observation.says !== undefined;

function basisOf(deciding: readonly (AssessedObservation | ComputedFigure)[], disagree = false): Basis {
  if (deciding.length === 0) return noBasis;
  const said = deciding.map((item) => (isObserved(item) ? [item.observation] : [item.total, item.less]));
  return {
    estimate: said.every((sources) => sources.some(({ status }) => status === 'estimate')),
    secondary: said.every((sources) => sources.some(({ secondary }) => secondary)),
    disagree,
  };
}

function stateOf(verdict: Outcome, days: Days | null, { reviewed }: Calendar): State {
  if (verdict === 'meets') return 'met';
  if (verdict === 'partly') return 'partly-met';
  if (verdict === 'misses' && days && days.end < reviewed) return 'not-met';
  return 'under-way';
}

const firm = { plan: 0, estimate: 1, reported: 2, final: 3 };

/** By the end of the days spoken of, then by firmness, then by the day the source speaks. */
function byDay(a: AssessedObservation | ComputedFigure, b: AssessedObservation | ComputedFigure): number {
  const key = (item: AssessedObservation | ComputedFigure): string => {
    const said = isObserved(item) ? item.observation : item.total;
    return `${daysOfItem(item).end} ${firm[said.status]} ${dayOf(said)}`;
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function roleOf({ days }: Measure, { days: own, status, unlike }: Observation): Comparability {
  if (status === 'plan') return 'plan';
  if (unlike) return 'unlike';
  if (!days || sameDays(days, own)) return 'like';
  if (own.end > days.end) return 'after';
  return days.start !== null && (own.start ?? own.end) < days.start ? 'before' : 'part';
}

function outcome(target: Measure, { value, qualifier, says }: ObservationRecord): Outcome {
  if (value !== undefined) return outcomeOf(target, intervalOf(value, qualifier));
  const verdicts: Partial<Record<NonNullable<typeof says>, Outcome>> = {
    met: 'meets',
    'not-met': 'misses',
    'partly-met': 'partly',
    'under-way': 'under-way',
  };
  return (says && verdicts[says]) ?? 'unclear';
}
