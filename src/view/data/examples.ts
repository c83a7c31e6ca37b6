/** The page of this room. */
import type { Example } from '../example.ts';

export const examples: Example[] = [{ state: 'tables', page: { kind: 'data' } }];
