/** Bodies the text names. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'assigned by name', page: { kind: 'bodies', plan } }];
