/** Places: named by commitments, or by sentences alone. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'with commitments, and one that is only mentioned', page: { kind: 'places', plan } },
  { state: 'a locality, and what is asked there', page: { kind: 'place', plan, id: 'ha-long' } },
];
