/** The page of this room. */
import type { Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'behind its original', page: { kind: 'about' }, language: 'en' },
  { state: 'figures of the build', page: { kind: 'quality' } },
];
