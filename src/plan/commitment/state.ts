/**
 * The one place where the state of a commitment is decided, by the rule of `/gioi-thieu/`:
 *
 * 1. One withdrawn is superseded.
 * 2. Where it has targets, they give the state.
 * 3. Else the latest report of a result (met, partly, not met) gives it; what is reported of a later time does not undo
 *    a result. Met after the deadline, or without one after the plan's own time, is met late; done on a day that no
 *    source gives is marked so.
 * 4. With reports of work under way alone, it is under way while its time runs or when one speaks of the time after;
 *    else its time is over and no result was found.
 * 5. Without reports: not measurable as written; of a standing duty or a prohibition nothing; else no report found
 *    where we looked, and not looked for yet where we did not.
 */
import { byLateness, lastDaySpokenOf, type Report } from '../evidence/evidence.ts';
import { noBasis, stateOfAll, type Basis, type Calendar, type State } from '../evidence/state.ts';
import type { BoundCommitment, Commitment } from './commitment.ts';

/** What a target's figures come to, for its commitment. */
export interface TargetState {
  id: string;
  commitment: string | null;
  state: State;
  basis: Basis;
}

/** Gives commitments their states. */
export const assessCommitments = (
  commitments: readonly BoundCommitment[],
  targets: readonly TargetState[],
  calendar: Calendar,
): Commitment[] =>
  commitments.map((commitment) => {
    const own = targets.filter((target) => target.commitment === commitment.id);
    const { state, basis } = assess(commitment, own, calendar);
    return { ...commitment, targets: own.map(({ id }) => id), state, basis };
  });

interface Assessment {
  state: State | null;
  basis: Basis;
}

function assess(commitment: BoundCommitment, targets: readonly TargetState[], calendar: Calendar): Assessment {
  if (commitment.withdrawn) return { state: 'superseded', basis: noBasis };
  if (targets.length > 0)
    return { state: stateOfAll(targets.map(({ state }) => state)), basis: basisOfTargets(targets) };
  if (commitment.history.length > 0) return assessReports(commitment, calendar);
  if (commitment.unmeasurable) return { state: 'not-measurable', basis: noBasis };
  if (commitment.kind === 'standing-duty' || commitment.kind === 'prohibition') return { state: null, basis: noBasis };
  return { state: commitment.searched ? 'none' : 'not-searched', basis: noBasis };
}

function basisOfTargets(targets: readonly TargetState[]): Basis {
  const reported = targets.filter(({ state }) => state !== 'none' && state !== 'not-measurable');
  const every = (key: keyof Basis): boolean => reported.length > 0 && reported.every(({ basis }) => basis[key]);
  const disagree = reported.some(({ basis }) => basis.disagree);
  return { estimate: every('estimate'), secondary: every('secondary'), undated: every('undated'), disagree };
}

function assessReports({ history, due }: BoundCommitment, { ends, reviewed }: Calendar): Assessment {
  const end = due ?? ends;
  const latest = history.toSorted(byLateness);
  const results = latest.filter(({ outcome }) => outcome !== 'under-way');
  const last = results.at(-1);
  if (last) {
    const deciding = results.filter(({ outcome }) => outcome === last.outcome);
    const disagree = deciding.length < results.length || history.some(({ disputes }) => disputes);
    const inTime = deciding.some((report) => {
      const day = lastDaySpokenOf(report);
      return report.done === undefined && day !== '' && day <= end;
    });
    const days = deciding.flatMap(({ done }) => done ?? []);
    const late = last.outcome === 'met' && !inTime && days.length > 0 && days.every((day) => day > end);
    const undated = last.outcome === 'met' && !inTime && days.length === 0;
    return { state: late ? 'met-late' : last.outcome, basis: { ...basisOf(deciding), disagree, undated } };
  }
  const open = end >= reviewed || latest.some((report) => lastDaySpokenOf(report) > end);
  return { state: open ? 'under-way' : 'no-final', basis: basisOf(latest.slice(-1)) };
}

const basisOf = (deciding: readonly Report[]): Basis => ({
  ...noBasis,
  estimate: deciding.every(({ status }) => status === 'estimate'),
  secondary: deciding.every(({ secondary }) => secondary),
});
