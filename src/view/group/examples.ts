/** Groups, whose staff prose may be behind. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  {
    state: 'prose and sentences behind their originals, a slip',
    page: { kind: 'group', plan, group: 2 },
    language: 'en',
  },
  { state: 'up to date, a correction of ours', page: { kind: 'group', plan, group: 1 } },
  { state: 'a picture in the prose', page: { kind: 'group', plan, group: 3 } },
];
