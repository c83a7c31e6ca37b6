/** What the page of changes can hold. */
import { plan, type Example } from '../example.ts';

export const examples: Example[] = [{ state: 'nothing kept yet', page: { kind: 'changes', plan } }];
