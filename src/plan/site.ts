/** `content/site.yaml`: who publishes, where, and how to be reached. */
import type { Findings } from './finding.ts';
import type { YamlRecord } from './file/yaml.ts';
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

/** A telephone's number in one form, with the country's code. */
const numberOf = (words: string): string => words.replace(/\D/gu, '').replace(/^0+/u, '84');

/** Whether the address or number that is shown is the one that is written or called. */
export function checkContacts({ value: { contacts }, at }: YamlRecord<Site>, findings: Findings): void {
  contacts.forEach(({ label, url }, index) => {
    const [shown = ''] = /[\w.+-]{1,64}@[\w.-]{1,100}/u.exec(label) ?? [];
    const isOther =
      (url.startsWith('mailto:') && shown !== '' && !url.toLowerCase().startsWith(`mailto:${shown.toLowerCase()}`)) ||
      (url.startsWith('tel:') && /\d{3}/u.test(label.replace(/\D/gu, '')) && numberOf(label) !== numberOf(url)) ||
      (!url.startsWith('mailto:') && shown !== '');
    if (isOther) findings.add('contact-differs', at(['contacts', index, 'label']), { label, url });
  });
}
