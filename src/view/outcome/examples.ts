/** The closing assessment of a plan whose period is over. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'a plan whose period is over', page: { kind: 'outcome', plan } }];
