/** What is accounted for. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'counts by part and kind', page: { kind: 'ledger', plan } }];
