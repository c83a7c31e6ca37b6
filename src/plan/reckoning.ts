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
import {
  dayOf,
  intervalOf,
  lastDigit,
  type Interval,
  type Observation,
  type ObservationRecord,
} from './observation.ts';
import { sameDays, type Days } from './period.ts';
import type { State } from './register.ts';
import type { Comparison, TargetRecord } from './target.ts';

export type Verdict = 'meets' | 'misses' | 'partly' | 'under-way' | 'unclear';

/** What an observation is to a target: `like` counts, `part` is of part of the period, `before` is of earlier days. */
export type Role = 'like' | 'part' | 'before' | 'after' | 'unlike' | 'plan';

export interface Judged {
  observation: Observation;
  role: Role;
  verdict: Verdict;
}

/** A figure reckoned from two published ones: the total through some day less that of the part before the target's. */
export interface Derived {
  days: Days;
  value: number;
  interval: Interval;
  status: 'estimate' | 'reported' | 'final';
  total: Observation;
  less: Observation;
  verdict: Verdict;
  role: 'like' | 'part';
}

export interface Reckoning {
  state: State;
  /** The observations that gave the state, latest last; none for a state without report. */
  deciding: (Judged | Derived)[];
  judged: Judged[];
  derived: Derived[];
  basis: Basis;
}

/** What a state rests on, said beside it. */
export interface Basis {
  /** On estimates alone. */
  estimate: boolean;
  /** On reposts, forums or machine translations alone. */
  secondary: boolean;
  /** Whether another source of the same days would give another state. */
  disagree: boolean;
}

export const noBasis: Basis = { estimate: false, secondary: false, disagree: false };

/** What a target asks, as far as the rule needs it. */
export type Measure = Pick<TargetRecord, 'comparison' | 'value' | 'unmeasurable'> & { days: Days | null };

/** Days on which the rule turns: when the plan was adopted, and the day it was last gone through. */
export interface Calendar {
  adopted: string;
  reviewed: string;
}

export function reckon(
  target: Measure,
  observations: readonly Observation[],
  derived: readonly Derived[],
  calendar: Calendar,
): Reckoning {
  const judged = observations.map((observation): Judged => {
    const role = roleOf(target, observation);
    return { observation, role, verdict: judge(target, observation) };
  });
  const rest = { judged, derived: [...derived] };
  if (target.unmeasurable) return { state: 'not-measurable', deciding: [], basis: noBasis, ...rest };
  const like = [...judged, ...derived].filter(({ role, verdict }) => role === 'like' && verdict !== 'unclear');
  const last = like.toSorted(byDay).at(-1);
  if (last) {
    const deciding = like.filter(({ verdict }) => verdict === last.verdict).toSorted(byDay);
    const state = stateOf(last.verdict, target.days, calendar);
    return { state, deciding, basis: basisOf(deciding, deciding.length < like.length), ...rest };
  }
  const since = (item: Judged | Derived): boolean => daysOfItem(item).end > calendar.adopted;
  const parts = [...judged, ...derived].filter(
    (item) => ['like', 'part'].includes(item.role) && since(item) && speaks(item),
  );
  const deciding = parts.toSorted(byDay);
  return { state: deciding.length > 0 ? 'under-way' : 'none', deciding, basis: basisOf(deciding.slice(-1)), ...rest };
}

/** A finding that has neither a number nor says what it comes to is shown and gives no state. */
const speaks = (item: Judged | Derived): boolean =>
  !('observation' in item) || item.observation.value !== undefined || item.observation.says !== undefined;

function basisOf(deciding: readonly (Judged | Derived)[], disagree = false): Basis {
  if (deciding.length === 0) return noBasis;
  const said = deciding.map((item) => ('observation' in item ? [item.observation] : [item.total, item.less]));
  return {
    estimate: said.every((sources) => sources.some(({ status }) => status === 'estimate')),
    secondary: said.every((sources) => sources.some(({ secondary }) => secondary)),
    disagree,
  };
}

function stateOf(verdict: Verdict, days: Days | null, { reviewed }: Calendar): State {
  if (verdict === 'meets') return 'met';
  if (verdict === 'partly') return 'partly-met';
  if (verdict === 'misses' && days && days.end < reviewed) return 'not-met';
  return 'under-way';
}

const firm = { plan: 0, estimate: 1, reported: 2, final: 3 };
export const daysOfItem = (item: Judged | Derived): Days => ('observation' in item ? item.observation.days : item.days);

