/** What a commitment can look like, and the list of all. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'a target met', page: { kind: 'commitment', plan, id: '3-04' } },
  { state: 'targets missed by the deadline', page: { kind: 'commitment', plan, id: '3-01' } },
  { state: 'only figures of a part of the period', page: { kind: 'commitment', plan, id: '3-03' } },
  { state: 'overdue, nothing reported', page: { kind: 'commitment', plan, id: '3-06' } },
  { state: 'still under way', page: { kind: 'commitment', plan, id: '2-01' } },
  { state: 'reported met, but late', page: { kind: 'commitment', plan, id: '3-08' } },
  { state: 'reported met in part', page: { kind: 'commitment', plan, id: '3-10' } },
  { state: 'not measurable as written', page: { kind: 'commitment', plan, id: '3-09' } },
  { state: 'a standing duty of a body named', page: { kind: 'commitment', plan, id: 'd2-01' } },
  { state: 'superseded by another', page: { kind: 'commitment', plan, id: '3-05' } },
  { state: 'withdrawn, a prohibition, for no other', page: { kind: 'commitment', plan, id: '3-07' } },
  { state: 'an error of ours corrected, documents, amounts', page: { kind: 'commitment', plan, id: '1-02' } },
  {
    state: 'a quoted sentence whose translation is behind',
    page: { kind: 'commitment', plan, id: '2-01' },
    language: 'en',
  },
  { state: 'the register', page: { kind: 'register', plan } },
];
