/** A published source, as promise 6 asks; `published` absent means the date is not known. */
import { z } from 'zod';
import type { Language } from '../language.ts';
import { bilingual, day, partialDay, text, url } from './schema.ts';

/** A name said alike in both languages is given once; one with words of ours ("bản dịch") once in each. */
export const publisherSchema = z
  .union([text, bilingual])
  .transform((name) => (typeof name === 'string' ? { vi: name, en: name } : name));

export const sourceSchema = z.strictObject({
  publisher: publisherSchema,
  title: text.nullable(),
  url,
  published: partialDay.nullable().optional(),
  accessed: day,
  /** Why a host that looks like a slip is right; for the desk, shown nowhere. */
  confirmed: text.optional(),
});
export type Source = z.output<typeof sourceSchema>;

/** A source marked where it is a repost, a forum or a machine translation. */
export const citedSchema = z.strictObject({ ...sourceSchema.shape, secondary: z.boolean().default(false) });
export type CitedSource = z.output<typeof citedSchema>;

/** The language of a publisher's name where it is not the page's: a Vietnamese name on an English page. */
export const foreignPublisher = ({ vi, en }: Source['publisher'], page: Language): Language | undefined =>
  page === 'en' && vi === en && /[\p{M}đĐ]/u.test(en.normalize('NFD')) ? 'vi' : undefined;
