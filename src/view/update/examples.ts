/** Each kind of update, and the lists. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'news with a figure and a report', page: { kind: 'update', plan, id: '2023-12-20-hop-thon' } },
  { state: 'news behind its original', page: { kind: 'update', plan, id: '2024-01-01-thu-che' }, language: 'en' },
  { state: 'a correction of ours, a contradiction', page: { kind: 'corrections', plan } },
  { state: 'a contradiction behind its original', page: { kind: 'corrections', plan }, language: 'en' },
  { state: 'the list', page: { kind: 'updates', plan } },
];
