/** A plan. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'overview', page: { kind: 'plan', plan } }];
