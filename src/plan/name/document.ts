/** `content/documents.yaml`: documents that plans cite, as the texts cite them. */
import { z } from 'zod';
import { bilingual, day, slug, text } from '../file/schema.ts';
import { sourceSchema } from '../file/source.ts';

export const documentKinds = [
  ...[
    'law',
    'resolution',
    'decree',
    'decision',
    'directive',
    'official-telegram',
    'conclusion',
    'notice',
    'official-letter',
  ],
  ...['plan', 'programme', 'submission', 'report', 'scheme'],
] as const;

export const documentsSchema = z.array(
  z.strictObject({
    id: slug,
    /** As written: `128/NQ-HĐND`; null when the text cites it by name only. */
    code: text.nullable(),
    kind: z.enum(documentKinds),
    /** Absent where the text does not say. */
    issuer: bilingual.optional(),
    date: day.nullable(),
    /** The title or subject as the text gives it, exact; null when it gives none. */
    title: text.nullable(),
    english: text.nullable(),
    /** Exact strings by which texts cite it. */
    match: z.array(text).min(1),
    /** Where it can be read, when found. */
    link: sourceSchema.optional(),
  }),
);
export type CitedDocument = z.output<typeof documentsSchema>[number];
