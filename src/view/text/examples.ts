/** The whole text. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'both languages side by side', page: { kind: 'text', plan } }];
