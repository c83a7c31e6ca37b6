/** The whole text, in one language and in both. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'in one language', page: { kind: 'text', plan } },
  { state: 'both languages side by side', page: { kind: 'pair', plan } },
];
