/** Files that hold every citation of a plan, one a form and language. */
import { citationsFile, type CitationFormat } from '../../open-data/citation/citation.ts';
import { citationFormats } from '../../open-data/citation/formats.ts';
import { stow, type Stowed } from '../../open-data/stowed.ts';
import type { Language } from '../../plan/language.ts';
import { allCitations, type CiteHere } from './citation.ts';

const stem = { vi: 'trich-dan', en: 'citations' } as const;

/** The forms that programs read. */
export const filedFormats: readonly CitationFormat[] = citationFormats.filter(({ name }) => name !== '');

export const citationsName = (language: Language, { ending }: CitationFormat): string => `${stem[language]}.${ending}`;

export const citationsFiles = (here: CiteHere): (Stowed & { name: string })[] => {
  const all = allCitations(here);
  return filedFormats.map((format) =>
    Object.assign(stow(Buffer.from(citationsFile(format, all))), { name: citationsName(here.language, format) }),
  );
};
