/** `slips.yaml`: slips of the pen in the official text. They stand; the page marks them and says what was meant. */
import { z } from 'zod';
import { bilingual, sentenceRef, text } from '../file/schema.ts';

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
