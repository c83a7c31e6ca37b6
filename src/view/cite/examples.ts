/** What a page to cite from can hold. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'of a task', page: { kind: 'cite', plan, of: { kind: 'commitment', plan, id: '3-01' } } },
  { state: 'of a target', page: { kind: 'cite', plan, of: { kind: 'target', plan, id: 'tea-2023' } } },
  { state: 'of the sentences of a group', page: { kind: 'cite', plan, of: { kind: 'group', plan, group: 3 } } },
  { state: 'of the text, and its sentences in no group', page: { kind: 'cite', plan, of: { kind: 'text', plan } } },
];
