/** A citation written out, as HTML: the words of each language marked, official ones set as such where `official` says. */
import type { Citation, CitationFormat } from '../../open-data/citation/citation.ts';
import { escapeMarkup } from '../../html/escape.ts';
import { languages } from '../../plan/language.ts';

export function writtenHtml(citation: Citation, { write, escape }: CitationFormat, official = false): string {
  const { language, quote } = citation;
  let html = escapeMarkup(write(citation));
  for (const spoken of quote ? languages : []) {
    const words = escapeMarkup(escape(quote![spoken]));
    const serif = official && spoken === 'vi' ? ' class="o"' : '';
    const lang = spoken === language ? '' : ` lang="${spoken}"`;
    if (serif || lang) html = html.replace(words, () => `<span${serif}${lang}>${words}</span>`);
  }
  return html;
}
