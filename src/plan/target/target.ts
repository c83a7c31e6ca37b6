/** `targets/<id>.yaml`: a number or level that the text sets, in its exact words, with what was published beside it. */
import { z } from 'zod';
import { commitmentId, scopes } from '../commitment/commitment.ts';
import { comparisons } from './comparison.ts';
import { observationSchema, type Observation } from '../evidence/evidence.ts';
import { span, type Days } from '../file/period.ts';
import { quoteSchema } from '../text/quote.ts';
import type { Assessment } from './assessment.ts';
import { bilingual, slug, text } from '../file/schema.ts';

export const targetSchema = z.strictObject({
  /** Short, for headings and rows of tables. */
  name: bilingual,
  /** The commitment it belongs to; null for one named in a heading only. */
  commitment: commitmentId.nullable(),
  quotes: z.array(quoteSchema).min(1),
  /** The number with its hedge and unit as it stands in a quote: `trên 22 triệu tấn`. */
  verbatim: text,
  comparison: z.enum(comparisons),
  /** In `unit`; null for `keep-rank`. */
  value: z.number().nullable(),
  unit: slug,
  /** Null where the text sets no time. */
  period: span.nullable(),
  /** How we read what the text leaves open: a period it does not write, a number in words. */
  reading: bilingual.optional(),
  scope: z.enum(scopes),
  level: z.enum(['headline', 'component']),
  /** Of totals that add up: the target of the whole year, whose figures less those of the first part are this one's. */
  rest_of: slug.optional(),
  /** Of one measure: the target whose figures are this one's too, so that each stands once. */
  figures_of: slug.optional(),
  /** What people call it, in either language: searched for, shown nowhere. */
  also: z.array(text).default([]),
  /** Why no figure could decide it. */
  unmeasurable: bilingual.optional(),
  observations: z.array(observationSchema).default([]),
});
export type TargetRecord = z.output<typeof targetSchema>;

export interface Target extends Omit<TargetRecord, 'observations'> {
  /** File name and address: `grdp-2023`. */
  id: string;
  days: Days | null;
  /** In the order of the days they speak of; computed ones stand in `assessment`. */
  observations: Observation[];
  assessment: Assessment;
}
