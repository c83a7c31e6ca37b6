/** What came of a plan: its targets and commitments by state. Made of its data alone, as of the day it was last gone through. */
import type { Commitment } from './commitment/commitment.ts';
import type { State } from './evidence/state.ts';
import type { Plan } from './plan.ts';
import type { Target } from './target/target.ts';

/** States that say how it ended, the misses first: they are what a reader looks for. */
export const endStates = ['not-met', 'met', 'met-late', 'partly-met'] as const satisfies State[];

/** States without an end that anybody reported. */
export const openStates = [
  ...(['no-final', 'under-way', 'none', 'not-searched', 'not-measurable', 'superseded'] as const),
] as const satisfies State[];

/** Of what was not found nothing is shown: no mark stands for it. */
export const unmarked = (state: State): boolean => state === 'none' || state === 'not-searched';

/** What is of one state. */
export interface Share<T> {
  state: State;
  own: T[];
}

/** Things of some states, in the order of these; states that none has are left out. */
export const sharesOf = <T>(things: readonly T[], states: readonly State[], stateOf: (thing: T) => State | null) =>
  states
    .map((state): Share<T> => ({ state, own: things.filter((thing) => stateOf(thing) === state) }))
    .filter(({ own }) => own.length > 0);

const stateOfTarget = ({ assessment }: Target): State => assessment.state;

/** A plan's targets by state: those that ended, and those without a final figure. The main ones stand first in each. */
export function targetShares({ targets }: Pick<Plan, 'targets'>): { ended: Share<Target>[]; open: Share<Target>[] } {
  const ranked = targets.toSorted((a, b) => Number(a.level !== 'headline') - Number(b.level !== 'headline'));
  return {
    ended: sharesOf(ranked, endStates, stateOfTarget),
    open: sharesOf(ranked, openStates, stateOfTarget),
  };
}

/** A group's targets: each stands in the part of the text of its last quote. */
export const targetsIn = ({ targets }: Pick<Plan, 'targets'>, group: number): Target[] =>
  targets.filter(({ quotes }) => quotes.at(-1)!.at.startsWith(`${group}.`));

/** All targets in the order of their shares: the cells of a strip. */
export const inOrder = <T>(...shares: readonly Share<T>[][]): T[] => shares.flat().flatMap(({ own }) => own);

export const countOf = <T>(shares: readonly Share<T>[]): number => shares.reduce((sum, { own }) => sum + own.length, 0);

/** In the order in which a closing assessment tells them. */
export const closingStates = [
  ...(['met', 'met-late', 'partly-met', 'not-met', 'no-final', 'under-way'] as const),
  ...(['not-measurable', 'none', 'not-searched', 'superseded'] as const),
] as const satisfies State[];

/** A closed plan's assessment: every target and commitment once, and what stays out of the score. */
export interface Outcome {
  targets: Share<Target>[];
  commitments: Share<Commitment>[];
  /** Standing duties and prohibitions of which nothing was reported: they carry no state. */
  unscored: Commitment[];
}

export const outcomeOf = ({ targets, commitments }: Pick<Plan, 'targets' | 'commitments'>): Outcome => ({
  targets: sharesOf(targets, closingStates, stateOfTarget),
  commitments: sharesOf(commitments, closingStates, ({ state }) => state),
  unscored: commitments.filter(({ state }) => state === null),
});

/** Those whose own time runs beyond the plan's: their end could not be seen yet. */
export const dueLater = <T>(things: readonly T[], endOf: (thing: T) => string | null, ends: string): T[] =>
  things.filter((thing) => (endOf(thing) ?? '') > ends);
