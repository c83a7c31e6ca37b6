/** Schemas shared by the files of content. */
import { z } from 'zod';
import type { Format } from '../finding.ts';
import { addressFault } from './web-address.ts';

/** A pattern whose message names its format, for the sentence shown to staff. */
export const patterned = (format: Format, pattern: RegExp) =>
  z.string().regex(pattern, { error: `format:${format}`, abort: true });

export const text = z.string().trim().min(1);
export const bilingual = z.strictObject({ vi: text, en: text });
export const day = patterned('date', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u).refine(isCalendarDay, {
  error: 'format:date',
});
/** A day, month or year, as far as a source gives it. */
export const partialDay = patterned('date', /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u).refine(
  (value) => value.length < 10 || isCalendarDay(value),
  { error: 'format:date' },
);
export const sha256 = patterned('sha256', /^[0-9a-f]{64}$/u);
export const fingerprintSchema = patterned('fingerprint', /^[0-9a-f]{8}$/u);
/** Names of folders and addresses; systems and messengers cut what is much longer. */
export const slug = patterned('id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/u).max(80, { error: 'format:id' });
/** An official text: a file of `seeds/` itself, whatever `..` or a link may lead to. */
export const seedFile = patterned('seed', /^seeds\/[a-z0-9]+(?:[.-][a-z0-9]+)*\.txt$/u);
export const url = patterned('url', /^https?:\/\/\S/u).superRefine((address, context) => {
  const fault = addressFault(address);
  if (fault) context.addIssue({ code: 'custom', message: `address:${fault}` });
});
/** How to be reached: a page, an e-mail (`mailto:`) or a telephone (`tel:`). */
export const contact = patterned('contact', /^(?:https?:\/\/\S|mailto:[\w.+-]+@\S|tel:\+?\d[\d-]{2,15}$)/u).superRefine(
  (address, context) => {
    const page = address.replace(/^mailto:[^@]*@([^?]*).*$/su, 'https://$1');
    const fault = page.startsWith('tel:') ? null : addressFault(page);
    if (fault) context.addIssue({ code: 'custom', message: `address:${fault}` });
  },
);
export const origin = patterned('origin', /^https:\/\/[a-z0-9.-]+$/u).refine(
  (address) => addressFault(address) === null,
  { error: 'format:origin' },
);
export const sentenceId = patterned('id', /^(?:\d+[b-z]?\.\d+\.\d+|d\d+[b-z]?\.\d+\.\d+|[prs][b-z]?\.\d+)$/u);

/** A sentence named by id and, lest a changed splitter moves it unseen, by its first words. */
export const sentenceRef = { at: sentenceId, begins: text };

function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
