/**
 * What was published beside the plan: a report on a commitment, or an observation of a target's measure. Both say who
 * said what, of which days and how firmly.
 *
 * They stand with their commitment or target, or in an update that announces them.
 */
import { z } from 'zod';
import { daysOf, span, type Days } from '../file/period.ts';
import { bilingual, day, partialDay, slug, text } from '../file/schema.ts';
import { sourceSchema } from '../file/source.ts';
import { byText } from '../order.ts';

/** What a source's finding comes to. */
export const outcomes = ['under-way', 'met', 'partly-met', 'not-met'] as const;
export type ReportedOutcome = (typeof outcomes)[number];

/** How firm a source calls what it says; `reported` where it says neither, `plan` for a goal and no result. */
export const statuses = ['plan', 'estimate', 'reported', 'final'] as const;
export type Status = (typeof statuses)[number];

/** The words before a published number: "trên", "gần", "khoảng". */
export const qualifiers = ['over', 'nearly', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

const common = {
  /** The day the fact speaks of, as far as known. */
  as_of: partialDay.nullable(),
  /** A repost, a forum or a machine translation. */
  secondary: z.boolean(),
  /** It casts doubt on what others report, though it cannot be set against them: another programme, a later count. */
  disputes: z.literal(true).optional(),
  caveat: bilingual.optional(),
  source: sourceSchema,
};

export const reportSchema = z.strictObject({
  outcome: z.enum(outcomes),
  /** The fact in our own words. */
  fact: bilingual,
  status: z.enum(statuses).exclude(['plan']),
  /** The day it was done, where the source gives it: told apart from the day of the news. */
  done: day.optional(),
  ...common,
});
export type ReportRecord = z.output<typeof reportSchema>;

export const observationSchema = z.strictObject({
  period: span,
  /** In the target's unit, or in `unit`; absent where the source gives a finding and no number. */
  value: z.number().optional(),
  qualifier: z.enum(qualifiers).optional(),
  status: z.enum(statuses),
  /** What a finding without a number comes to; absent where it decides nothing. */
  outcome: z.enum(outcomes).optional(),
  /** The fact in our own words; for a number the page makes them. */
  fact: bilingual.optional(),
  /** Why it is not the target's own measure: shown, never compared. */
  not_comparable: bilingual.optional(),
  /** Expected for a time still to come, by a source that calls it neither plan nor estimate; it is no result. */
  foreseen: z.literal(true).optional(),
  /** Only where it is not the target's measure. */
  unit: slug.optional(),
  /** Why a figure that looks like a slip is right; for the desk, shown nowhere. */
  confirmed: text.optional(),
  ...common,
});
export type ObservationRecord = z.output<typeof observationSchema>;

/** Where evidence stands: the update that announced it, or null with its commitment or target. */
interface Announced {
  update: string | null;
}
export type Report = ReportRecord & Announced;

export interface Observation extends ObservationRecord, Announced {
  days: Days;
  /** Unit of its value. */
  unit: string;
}

/**
 * The last day that evidence speaks of, ISO: of a number its period's, else the day of the fact, else that of publication.
 * A year or month stands for its last day: what a source says of 2023 is later than what another says of September.
 */
export function lastDaySpokenOf({ days, as_of, source }: Pick<Report, 'as_of' | 'source'> & { days?: Days }): string {
  if (days) return days.end;
  const known = as_of ?? source.published ?? '';
  return known.length === 10 || known === '' ? known : daysOf(known).end;
}

/** The one order of evidence: by the last day it speaks of, then firmness, then the day the source speaks, latest last. */
export function byLateness(a: Dated, b: Dated): number {
  return byText(latenessOf(a), latenessOf(b));
}

type Dated = Pick<Report, 'as_of' | 'source'> & { days?: Days; status: Status };

function latenessOf(item: Dated): string {
  const { as_of, source, status } = item;
  const said = [as_of, source.published].find((known) => known?.length === 10) ?? lastDaySpokenOf(item);
  return `${lastDaySpokenOf(item)} ${statuses.indexOf(status)} ${said}`;
}
