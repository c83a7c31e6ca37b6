/** Plain words, as one would write them beneath a text. */
import type { CitationFormat } from './citation.ts';

export const plain: CitationFormat = {
  name: '',
  ending: 'txt',
  escape: (words) => words,
  write: ({ author, title, quote, found, site, page, url, notes }) =>
    [
      quote ? `“${quote.vi}” [“${quote.en}”].` : '',
      `${author}, ${title}.`,
      found,
      `${site}, ${page}: ${url}`,
      notes.length > 0 ? `(${notes.join(' ')})` : '',
    ]
      .filter(Boolean)
      .join(' '),
};
