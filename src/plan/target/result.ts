/**
 * What is known of a target, as the parts of one sentence: the figures of its own days with their distance from what is
 * asked, or the latest of a part of them, or why there is none. It says no more than the figures do.
 */
import { statuses, type Observation, type Qualifier, type Status } from '../evidence/evidence.ts';
import type { Days } from '../file/period.ts';
import { daysOfItem, isObserved, type AssessedObservation } from './assessment.ts';
import { distanceOf, type Distance } from './distance.ts';
import type { ComputedFigure } from './rest-of-year.ts';
import type { Target } from './target.ts';

/** One end of what figures span: a number with the word that stands before it. */
export interface Bound {
  value: number;
  qualifier?: Qualifier | undefined;
}

/** From the least to the greatest of some figures; both ends are the same where there is one. */
export interface Spread {
  low: Bound;
  high: Bound;
}

/** Figures of the same days, told together. */
export interface Told {
  spread: Spread;
  /** How firm their sources call them; null where they differ. */
  status: Status | null;
  computed: boolean;
  /** Whether all of them are of a time still to come. */
  foreseen: boolean;
  days: Days;
  /** As content writes it; null of a computed one. */
  period: string | null;
}

export type Result =
  | {
      kind: 'figures';
      /** Those that their sources call firmest. */
      leading: Told;
      /** Less firm ones of the same days that say something else. */
      others: Told | null;
      distance: Distance | null;
      /** First and last day on which they were said, as far as known; null where no source gives one. */
      said: { first: string; last: string } | null;
      /** Whether every source gives its day, and that was before the target's time was over. */
      early: boolean;
      /** Whether a number is asked from which their words, such as "over" or "nearly", leave the distance open. */
      unclear: boolean;
    }
  /** A finding without a number: the latest, in our words. */
  | { kind: 'fact'; fact: NonNullable<Observation['fact']>; decides: boolean }
  | { kind: 'part'; latest: Told }
  /** Figures of a part of its time that was over before the plan was adopted. */
  | { kind: 'before'; latest: Told }
  /** Figures of another measure, of plans or of other days alone. */
  | { kind: 'unlike'; why: 'not-comparable' | 'plan' | 'other-days' }
  | { kind: 'nothing' }
  | { kind: 'unmeasurable' };

type Item = AssessedObservation | ComputedFigure;

/** Whether a target's own time still ran on the day on which the plan was last gone through. */
export const isOpen = ({ days }: Pick<Target, 'days'>, reviewed: string): boolean =>
  days !== null && days.end >= reviewed;

/** What its figures come to together. */
export function resultOf(target: Target): Result {
  const { assessed, computed } = target.assessment;
  if (target.unmeasurable) return { kind: 'unmeasurable' };
  const all: Item[] = [...assessed, ...computed].filter(
    (item) => !isObserved(item) || item.observation.status !== 'plan',
  );
  const like = all.filter((item) => item.comparability === 'like');
  const numbers = like.filter(hasNumber);
  if (numbers.length > 0) return figuresOf(target, numbers);
  const facts = like.filter(isObserved).filter(({ observation }) => observation.fact);
  const decided = facts.filter(({ outcome }) => outcome !== 'unclear');
  const fact = (decided.length > 0 ? decided : facts).at(-1)?.observation.fact;
  if (fact) return { kind: 'fact', fact, decides: decided.length > 0 };
  const parts = all.filter((item) => item.comparability === 'part' && hasNumber(item));
  const end = parts
    .map((item) => daysOfItem(item).end)
    .sort()
    .at(-1);
  const last = parts.filter((item) => daysOfItem(item).end === end);
  if (last.length > 0)
    return { kind: target.assessment.state === 'none' ? 'before' : 'part', latest: toldOf(firmest(last)) };
  if (assessed.length === 0) return { kind: 'nothing' };
  const has = (way: AssessedObservation['comparability']): boolean =>
    assessed.some(({ comparability }) => comparability === way);
  return { kind: 'unlike', why: has('not-comparable') ? 'not-comparable' : has('plan') ? 'plan' : 'other-days' };
}

function figuresOf(target: Target, numbers: readonly Item[]): Result {
  const leading = firmest(numbers);
  const rest = numbers.filter((item) => !leading.includes(item));
  const told = toldOf(leading);
  const others = rest.length > 0 ? toldOf(rest) : null;
  const same = others && JSON.stringify(others.spread) === JSON.stringify(told.spread);
  const distance = target.value === null ? null : distanceOf(target.value, told.spread);
  // The day of a reckoned figure would be ours.
  const days = leading.map((item) => (isObserved(item) ? saidOn(item.observation) : null));
  const known = days.filter((day) => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  return {
    kind: 'figures',
    leading: told,
    others: same ? null : others,
    distance,
    said: first && last ? { first, last } : null,
    early: !!last && target.days !== null && known.length === days.length && last < target.days.end,
    unclear: target.value !== null && distance === null,
  };
}

/** Figures of which a source gives a number. */
export const hasNumber = (item: Item): boolean => !isObserved(item) || item.observation.value !== undefined;

/** How firm a figure is called. */
export const statusOf = (item: Item): Status => (isObserved(item) ? item.observation.status : item.status);

const rank = (item: Item): number => statuses.indexOf(statusOf(item));

function firmest(items: readonly Item[]): Item[] {
  const highest = Math.max(...items.map(rank));
  return items.filter((item) => rank(item) === highest);
}

/** Figures of the same days as one. */
export function toldOf(items: readonly Item[]): Told {
  const status = new Set(items.map(statusOf));
  const [first] = items;
  return {
    spread: spreadOf(items.flatMap(boundsOf)),
    status: status.size === 1 ? [...status][0]! : null,
    computed: items.some((item) => !isObserved(item)),
    foreseen: items.every((item) => isObserved(item) && item.observation.foreseen === true),
    days: daysOfItem(first!),
    period: isObserved(first!) ? first.observation.period : null,
  };
}

/** The numbers a figure says: one, or of a computed one the ends of its interval. */
export function boundsOf(item: Item): Bound[] {
  if (isObserved(item)) return [{ value: item.observation.value!, qualifier: item.observation.qualifier }];
  const { low, high } = item.interval;
  if (high === Infinity) return [{ value: low, qualifier: 'over' }];
  if (low === -Infinity) return [{ value: high, qualifier: 'nearly' }];
  return [{ value: low }, { value: high }];
}

const lean = ({ qualifier }: Bound): number => (qualifier === 'over' ? 1 : qualifier === 'nearly' ? -1 : 0);

/** From the least to the greatest; of equal numbers "nearly" is the least and "over" the greatest. */
export function spreadOf(bounds: readonly Bound[]): Spread {
  const sorted = bounds.toSorted((a, b) => a.value - b.value || lean(a) - lean(b));
  return { low: sorted[0]!, high: sorted.at(-1)! };
}

/** The day on which a source said it, as far as known; the end of the figure's own days tells nothing of that. */
function saidOn({ source, as_of, days }: Observation): string | null {
  return source.published ?? (as_of === days.end ? null : as_of);
}
