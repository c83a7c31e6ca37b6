/** Notices: of the plan, of a group with targets, of a locality. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'of the plan', page: { kind: 'notice', plan, of: { kind: 'plan', plan } } },
  { state: 'of a group', page: { kind: 'notice', plan, of: { kind: 'group', plan, group: 1 } } },
  { state: 'of a locality', page: { kind: 'notice', plan, of: { kind: 'place', plan, id: 'ha-long' } } },
];
