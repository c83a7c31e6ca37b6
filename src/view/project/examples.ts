/** Projects with their commitments. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'named in sentences, with commitments', page: { kind: 'projects', plan } },
  { state: 'one project', page: { kind: 'project', plan, id: 'cho-phien' } },
];
