/** `content/units.yaml`: the units of targets and of published figures, shared by all plans. */
import { z } from 'zod';
import { slug, text } from '../file/schema.ts';

export const unitsSchema = z.array(
  z.strictObject({
    id: slug,
    /** As written after a number: `tỷ đồng`, `billion đồng`; `%` is joined to it. */
    vi: text,
    en: text,
    /** English for one alone, where it differs: `household`. */
    en_one: text.optional(),
    /** Whether it stands before its number: `hạng 1`. */
    before: z.literal(true).optional(),
    /** Of what is counted one by one: half a job is a slip. */
    whole: z.literal(true).optional(),
    /** What a plan's text may write after a number of this unit, in Vietnamese. */
    match: z.array(text).min(1),
  }),
);
export type Unit = z.output<typeof unitsSchema>[number];
