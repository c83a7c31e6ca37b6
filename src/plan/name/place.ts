/** `content/places.yaml`: districts, towns, cities, zones, ports, parks and waters that plans name. */
import { z } from 'zod';
import { bilingual, day, slug, text } from '../file/schema.ts';
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
    /** Units over which it stretches, where a source names several. */
    across: z.array(slug).default([]),
    /** Where it stands on the schematic map of the localities, from 1. */
    tile: z.strictObject({ row: z.int().min(1).max(30), column: z.int().min(1).max(30) }).optional(),
    /** Of an administrative unit: the day from which it is no more. */
    until: day.optional(),
    /** Units that hold its area today, or a part of it, by the sources of the note: people search by these names. */
    now: z
      .strictObject({
        wards: z.array(text).default([]),
        communes: z.array(text).default([]),
        special_zones: z.array(text).default([]),
      })
      .optional(),
    /** What became of it since, with the source. */
    note: bilingual.optional(),
    sources: z.array(sourceSchema).optional(),
  }),
);
export type Place = z.output<typeof placesSchema>[number];

/** Units between the province and its communes. */
const localityKinds: readonly Place['kind'][] = ['city', 'town', 'district'];

/** The localities of a plan: the units of its province below it, as they were when it was adopted, named by it or not. */
export const localitiesOf = (places: readonly Place[], adopted: string): Place[] => {
  const provinces = new Set(places.filter(({ kind }) => kind === 'province').map(({ id }) => id));
  return places.filter(
    ({ kind, within, until }) =>
      localityKinds.includes(kind) && within && provinces.has(within) && (!until || adopted < until),
  );
};
