/** The sentences a commitment or target quotes, in both languages, with its own words marked and the rest as context. */
import { spansOf, piecesOf } from '../../plan/text/quote.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { canonical } from '../../plan/text/official-text.ts';
import { annotate, type Mark } from '../../html/annotate.ts';
import type { Here } from '../here.ts';

export interface QuotedSentence {
  id: string;
  /** HTML in the page's language, and in the other. */
  own: string;
  other: string;
  /** Translated from an older original. */
  stale: boolean;
}

const marks = (sentence: string, words: readonly string[]): Mark[] =>
  words.flatMap((quote) =>
    spansOf(sentence, quote)
      .slice(0, 1)
      .map((span) => ({ ...span, before: '<mark>', after: '</mark>' })),
  );

/** The sentences that a commitment or target quotes, each once, in the order of its quotes. */
export function sentencesOf({ plan, language }: Here, { quotes }: Pick<Commitment, 'quotes'>): QuotedSentence[] {
  return [...new Set(quotes.map(({ at }) => at))].map((id) => {
    const own = quotes.filter(({ at }) => at === id);
    const vietnamese = canonical(plan.text.sentences.get(id)!.text);
    const { en: english, stale } = plan.translations.get(id)!;
    const vi = annotate(
      vietnamese,
      marks(
        vietnamese,
        own.map(({ quote }) => quote),
      ),
    );
    const pieces = own.flatMap((quote) => piecesOf(quote.english));
    const en = annotate(english, marks(english, pieces));
    return language === 'vi' ? { id, own: vi, other: en, stale } : { id, own: en, other: vi, stale };
  });
}
