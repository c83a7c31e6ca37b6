/**
 * `commitments.yaml`: what a division of the resolution commits to, each in its exact words, one action each; and what
 * of its words is context, with the reason, so that together they cover the text.
 */
import { z } from 'zod';
import { reportSchema, type Report } from '../evidence/evidence.ts';
import type { Basis, State } from '../evidence/state.ts';
import { daysOf, period, shiftDay } from '../file/period.ts';
import { bilingual, day, patterned, sentenceRef, slug, text } from '../file/schema.ts';
import { quoteSchema } from '../text/quote.ts';

export const commitmentKinds = [
  'numeric-target',
  'dated-task',
  'named-project',
  'one-off',
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

/** Why no report could show it: it asks for more or better without saying how much, or for a state of things that nothing measures. */
export const unmeasurableReasons = ['degree', 'condition'] as const;

export const commitmentId = patterned('commitment', /^(?:\d+|d\d+[b-z]?)-\d\d$/u);

/**
 * When it is due: before a day (which is excluded), by a day, within a period, or up to a year; or without a day of the
 * calendar, before or upon something that happens, or by another document's schedule.
 */
const deadlineRule = z.union([
  z.strictObject({ before: day }),
  z.strictObject({ by: day }),
  z.strictObject({ within: period }),
  z.strictObject({ to: patterned('period', /^\d{4}$/u) }),
  z.strictObject({ before_event: bilingual }),
  z.strictObject({ upon_event: bilingual }),
  z.strictObject({ by_document: slug }),
]);
export type DeadlineRule = z.output<typeof deadlineRule>;

/** Bodies, with the words that name them in one of the quoted sentences. */
const named = z.strictObject({ verbatim: text, bodies: z.array(slug).min(1) });

const commitmentSchema = z.strictObject({
  id: commitmentId,
  quotes: z.array(quoteSchema).min(1),
  plain: bilingual,
  kind: z.enum(commitmentKinds),
  strength: z.enum(strengths),
  deadline: z
    .strictObject({
      /** The words that set it, in one of the quoted sentences. */
      verbatim: text,
      rule: deadlineRule,
    })
    .optional(),
  /** Who is to do it, where the sentence says so; absent: those whom the plan charges with all of it. */
  responsible: named.optional(),
  /** Who is to be moved to take part, and is not answerable for it. */
  mobilised: named.optional(),
  /** Ids of the projects it is about. */
  projects: z.array(slug).default([]),
  amounts: z
    .array(
      z.strictObject({
        /** As it stands, with its hedge and unit: `trên 22 triệu tấn`. */
        verbatim: text,
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
  unmeasurable: z.enum(unmeasurableReasons).optional(),
  /** The last day on which we looked for reports of it; absent: not looked for yet. */
  searched: day.optional(),
  reports: z.array(reportSchema).default([]),
});
export type CommitmentRecord = z.output<typeof commitmentSchema>;

export const commitmentsSchema = z.strictObject({
  commitments: z.array(commitmentSchema),
  context: z.array(z.strictObject({ ...sentenceRef, quote: text, reason: z.enum(contextReasons) })).default([]),
  /** Numbers that neither a code, a document's date, a deadline, an amount nor a project's name accounts for. */
  numbers: z
    .array(z.strictObject({ ...sentenceRef, verbatim: text, class: z.enum(numberClasses), reason: text }))
    .default([]),
});
export type CommitmentsFile = z.output<typeof commitmentsSchema>;

/** A commitment bound to its sentences, places, projects, documents and bodies. */
export interface BoundCommitment extends CommitmentRecord {
  /** `0`, `1`…`10`, `d2`: the division of the text it stands in. */
  division: string;
  /** The last day on which it can still be met, ISO; null without a day of the calendar. */
  due: string | null;
  /** Reports, its own and those of updates, latest last. */
  history: Report[];
  places: string[];
  documents: string[];
  /** Named in the sentence itself; empty where the plan's own doers answer. */
  bodies: string[];
}

export interface Commitment extends BoundCommitment {
  /** Null of a standing duty on which nothing was reported: there is nothing to have happened by a day. */
  state: State | null;
  /** What the state rests on. */
  basis: Basis;
  /** Ids of its targets, whose figures then give the state. */
  targets: string[];
}

/** The last day on which it can still be met, ISO: "before" excludes its day, a period ends with its own last day. */
export function lastDay(rule: DeadlineRule): string | null {
  if ('by' in rule) return rule.by;
  if ('before' in rule) return shiftDay(rule.before, -1);
  if ('to' in rule) return `${rule.to}-12-31`;
  return 'within' in rule ? daysOf(rule.within).end : null;
}
