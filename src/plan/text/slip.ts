/** `slips.yaml`: slips of the pen in the official text. They stand; the page marks them and says what was meant. */
import { z } from 'zod';
import { bilingual, sentenceRef, text } from '../file/schema.ts';
import type { YamlRecord } from '../file/yaml.ts';
import type { Findings } from '../finding.ts';
import { checkEnglish, checkQuote } from './check-quote.ts';
import type { OfficialText } from './official-text.ts';
import type { Translation } from './translation.ts';

export const slipsSchema = z.array(
  z.strictObject({
    ...sentenceRef,
    /** The exact words, as they stand in the sentence. */
    quote: text,
    /** `slip`: plainly a misspelling, marked [sic]. `unclear`: may be read more than one way, marked with a note only. */
    kind: z.enum(['slip', 'unclear']),
    note: bilingual,
    /** The words of the English translation that the note belongs to, when it shows there too. */
    english: text.optional(),
  }),
);

export type Slip = z.output<typeof slipsSchema>[number];

/** Slips by the sentence they stand in; findings for those that do not stand there. */
export function bindSlips(
  slips: YamlRecord<Slip[]> | null,
  text: OfficialText,
  translations: Map<string, Translation>,
  findings: Findings,
): Map<string, Slip[]> {
  const byId = new Map<string, Slip[]>();
  slips?.value.forEach((slip, index) => {
    const words = checkQuote(text, slip, slips.at([index, 'quote']), findings);
    if (words === null) return;
    if (slip.english !== undefined)
      checkEnglish(
        translations.get(slip.at),
        { ...slip, english: slip.english },
        words,
        slips.at([index, 'english']),
        findings,
      );
    byId.set(slip.at, [...(byId.get(slip.at) ?? []), slip]);
  });
  return byId;
}
