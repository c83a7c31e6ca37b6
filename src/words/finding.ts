/** What a finding says, in either language. */
import type { Finding } from '../plan/finding.ts';
import { findingEn } from './finding-en.ts';
import { findingVi, type FindingWords } from './finding-vi.ts';
import type { Language } from '../plan/language.ts';

const words: Record<Language, FindingWords> = { vi: findingVi, en: findingEn };

export const sayFinding = (finding: Finding, language: Language): string =>
  (words[language][finding.rule] as (values: Finding['values']) => string)(finding.values);

/** `file:line:column`, from the project's root. */
export const placeOf = ({ file, line, column }: Finding): string => `${file}:${line}:${column}`;
