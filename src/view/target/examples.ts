/** What a target can look like, and the list of all. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'met, a rank without a picture', page: { kind: 'target', plan, id: 'arts-contest' } },
  {
    state: 'not met, sources that disagree, a year of figures, one of another measure',
    page: { kind: 'target', plan, id: 'tea-2023' },
  },
  { state: 'computed from two others', page: { kind: 'target', plan, id: 'tea-2023-h2' } },
  { state: 'no final figure, over and about', page: { kind: 'target', plan, id: 'water' } },
  { state: 'nothing published', page: { kind: 'target', plan, id: 'trees' } },
  { state: 'figures of other periods only', page: { kind: 'target', plan, id: 'schools' } },
  { state: 'no period, nothing published', page: { kind: 'target', plan, id: 'road' } },
  { state: 'the list', page: { kind: 'targets', plan } },
];
