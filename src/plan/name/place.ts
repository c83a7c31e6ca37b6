/** `content/places.yaml`: districts, towns, cities, zones, ports, parks and waters that plans name. */
import { z } from 'zod';
import { bilingual, slug, text } from '../file/schema.ts';
import { sourceSchema } from '../file/source.ts';

export const placeKinds = [
  ...['province', 'city', 'town', 'district', 'island', 'bay'],
  ...['economic-zone', 'industrial-park', 'port', 'road', 'heritage', 'region'],
] as const;

export const placesSchema = z.array(
  z.strictObject({
    id: slug,
    name: bilingual,
    kind: z.enum(placeKinds),
    /** Exact strings by which texts name it; a longer place's name wins over a shorter inside it. */
    match: z.array(text).min(1),
    /** The larger place it lies in, when a source or its own name says so. */
    within: slug.optional(),
    /** What became of it since, with the source. */
    note: bilingual.optional(),
    sources: z.array(sourceSchema).optional(),
  }),
);
export type Place = z.output<typeof placesSchema>[number];
