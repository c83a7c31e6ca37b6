/** States, and a state in words with what it rests on: "báo cáo đạt (ước tính)". */
import type { Basis, State } from '../plan/evidence/state.ts';
import type { Language } from '../plan/language.ts';
import { target } from './target.ts';
import type { Both } from './both.ts';

export const states = {
  none: { vi: 'chưa có báo cáo công bố', en: 'no published report' },
  'under-way': { vi: 'báo cáo đang làm', en: 'reported under way' },
  met: { vi: 'báo cáo đạt', en: 'reported met' },
  'partly-met': { vi: 'báo cáo đạt một phần', en: 'reported partly met' },
  'not-met': { vi: 'không đạt đúng hạn', en: 'not met by the deadline' },
  'not-measurable': { vi: 'không đo được như đã viết', en: 'not measurable as written' },
  superseded: { vi: 'đã thay thế', en: 'superseded' },
} satisfies Record<State, Both>;

/** @param basis what it rests on, said behind it in brackets where that is not plain */
export function formatState(state: State, basis: Basis, language: Language): string {
  const flags = (['estimate', 'secondary', 'disagree'] as const)
    .filter((flag) => basis[flag])
    .map((flag) => target.flags[flag][language]);
  return states[state][language] + (flags.length > 0 ? ` (${flags.join(', ')})` : '');
}
