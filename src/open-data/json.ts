/** JSON as it is published: two blanks a level, a final line end. */
import type { Quote } from '../plan/text/quote.ts';
import { nfc } from '../plan/text/official-text.ts';

/** @returns the text of a `.json` file */
export const toJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** A quote with the id of its sentence. */
export const quoteData = ({ at, quote, english }: Quote) => ({ sentence: at, vi: nfc(quote), en: english });
