/** The calendar and the list of deadlines. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'passed and to come', page: { kind: 'deadlines', plan } }];
