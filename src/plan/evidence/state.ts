/**
 * What published evidence comes to, by the rule of `/gioi-thieu/`; never a grade of ours.
 *
 * `none`: we looked and found no report · `not-searched`: we have not looked yet · `not-measurable`: as it is written,
 * no report could show it · `no-final`: its time is over and only reports from within it were found · `under-way`: its
 * time runs, or a source says so of the time after · `met-late`: met after its deadline, or after the plan's own time ·
 * `superseded`: taken back, see its page.
 */
export const states = [
  ...(['met', 'met-late', 'partly-met', 'not-met', 'no-final', 'under-way'] as const),
  ...(['none', 'not-searched', 'not-measurable', 'superseded'] as const),
] as const;
export type State = (typeof states)[number];

/** What a state rests on, said beside it. */
export interface Basis {
  /** On estimates alone. */
  estimate: boolean;
  /** On reposts, forums or machine translations alone. */
  secondary: boolean;
  /** Whether another source would give another state, or casts doubt on this one. */
  disagree: boolean;
  /** Met on a day that no source gives, so that nobody can say whether in time. */
  undated: boolean;
}

export const noBasis: Basis = { estimate: false, secondary: false, disagree: false, undated: false };

/** Days on which the rules turn: when the plan was adopted, its own time ends, and it was last gone through. */
export interface Calendar {
  adopted: string;
  ends: string;
  reviewed: string;
}

/** What the targets of one commitment come to together. */
export function stateOfAll(all: readonly State[]): State {
  const [first = 'none', ...others] = new Set(all);
  if (others.length === 0) return first;
  const known = new Set<State>(all.filter((state) => state !== 'none' && state !== 'not-measurable'));
  if ((['met', 'met-late', 'partly-met'] as const).some((state) => known.has(state))) return 'partly-met';
  const [only, ...rest] = known;
  if (only && rest.length === 0) return only;
  return known.has('not-met') ? 'not-met' : known.has('no-final') ? 'no-final' : 'under-way';
}
