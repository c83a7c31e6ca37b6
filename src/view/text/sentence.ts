/**
 * A sentence as HTML: its own address, a mark that links it, its twin in the other language.
 *
 * The numbers that one sees are drawn by the stylesheet, so that the words of a paragraph, read or copied, are the
 * official words and nothing else.
 */
import type { Plan } from '../../plan/plan.ts';
import type { Slip } from '../../plan/slip.ts';
import type { TermMatch } from '../../plan/term.ts';
import type { Paragraph, Sentence } from '../../plan/text.ts';
import { address, type Page } from '../../words/address.ts';
import { otherLanguage, type Language } from '../../words/language.ts';
import { wordsOf } from '../../words/words.ts';
import { annotate, escapeHtml, type Mark } from './annotate.ts';

export interface Setting {
  plan: Plan;
  page: Page;
  /** Language of the page. */
  language: Language;
  /** Terms first met in each sentence, in the page's language. */
  meetings: Map<string, TermMatch[]>;
}

function termMarks(matches: readonly TermMatch[], language: Language): Mark[] {
  return matches.map(({ term, start, end }) => ({
    start,
    end,
    before: `<a class="term" href="${address({ kind: 'glossary' }, language, term.id)}">`,
    after: '</a>',
  }));
}

/** Marks after the quoted words of a slip; the sign itself is drawn by the stylesheet. */
function slipMarks(
  text: string,
  quoteOf: (slip: Slip) => string | undefined,
  slips: readonly Slip[],
  language: Language,
): Mark[] {
  const words = wordsOf(language).text;
  return slips.flatMap((slip) => {
    const quote = quoteOf(slip);
    const start = quote ? text.indexOf(quote.normalize('NFC')) : -1;
    if (!quote || start < 0) return [];
    const [kind, label] = slip.kind === 'slip' ? ['sic', words.sicLabel] : ['unclear', words.unclearLabel];
    const after = `<a class="${kind}" href="#${noteId(slip)}" aria-label="${escapeHtml(label)}"></a>`;
    const end = start + quote.length;
    return [{ start: end, end, before: '', after }];
  });
}

export const noteId = (slip: Slip): string => `n-${slip.at}`;

/** The Vietnamese original. On an English page it is a quotation beside the translation, whose twin it is. */
export function originalHtml(sentence: Sentence, label: string, setting: Setting): string {
  const { plan, language, meetings } = setting;
  const own = language === 'vi';
  const marks = [
    ...slipMarks(sentence.text, (slip) => slip.quote, plan.slips.get(sentence.id) ?? [], language),
    ...(own ? termMarks(meetings.get(sentence.id) ?? [], language) : []),
  ];
  return wrap(sentence.id, label + annotate(sentence.text, marks), own, setting);
}

/** The English translation; on a Vietnamese page it stands beside the original. */
export function translationHtml(sentence: Sentence, label: string, setting: Setting): string {
  const { plan, language, meetings } = setting;
  const translation = plan.translations.get(sentence.id)!;
  const own = language === 'en';
  const marks = own
    ? [
        ...slipMarks(translation.en, (slip) => slip.english, plan.slips.get(sentence.id) ?? [], language),
        ...termMarks(meetings.get(sentence.id) ?? [], language),
      ]
    : [];
  const stale = translation.stale ? ` <small class="stale">${escapeHtml(wordsOf(language).text.stale)}</small>` : '';
  return wrap(sentence.id, label + annotate(translation.en, marks) + stale, own, setting);
}

/** The sentence's span. In the page's own language it carries the id and links itself; else its mark leads to its twin. */
function wrap(id: string, html: string, own: boolean, { language, page }: Setting): string {
  const words = wordsOf(language).text;
  if (own) {
    const mark = `<a class="n" href="#${id}" aria-label="${words.sentence(id)}"></a>`;
    return `<span id="${id}">${mark}${html}</span>`;
  }
  return `<span>${twinLink(id, 'n', page, language)}${html}</span>`;
}

/** A link to the same sentence on the page's twin. */
export function twinLink(id: string, className: string, page: Page, language: Language): string {
  const other = otherLanguage(language);
  const label = wordsOf(language).text.twin(id);
  return `<a class="${className}" href="${address(page, other, id)}" hreflang="${other}" aria-label="${label}"></a>`;
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
  const shown = article && side === 't' ? `${wordsOf('en').text.article(article)}.` : label;
  return `<b class="label"${anchor}>${escapeHtml(shown)}</b> `;
}
