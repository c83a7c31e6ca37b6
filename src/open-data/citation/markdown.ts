/** Markdown: the words as a quotation, then where they stand. */
import type { CitationFormat } from './citation.ts';

const escape = (words: string): string => words.replace(/[\\`*_[\]<>#~|]/gu, String.raw`\$&`);

export const markdown: CitationFormat = {
  name: 'Markdown',
  ending: 'md',
  escape,
  write: ({ author, title, quote, found, site, page, url, notes }) =>
    [
      ...(quote ? [`> “${escape(quote.vi)}”\n>\n> [“${escape(quote.en)}”]\n`] : []),
      [`${escape(author)}, ${escape(title)}.`, escape(found), `${escape(site)}, [${escape(page)}](${url}).`]
        .concat(notes.map(escape))
        .filter(Boolean)
        .join(' '),
    ].join('\n'),
};
