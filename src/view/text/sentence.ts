/**
 * A sentence as HTML: its own address, a mark that links it, its twin in the other language.
 *
 * The numbers that one sees are drawn by the stylesheet, so that the words of a paragraph, read or copied, are the
 * official words and nothing else.
 */
import { escapeMarkup } from '../../html/escape.ts';
import { spansOf, piecesOf } from '../../plan/text/quote.ts';
import { commitmentsIn } from '../../plan/commitment/register.ts';
import type { Slip } from '../../plan/text/slip.ts';
import type { TermMention } from '../../plan/name/term.ts';
import type { Paragraph, Sentence } from '../../plan/text/official-text.ts';
import { address } from '../../plan/address.ts';
import { otherLanguage } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';
import { annotate, type Mark } from '../../html/annotate.ts';
import type { Here } from '../here.ts';

/** A page that shows the text, with the terms first used in each sentence, in the page's language. */
export interface TextHere extends Here {
  firstUses: Map<string, TermMention[]>;
}

/** Terms are only pointed to: a link would break the link of the commitment they may stand in. The note beneath explains. */
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

/** The words of commitments, each a link to its page. */
function commitmentMarks(text: string, id: string, { plan, language }: TextHere): Mark[] {
  return commitmentsIn(plan.commitments, id).flatMap((commitment) =>
    commitment.quotes
      .filter(({ at }) => at === id)
      .flatMap(({ quote, english }) => (language === 'vi' ? [quote] : piecesOf(english)))
      // The text shown keeps its no-break spaces; quotes are compared with plain ones.
      .flatMap((words) => spansOf(text.replace(/\s/gu, ' '), words).slice(0, 1))
      .map((span) => ({
        ...span,
        before: `<a class="c" href="${address({ kind: 'commitment', plan: plan.id, id: commitment.id }, language)}">`,
        after: '</a>',
      })),
  );
}

export const noteId = (slip: Slip): string => `n-${slip.at}`;

/** The Vietnamese original. On an English page it is a quotation beside the translation, whose twin it is. */
export function originalHtml(sentence: Sentence, label: string, here: TextHere): string {
  const { plan, language, firstUses } = here;
  const own = language === 'vi';
  const slips = slipMarks(sentence.text, ({ quote }) => quote, plan.slips.get(sentence.id) ?? []);
  const marks = own
    ? [...commitmentMarks(sentence.text, sentence.id, here), ...termMarks(firstUses.get(sentence.id) ?? [])]
    : [];
  return wrap(sentence.id, label + annotate(sentence.text, [...marks, ...slips]), own, here);
}

/** The English translation; on a Vietnamese page it stands beside the original. */
export function translationHtml(sentence: Sentence, label: string, here: TextHere): string {
  const { plan, language, firstUses } = here;
  const translation = plan.translations.get(sentence.id)!;
  const own = language === 'en';
  const marks = own
    ? [
        ...slipMarks(translation.en, ({ english }) => english, plan.slips.get(sentence.id) ?? []),
        ...commitmentMarks(translation.en, sentence.id, here),
        ...termMarks(firstUses.get(sentence.id) ?? []),
      ]
    : [];
  const stale = translation.stale ? ` <small class="stale">${escapeMarkup(wordsOf(language).text.stale)}</small>` : '';
  return wrap(sentence.id, label + annotate(translation.en, marks) + stale, own, here);
}

/** The sentence's span. In the page's own language it carries the id and links itself; else its mark leads to its twin. */
function wrap(id: string, html: string, own: boolean, here: TextHere): string {
  const words = wordsOf(here.language).text;
  if (own) {
    const mark = `<a class="n" href="#${id}" aria-label="${words.sentence(id)}"></a>`;
    return `<span id="${id}">${mark}${html}</span>`;
  }
  return `<span>${twinLink(id, 'n', here)}${html}</span>`;
}

/** A link to the same sentence on the page's twin. */
export function twinLink(id: string, className: string, { page, language }: Here): string {
  const other = otherLanguage(language);
  const label = wordsOf(language).text.twin(id);
  return `<a class="${className}" href="${address(page!, other, id)}" hreflang="${other}" aria-label="${label}"></a>`;
}

/**
 * What numbers or marks a paragraph in the source. Article 1 has its anchor here, for its parts are sections of their own.
 *
 * @param side the original's label stands as it is; the translation's is in English
 */
export function labelHtml({ label }: Paragraph, side: 'o' | 't', own: boolean): string {
  if (!label) return '';
  const article = /^Điều (\d+)/u.exec(label)?.[1];
  const anchor = article === '1' && own ? ' id="d1"' : '';
  const shown = article && side === 't' ? `${wordsOf('en').division.article(article)}.` : label;
  return `<b class="label"${anchor}>${escapeMarkup(shown)}</b> `;
}
