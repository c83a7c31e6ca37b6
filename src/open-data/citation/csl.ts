/** CSL-JSON, which citation processors and reference managers read. */
import type { Citation, CitationFormat } from './citation.ts';

const dateOf = (iso: string): { 'date-parts': number[][] } => ({ 'date-parts': [iso.split('-').map(Number)] });

const item = (citation: Citation) => {
  const { language, key, author, title, section, adopted, quote, found, site, page, url, asOf, notes, version } =
    citation;
  return {
    id: key,
    type: 'legislation',
    language,
    author: [{ literal: author }],
    title,
    ...(section && { section }),
    issued: dateOf(adopted),
    publisher: `${site}, ${page}`,
    URL: url,
    accessed: dateOf(asOf),
    version,
    ...(quote && { abstract: `“${quote.vi}” [“${quote.en}”]` }),
    note: [found, ...notes].filter(Boolean).join(' '),
  };
};

/** A day on one line, as people write it. */
const written = (citations: readonly Citation[]): string =>
  JSON.stringify(citations.map(item), null, 2).replace(
    /\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/gu,
    '[[$1, $2, $3]]',
  );

export const csl: CitationFormat = {
  name: 'CSL-JSON',
  ending: 'csl.json',
  escape: (words) => JSON.stringify(words).slice(1, -1),
  write: (citation) => written([citation]),
  join: (citations) => `${written(citations)}\n`,
};
