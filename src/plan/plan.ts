/** A plan: one adopted resolution, its text, its translation and its words. */
import { z } from 'zod';
import type { Ledger } from './commitment/ledger.ts';
import type { Prose } from './prose/prose.ts';
import type { Commitment } from './commitment/commitment.ts';
import { period } from './file/period.ts';
import { bilingual, day, seedFile, sha256, slug, text } from './file/schema.ts';
import { citedSchema } from './file/source.ts';
import type { Slip } from './text/slip.ts';
import type { Place } from './name/place.ts';
import type { Project } from './name/project.ts';
import type { Target } from './target/target.ts';
import type { Division, OfficialText } from './text/official-text.ts';
import { quoteSchema } from './text/quote.ts';
import type { Translation } from './text/translation.ts';
import type { Update } from './update/update.ts';

export const planSchema = z.strictObject({
  /** Short name, for headings and menus. */
  title: bilingual,
  /** The question the home page opens with. */
  headline: bilingual,
  summary: bilingual,
  kind: bilingual,
  body: bilingual,
  province: bilingual,
  /** The resolution's number as the text carries it; null when the text we hold has none. */
  number: text.nullable(),
  session: bilingual,
  adopted: day,
  effective: day,
  /** As the text names them; absent when it names nobody. */
  signatory: z.strictObject({ name: text, role: bilingual }).optional(),
  source: z.strictObject({ file: seedFile, sha256 }),
  /** The time for which the text as a whole sets its tasks, in its own words. */
  period: z.strictObject({ ...quoteSchema.shape, within: period }),
  /** Whom the text charges with all of its tasks. */
  doers: z.array(z.strictObject({ ...quoteSchema.shape, bodies: z.array(slug).min(1) })).min(1),
  /** The only "as of" date: the last day the content was gone through as a whole. */
  reviewed: day,
  /** Words of the text that join tasks and carry none; the ledger leaves them out of account. */
  connectives: z.array(text).default([]),
  /** What came after its period: the documents that took its place. */
  after: z.array(z.strictObject({ date: day, what: bilingual, sources: z.array(citedSchema).min(1) })).default([]),
});

export type PlanRecord = z.output<typeof planSchema>;

export interface Group {
  number: number;
  /** Folder name, for staff only; addresses carry the number. */
  folder: string;
  division: Division;
  prose: { vi: Prose; en: Prose };
}

export interface Plan extends PlanRecord {
  /** Folder name and address: `2023-h2`. */
  id: string;
  /** Whether its period had ended when it was last gone through: its assessment can then be closed. */
  over: boolean;
  /** The last day on which anything was looked for or read, on that day or since. */
  lookedUntil: string;
  text: OfficialText;
  /** By sentence id; every sentence has one. */
  translations: Map<string, Translation>;
  groups: Group[];
  /** By sentence id. */
  slips: Map<string, Slip[]>;
  /** In the order of the text. */
  commitments: Commitment[];
  targets: Target[];
  /** Newest first. */
  updates: Update[];
  /** Each with a page of its own, named by the text or not. */
  localities: Place[];
  /** Those its commitments are about; each has a page of its own. */
  projects: Project[];
  ledger: Ledger;
}
