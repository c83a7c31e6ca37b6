/** What a commitment's or target's published reports come to, and what that rests on; never a grade of ours. */
export type State = 'none' | 'under-way' | 'met' | 'partly-met' | 'not-met' | 'not-measurable' | 'superseded';

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

/** What the targets of one commitment come to together. */
export function stateOfAll(states: readonly State[]): State {
  const [first = 'none', ...others] = new Set(states);
  if (others.length === 0) return first;
  const known = new Set(states.filter((state) => state !== 'none'));
  if (known.has('met') || known.has('partly-met')) return 'partly-met';
  return known.has('not-met') ? 'not-met' : 'under-way';
}
