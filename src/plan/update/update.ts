/**
 * `updates/<date-slug>/update.yaml`: a dated notice, with its words beside it. An update tells what happened since; a
 * correction, a rebuttal or a contradiction sets what was said beside what the text or a source says.
 */
import { z } from 'zod';
import { commitmentId } from '../commitment/commitment.ts';
import { observationSchema, reportSchema } from '../evidence/evidence.ts';
import type { Position } from '../finding.ts';
import type { Prose } from '../prose/prose.ts';
import { quoteSchema } from '../text/quote.ts';
import { bilingual, day, partialDay, patterned, sentenceRef, slug } from '../file/schema.ts';
import { citedSchema, type CitedSource } from '../file/source.ts';

/**
 * `correction`: something published was wrong, by us (`ours`) or by others; `rebuttal`: a claim about the plan that its
 * text or a source refutes; `contradiction`: published figures or texts that do not agree, none of which we call wrong.
 */
export const updateKinds = ['update', 'correction', 'rebuttal', 'contradiction'] as const;
export type UpdateKind = (typeof updateKinds)[number];

/** An address of a page of this site, in Vietnamese: `/2023-h2/chi-tieu/grdp-2023/`. */
export const ownPage = patterned('page', /^\/(?:[a-z0-9.-]+\/)*(?:#[\w.-]+)?$/u);

export const updateSchema = z.strictObject({
  /** The day of the event or of its publication; of a correction, the day it was found. The folder's name begins with it. */
  date: day,
  kind: z.enum(updateKinds),
  /** Wrong on this site itself. */
  ours: z.boolean().default(false),
  /** What it concerns; targets and commitments that it brings figures or reports of are added by themselves. */
  concerns: z
    .strictObject({
      commitments: z.array(commitmentId).default([]),
      targets: z.array(slug).default([]),
      places: z.array(slug).default([]),
      documents: z.array(slug).default([]),
      projects: z.array(slug).default([]),
      sentences: z.array(z.strictObject(sentenceRef)).default([]),
    })
    .prefault({}),
  /** Of all kinds but `update`: what was said, where and when. */
  said: z
    .strictObject({
      words: bilingual,
      on: partialDay.nullable(),
      where: z.union([
        z.strictObject({ source: citedSchema }),
        z.strictObject({ page: ownPage }),
        z.strictObject({ sentence: z.strictObject(sentenceRef) }),
      ]),
    })
    .optional(),
  /** Of all kinds but `update`: what the text or another source says. */
  found: bilingual.optional(),
  sources: z.array(citedSchema).default([]),
  /** Words of the text that bear it out. */
  quotes: z.array(quoteSchema).default([]),
  /** Figures it announces; they then stand in their targets and nowhere else. */
  observations: z.array(z.strictObject({ target: slug, ...observationSchema.shape })).default([]),
  /** Reports of commitments that have no target: they change the state. */
  reports: z.array(z.strictObject({ commitment: commitmentId, ...reportSchema.shape })).default([]),
});
export type UpdateRecord = z.output<typeof updateSchema>;

/** What pages may ask updates about. */
export interface Concerns {
  commitments: string[];
  targets: string[];
  places: string[];
  documents: string[];
  projects: string[];
  sentences: string[];
  /** Numbers of the groups in which these commitments, targets and sentences stand. */
  groups: number[];
}

export interface Update extends Omit<UpdateRecord, 'concerns'> {
  /** Folder name and address: `2024-01-01-cau-binh-minh`. */
  id: string;
  concerns: Concerns;
  /** Pages of the site that it says were wrong. */
  ownLinks: { address: string; position: Position }[];
  prose: { vi: Prose; en: Prose };
}

/** News of what happened, apart from what corrects or contradicts. */
export const isNews = ({ kind }: { kind: UpdateKind }): boolean => kind === 'update';

/** The updates that concern one thing, in the order given. */
export const updatesOn = <K extends keyof Concerns>(
  updates: readonly Update[],
  what: K,
  id: Concerns[K][number],
): Update[] => updates.filter(({ concerns }) => (concerns[what] as (string | number)[]).includes(id));

/** What bears an update out: its own sources, and those of the figures and reports it brings, each once. */
export const sourcesOf = ({
  sources,
  observations,
  reports,
}: Pick<Update, 'sources' | 'observations' | 'reports'>): CitedSource[] => {
  const brought = [...observations, ...reports].map((item) => ({ ...item.source, secondary: item.secondary }));
  const all = [...sources, ...brought];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
};
