/** The drawn shape of each state, in a square of 16: what stands beside its words on pages and on cards. */
import type { State } from '../../plan/evidence/state.ts';

/** f filled, l a line in its colour, w a line in the colour of the paper; with its path. */
export type Shape = readonly (readonly ['f' | 'l' | 'w', string])[];

/** What was not found has none. */
export const shapes: Partial<Record<State, Shape>> = {
  met: [
    ['f', 'M1 1h14v14H1z'],
    ['w', 'm4 8.2 2.8 2.9L12 5.2'],
  ],
  'met-late': [
    ['l', 'M2 2h12v12H2z'],
    ['l', 'm4.6 8.2 2.4 2.5 4.4-5'],
  ],
  'partly-met': [
    ['l', 'M2 2h12v12H2z'],
    ['f', 'M2 2v12h12z'],
  ],
  'not-met': [
    ['f', 'm8 0 8 8-8 8-8-8z'],
    ['w', 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2'],
  ],
  'no-final': [
    ['l', 'M13 2H2v12h11'],
    ['l', 'M6 8h2M11 8h2'],
  ],
  'under-way': [
    ['l', 'M2 2h12v12H2z'],
    ['l', 'm6.2 4.8 3.4 3.2-3.4 3.2'],
  ],
  'not-measurable': [['l', 'M2 8h12']],
  superseded: [['l', 'M1 8h13m-5-5 5 5-5 5']],
};
