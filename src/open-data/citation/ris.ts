/** RIS, which reference managers take in: a tag a line. */
import type { CitationFormat } from './citation.ts';

/** A line may hold no end of one. */
const escape = (words: string): string => words.replace(/\s+/gu, ' ');
const slashed = (iso: string): string => iso.replaceAll('-', '/');

export const ris: CitationFormat = {
  name: 'RIS',
  ending: 'ris',
  escape,
  write: ({ language, key, author, title, section, adopted, quote, found, site, page, url, asOf, notes, version }) =>
    [
      ['TY', 'LEGAL'],
      ['ID', key],
      ['AU', author],
      ['TI', title],
      ['PY', adopted.slice(0, 4)],
      ['DA', slashed(adopted)],
      ['SE', section],
      ['PB', `${site}, ${page}`],
      ['UR', url],
      ['Y2', slashed(asOf)],
      ['ET', version],
      ['LA', language],
      ['AB', quote ? `“${quote.vi}” [“${quote.en}”]` : ''],
      ['N1', [found, ...notes].filter(Boolean).join(' ')],
    ]
      .flatMap(([tag, value]) => (value ? `${tag}  - ${escape(value)}\n` : []))
      .concat('ER  - ')
      .join(''),
};
