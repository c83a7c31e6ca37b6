/** Documents as the text gives them. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'with an update that concerns it', page: { kind: 'documents', plan } }];