/** By the end of the days spoken of, then by firmness, then by the day the source speaks. */
function byDay(a: Judged | Derived, b: Judged | Derived): number {
  const key = (item: Judged | Derived): string => {
    const said = 'observation' in item ? item.observation : item.total;
    return `${daysOfItem(item).end} ${firm[said.status]} ${dayOf(said)}`;
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function roleOf({ days }: Measure, { days: own, status, unlike }: Observation): Role {
  if (status === 'plan') return 'plan';
  if (unlike) return 'unlike';
  if (!days || sameDays(days, own)) return 'like';
  if (own.end > days.end) return 'after';
  return days.start !== null && (own.start ?? own.end) < days.start ? 'before' : 'part';
}

function judge(target: Measure, { value, qualifier, says }: ObservationRecord): Verdict {
  if (value !== undefined) return judgeInterval(target, intervalOf(value, qualifier));
  const verdicts: Partial<Record<NonNullable<typeof says>, Verdict>> = {
    met: 'meets',
    'not-met': 'misses',
    'partly-met': 'partly',
    'under-way': 'under-way',
  };
  return (says && verdicts[says]) ?? 'unclear';
}

/** Whether all, none or some of an interval is what the target asks. */
export function judgeInterval({ comparison, value }: Pick<Measure, 'comparison' | 'value'>, figure: Interval): Verdict {
  const wanted = wantedBy(comparison, value);
  const above = figure.low > wanted.low || (figure.low === wanted.low && (!wanted.openLow || figure.openLow));
  const below = figure.high < wanted.high || (figure.high === wanted.high && (!wanted.openHigh || figure.openHigh));
  if (above && below) return 'meets';
  const clear = (low: number, high: number, open: boolean): boolean => low < high || (low === high && open);
  const under = clear(figure.high, wanted.low, wanted.openLow || figure.openHigh);
  const over = clear(wanted.high, figure.low, wanted.openHigh || figure.openLow);
  // A place among the first, or a level "about" a number: the text does not say from where on it is lost or overshot.
  if (comparison === 'keep-rank' || (comparison === 'about' && over)) return 'unclear';
  return under || over ? 'misses' : 'unclear';
}

function wantedBy(comparison: Comparison, value: number | null): Interval {
  const level = value ?? 1;
  switch (comparison) {
    case 'over':
      return { low: level, high: Infinity, openLow: true, openHigh: false };
    case 'below':
      return { low: -Infinity, high: level, openLow: false, openHigh: true };
    case 'about':
      return { low: level - lastDigit(level) / 2, high: level + lastDigit(level) / 2, openLow: false, openHigh: false };
    case 'keep-rank':
      return { low: 1, high: 1, openLow: false, openHigh: false };
    default:
      return { low: level, high: Infinity, openLow: false, openHigh: false };
  }
}

/**
 * The rest of a year: each published total of the year that reaches into the target's days, less each published total
 * of the days before them. Equal sums of the same days are given once, with the firmest and latest sources.
 *
 * @param target the days of the rest: `2023-H2`
 * @param totals observations of the whole year's target
 */
export function restOf(target: Measure & { days: Days }, totals: readonly Observation[]): Derived[] {
  const { start, end } = target.days;
  const year = start?.slice(0, 4);
  const usable = totals.filter(
    ({ value, status, unlike, days }) =>
      value !== undefined && status !== 'plan' && !unlike && days.start === `${year}-01-01`,
  );
  const before = usable.filter(({ days }) => nextDay(days.end) === start);
  const through = usable.filter(({ days }) => start !== null && days.end > start && days.end <= end);
  const found = new Map<string, Derived>();
  for (const total of through)
    for (const less of before) {
      const value = exactly(total.value! - less.value!);
      const a = intervalOf(total.value!, total.qualifier);
      const b = intervalOf(less.value!, less.qualifier);
      const interval = {
        low: exactly(a.low - b.high),
        high: exactly(a.high - b.low),
        openLow: a.openLow || b.openHigh,
        openHigh: a.openHigh || b.openLow,
      };
      const days = { start, end: total.days.end };
      const status = [total.status, less.status].includes('estimate') ? 'estimate' : total.status;
      const role = sameDays(days, target.days) ? 'like' : 'part';
      const verdict = judgeInterval(target, interval);
      found.set(`${days.end} ${value}`, {
        ...{ days, value, interval, total, less, verdict, role },
        status: status === 'plan' ? 'reported' : status,
      });
    }
  return [...found.values()];
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Sums of decimals without the dust of binary fractions. */
const exactly = (sum: number): number => (Number.isFinite(sum) ? Number(sum.toFixed(6)) : sum);

/** What the targets of one commitment come to together. */
export function stateOfAll(states: readonly State[]): State {
  const [first = 'none', ...others] = new Set(states);
  if (others.length === 0) return first;
  const known = new Set(states.filter((state) => state !== 'none'));
  if (known.has('met') || known.has('partly-met')) return 'partly-met';
  return known.has('not-met') ? 'not-met' : 'under-way';
}
