/** `content/site.yaml`: who publishes, where, and how to be reached. */
import { z } from 'zod';
import { bilingual, contact, day, origin, slug, text, url } from './file/schema.ts';
import { sourceSchema } from './file/source.ts';

export const siteSchema = z.strictObject({
  /** Root of the site's own host; canonical addresses, hreflang and the sitemap are made from it. */
  origin,
  name: bilingual,
  /** The name where there is no room for it: the head of a phone's page. */
  short: bilingual.optional(),
  /** Absent: the site calls itself unofficial. */
  publisher: z.strictObject({ name: bilingual, official: z.boolean(), url, source: sourceSchema }).optional(),
  /** Where an error can be reported; each with the source that says so. Absent means absent, and the site says that. */
  contacts: z
    .array(z.strictObject({ for: bilingual, label: text, url: contact, source: sourceSchema, checked: day }))
    .default([]),
  /** The plan the home page opens on. */
  current: slug,
});

export type Site = z.output<typeof siteSchema>;
