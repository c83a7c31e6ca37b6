/**
 * A published figure or finding beside a target: who said what, of which days, how firmly.
 *
 * It stands in the target's own file, or in an update that announces it.
 */
import { z } from 'zod';
import { reportedStates } from '../commitment/commitment.ts';
import { qualifiers } from '../target/interval.ts';
import { span, type Days } from '../file/period.ts';
import { bilingual, partialDay, slug, source } from '../file/schema.ts';

/** How firm a source calls its figure; `reported` where it says neither, `plan` for a goal and no result. */
export const firmness = ['estimate', 'reported', 'final', 'plan'] as const;

export const observationSchema = z.strictObject({
  period: span,
  /** In the target's unit, or in `unit`; absent where the source gives a finding and no number. */
  value: z.number().optional(),
  qualifier: z.enum(qualifiers).optional(),
  status: z.enum(firmness),
  /** What a finding without a number comes to; absent where it decides nothing. */
  says: z.enum(reportedStates).optional(),
  /** The fact in our own words; for a number the page makes them. */
  fact: bilingual.optional(),
  /** Why it is not the target's own measure: shown, never compared. */
  unlike: bilingual.optional(),
  /** Only where it is not the target's measure. */
  unit: slug.optional(),
  /** The day the fact speaks of, as far as known. */
  as_of: partialDay.nullable(),
  /** A repost, a forum or a machine translation. */
  secondary: z.boolean(),
  caveat: bilingual.optional(),
  source,
});
export type ObservationRecord = z.output<typeof observationSchema>;

export interface Observation extends ObservationRecord {
  days: Days;
  /** Unit of its value. */
  unit: string;
  /** The update that announced it; null when it stands in the target's own file. */
  update: string | null;
}

/** The day by which observations are put in order. */
export const dayOf = ({ as_of, source: { published }, days }: Observation): string => {
  const known = [as_of, published].find((day) => day?.length === 10);
  return known ?? days.end;
};
