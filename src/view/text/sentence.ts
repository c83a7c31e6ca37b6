/**
 * A sentence as HTML: at its own address, with its twin in the other language where a page holds both.
 *
 * The numbers and codes that one sees are drawn by the stylesheet, so that the words of a sentence, read or copied, are
 * the official words and nothing else.
 */
import { annotate, type Mark } from '../../html/annotate.ts';
import { escapeMarkup } from '../../html/escape.ts';
import { address } from '../../plan/address.ts';
import { otherLanguage, type Language } from '../../plan/language.ts';
import type { TermMention } from '../../plan/name/term.ts';
import type { Paragraph, Sentence } from '../../plan/text/official-text.ts';
import type { Slip } from '../../plan/text/slip.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { codesOf } from './paragraph.ts';

/** A page that shows the text, with the terms first used in each sentence, in the page's language. */
export interface TextHere extends Here {
  firstUses: Map<string, TermMention[]>;
}

/** How a page shows its sentences. */
export interface Shown {
  /** The other language beside them: shown at once, or only when it is asked for. */
  pair?: 'open' | 'folded' | undefined;
  /** With the codes of the tasks they set. */
  codes?: boolean | undefined;
}

/** Terms are only pointed to: what they mean is told beside the paragraph. */
const termMarks = (matches: readonly TermMention[]): Mark[] =>
  matches.map(({ start, end }) => ({ start, end, before: '<span class="term">', after: '</span>' }));

/** Marks after the quoted words of a slip; the sign itself is drawn by the stylesheet. */
function slipMarks(text: string, quoteOf: (slip: Slip) => string | undefined, slips: readonly Slip[]): Mark[] {
  return slips.flatMap((slip) => {
    const quote = quoteOf(slip);
    const start = quote ? text.indexOf(quote.normalize('NFC')) : -1;
    if (!quote || start < 0) return [];
    const end = start + quote.length;
    return [{ start: end, end, before: '', after: `<i class="${slip.kind === 'slip' ? 'sic' : 'unclear'}"></i>` }];
  });
}

export const noteId = (slip: Slip): string => `n-${slip.at}`;

/** The words of a sentence in one language, marked. */
function wordsHtml({ id, text: original }: Sentence, side: Language, here: TextHere): string {
  const { plan, language, firstUses } = here;
  const { en, stale } = plan.translations.get(id)!;
  const text = side === 'vi' ? original : en;
  const quoteOf = ({ quote, english }: Slip): string | undefined => (side === 'vi' ? quote : english);
  const slips = slipMarks(text, quoteOf, plan.slips.get(id) ?? []);
  // Of the other language, the original keeps its signs: they are about its words.
  if (side !== language) return annotate(text, side === 'vi' ? slips : []) + staleNote(side, stale, language);
  const marks = [...slips, ...termMarks(firstUses.get(id) ?? [])];
  return annotate(text, marks) + staleNote(side, stale, language);
}

const staleNote = (side: Language, stale: boolean, language: Language): string =>
  side === 'en' && stale ? ` <small class="stale">${escapeMarkup(wordsOf(language).text.stale)}</small>` : '';

/**
 * A sentence at its address, the page's language first.
 *
 * @param label what numbers or marks its paragraph in the source, before the first of its sentences
 * @param tag of a heading; else it is a paragraph, and Vietnamese on an English page a quotation
 */
export function sentenceHtml(
  sentence: Sentence,
  { label, tag }: { label: Paragraph['label']; tag?: 'h2' | 'h3' },
  { pair, codes = false }: Shown,
  here: TextHere,
): string {
  const { id } = sentence;
  const { language, page } = here;
  const words = wordsOf(language).text;
  const other = otherLanguage(language);
  const classOf = (side: Language): string => (side === 'vi' ? 'o' : 't');
  const own = tag ?? 'p';
  const twin = other === 'vi' ? 'blockquote' : 'p';
  const mark = `<a class="n" href="#${id}" aria-label="${words.sentence(id)}"></a>`;
  const said = labelHtml(label, language, true) + wordsHtml(sentence, language, here);
  // A box that holds a heading and no other element is nothing to a reader view.
  const ownHtml = tag ? `<span>${said}</span>` : said;
  const first = `<${own} class="${classOf(language)}">${ownHtml}${codes ? codesOf(id, here) : ''}</${own}>`;
  if (!pair) return `<div class="s" id="${id}">${mark}${first}</div>`;
  // Folded, the twin stands here already.
  const link =
    pair === 'open'
      ? ` <a class="w" href="${address(page!, other, id)}" hreflang="${other}" aria-label="${words.twin(id)}"></a>`
      : '';
  const otherHtml = labelHtml(label, other, false) + wordsHtml(sentence, other, here);
  const hidden = pair === 'folded' ? ' hidden' : '';
  const second = `<${twin} class="${classOf(other)}" lang="${other}"${hidden}>${otherHtml}${link}</${twin}>`;
  return `<div class="s" id="${id}">${mark}${first}${second}</div>`;
}

/**
 * What numbers or marks a paragraph in the source. Article 1 has its anchor here, for its parts are sections of their own.
 *
 * @param side the original's label stands as it is; the translation's is in English
 */
function labelHtml(label: string, side: Language, own: boolean): string {
  if (!label) return '';
  const article = /^Điều (\d+)/u.exec(label)?.[1];
  const anchor = article === '1' && own ? ' id="d1"' : '';
  const shown = article && side === 'en' ? `${wordsOf('en').division.article(article)}.` : label;
  return `<b class="label"${anchor}>${escapeMarkup(shown)}</b> `;
}
