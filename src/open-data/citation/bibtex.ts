/** BibTeX, with the fields of BibLaTeX for days and languages, in UTF-8. */
import type { CitationFormat } from './citation.ts';

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escape = (words: string): string => words.replace(/[\\{}$&%#_~^]/gu, (sign) => signs[sign] ?? `\\${sign}`);

const spoken = { vi: 'vietnamese', en: 'english' };

export const bibtex: CitationFormat = {
  name: 'BibTeX',
  ending: 'bib',
  escape,
  write: ({ language, key, author, title, adopted, quote, found, site, page, url, asOf, notes, version }) => {
    const [year, month] = adopted.split('-');
    const fields: [string, string][] = [
      // In braces of its own, else it would be taken for a person's names.
      ['author', `{${escape(author)}}`],
      ['title', escape(title)],
      ['year', year!],
      ['month', String(Number(month))],
      ['date', adopted],
      ['howpublished', escape(`${site}, ${page}`)],
      ['url', url],
      ['urldate', asOf],
      ['version', escape(version)],
      ['langid', spoken[language]],
      ...(quote ? [['abstract', `“${escape(quote.vi)}” [“${escape(quote.en)}”]`] as [string, string]] : []),
      ['note', escape([found, ...notes].filter(Boolean).join(' '))],
    ];
    return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
  },
};
