/** Quotes: exact words of a sentence and of its translation. */
import { z } from 'zod';
import type { Language } from './quantity.ts';
import { sentenceRef, text } from '../file/schema.ts';
import { nfc, canonical } from './official-text.ts';

export const quoteSchema = z.strictObject({
  ...sentenceRef,
  /** Exact words of the sentence. */
  quote: text,
  /** Exact words of its translation; `[…]` stands for what is left out between two pieces. */
  english: text,
});
export type Quote = z.output<typeof quoteSchema>;

const omission = '[…]';

/** The pieces of an English quote, as they stand in the translation. */
export const piecesOf = (english: string): string[] => english.split(omission);

/** Quotes in one language, one after the other, in NFC; what stands between them is left out. */
export const joinQuotes = (quotes: readonly Quote[], language: Language): string =>
  quotes.map(({ quote, english }) => (language === 'vi' ? nfc(quote) : english)).join(` ${omission} `);

/** Every place where some words stand in a sentence, both in canonical form. */
export function spansOf(sentence: string, words: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const wanted = canonical(words);
  for (let start = sentence.indexOf(wanted); start >= 0 && wanted !== ''; start = sentence.indexOf(wanted, start + 1))
    spans.push({ start, end: start + wanted.length });
  return spans;
}
