/** `content/projects.yaml`: works, schemes and programmes that plans name, each by the name the text gives it. */
import { z } from 'zod';
import { bilingual, slug, text } from '../file/schema.ts';
import { sourceSchema } from '../file/source.ts';

export const projectKinds = [
  ...(['road', 'bridge', 'port', 'airport', 'hospital', 'school', 'plant', 'zone', 'housing'] as const),
  ...(['telecom', 'embankment', 'land', 'equipment', 'event', 'works'] as const),
  ...(['scheme', 'programme', 'strategy', 'planning'] as const),
] as const;

export const projectsSchema = z.array(
  z.strictObject({
    id: slug,
    /** As the text has it, from its first letter; the English as its translation has it. */
    name: bilingual,
    kind: z.enum(projectKinds),
    /** Exact strings by which texts name it; empty where the sentence alone tells which is meant. */
    match: z.array(text).default([]),
    /** Places it lies in or serves, by the text or a source. */
    places: z.array(slug).default([]),
    /** Documents that approve or govern it, by the text. */
    documents: z.array(slug).default([]),
    /** Other names under which people search or sources write of it. */
    also: z.array(text).default([]),
    /** What a reader should know that its sentences do not say, with the source. */
    note: bilingual.optional(),
    sources: z.array(sourceSchema).optional(),
  }),
);
export type Project = z.output<typeof projectsSchema>[number];
