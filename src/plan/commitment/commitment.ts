/**
 * `commitments.yaml`: what a part of the resolution commits to, each in its exact words, one action each; and what of
 * its words is context, with the reason, so that together they cover the text.
 */
import { z } from 'zod';
import { daysOf, period, shiftDay } from '../file/period.ts';
import { quoteSchema } from '../text/quote.ts';
import { bilingual, day, partialDay, patterned, sentenceRef, slug, source, text } from '../file/schema.ts';

export const commitmentKinds = [
  'numeric-target',
  'dated-task',
  'named-project',
  'standing-duty',
  'prohibition',
] as const;

/** How strongly the text binds, by its own words: phải · phấn đấu · hoàn thành · kiên quyết · tập trung · tăng cường… */
export const strengths = [
  'must',
  'complete',
  'resolve',
  'strive',
  'focus',
  'step-up',
  'continue',
  'do',
  'encourage',
] as const;

export const contextReasons = ['heading', 'lead-in', 'aim', 'example', 'repetition', 'recital'] as const;

export const numberClasses = ['target', 'deadline', 'date', 'code', 'name', 'count', 'other'] as const;

/** Whose number it is. */
export const scopes = ['province', 'nation', 'place', 'project'] as const;

/** What published reports say; the text itself may make a state impossible ("not measurable as written"). */
export const reportedStates = ['under-way', 'met', 'partly-met', 'not-met', 'not-measurable'] as const;

export const commitmentId = patterned('commitment', /^(?:\d+|d\d+)-\d\d$/u);

/** When it is due: before a day (which is excluded), by a day, within a period, or up to a year. */
const deadlineRule = z.union([
  z.strictObject({ before: day }),
  z.strictObject({ by: day }),
  z.strictObject({ within: period }),
  z.strictObject({ to: patterned('period', /^\d{4}$/u) }),
]);
export type DeadlineRule = z.output<typeof deadlineRule>;

export const reportSchema = z.strictObject({
  says: z.enum(reportedStates),
  /** The fact in our own words. */
  fact: bilingual,
  /** How firm the source is: an estimate, a final result, or neither said. */
  status: z.enum(['estimate', 'final', 'reported']),
  /** The day the fact speaks of, as far as known. */
  as_of: partialDay.nullable(),
  /** A repost, a forum or a machine translation. */
  secondary: z.boolean(),
  caveat: bilingual.optional(),
  source,
});
export type Report = z.output<typeof reportSchema>;

const commitmentSchema = z.strictObject({
  id: commitmentId,
  quotes: z.array(quoteSchema).min(1),
  plain: bilingual,
  kind: z.enum(commitmentKinds),
  strength: z.enum(strengths),
  deadline: z
    .strictObject({
      /** The words that set it, in one of the quoted sentences. */
      written: text,
      rule: deadlineRule,
    })
    .optional(),
  /** Who is named in the text itself; absent: article 2 names the one who carries the resolution out. */
  responsible: z.strictObject({ written: text, bodies: z.array(slug).min(1) }).optional(),
  /** Projects, schemes, programmes by the name the text gives them. */
  projects: z.array(z.strictObject({ vi: text, en: text })).default([]),
  amounts: z
    .array(
      z.strictObject({
        /** As it stands, with its hedge and unit: `trên 22 triệu tấn`. */
        written: text,
        class: z.enum(['target', 'count']),
        scope: z.enum(scopes),
        period: period.nullable(),
      }),
    )
    .default([]),
  /** Places it concerns that its quotes do not name; those they name are found by themselves. */
  places: z.array(slug).default([]),
  /** A commitment is never deleted: one withdrawn keeps its page, saying when, why and where it went. */
  withdrawn: z.strictObject({ on: day, reason: bilingual, now: commitmentId.optional() }).optional(),
  reports: z.array(reportSchema).default([]),
});
export type CommitmentRecord = z.output<typeof commitmentSchema>;

export const commitmentsSchema = z.strictObject({
  commitments: z.array(commitmentSchema),
  context: z.array(z.strictObject({ ...sentenceRef, quote: text, reason: z.enum(contextReasons) })).default([]),
  /** Numbers that neither a code, a document's date, a deadline, an amount nor a project's name accounts for. */
  numbers: z
    .array(z.strictObject({ ...sentenceRef, written: text, class: z.enum(numberClasses), reason: text }))
    .default([]),
});
export type CommitmentsFile = z.output<typeof commitmentsSchema>;

/** The last day on which it can still be met, ISO: "before" excludes its day, a period ends with its own last day. */
export function lastDay(rule: DeadlineRule): string {
  if ('by' in rule) return rule.by;
  if ('before' in rule) return shiftDay(rule.before, -1);
  if ('to' in rule) return `${rule.to}-12-31`;
  return daysOf(rule.within).end;
}
