/** `content/abbreviations.yaml`: abbreviations people type, beside those that `terms.yaml` explains. */
import { z } from 'zod';
import { text } from '../file/schema.ts';

export const abbreviationsSchema = z.array(z.strictObject({ short: text, long: text }));
export type Abbreviation = z.output<typeof abbreviationsSchema>[number];
