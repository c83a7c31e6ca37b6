/** A state in words, with what it rests on: "báo cáo đạt (ước tính)". */
import type { Basis, State } from '../plan/evidence/state.ts';
import type { Language } from '../plan/language.ts';
import { wordsOf } from './words.ts';

/** @param basis what it rests on, said behind it in brackets where that is not plain */
export function formatState(state: State, basis: Basis, language: Language): string {
  const words = wordsOf(language);
  const flags = (['estimate', 'secondary', 'disagree'] as const)
    .filter((flag) => basis[flag])
    .map((flag) => words.target.flags[flag]);
  return words.states[state] + (flags.length > 0 ? ` (${flags.join(', ')})` : '');
}
