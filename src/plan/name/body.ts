/** `content/bodies.yaml`: the bodies that plans name or bind. */
import { z } from 'zod';
import { bilingual, slug, text } from '../file/schema.ts';

export const bodiesSchema = z.array(
  z.strictObject({
    id: slug,
    name: bilingual,
    level: z.enum(['central', 'province', 'district', 'commune', 'any']),
    /** Exact strings by which texts name it. */
    match: z.array(text).min(1),
  }),
);
export type Body = z.output<typeof bodiesSchema>[number];
