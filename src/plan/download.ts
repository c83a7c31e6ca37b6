/** Addresses of files that can be taken away. */
import type { Language } from './language.ts';

/** Formats in which a target's figures and picture can be taken away; pictures in each language. */
export type Download = 'json' | 'csv' | 'svg' | 'png';

/** The address of a target's file. */
export function download(plan: string, target: string, format: Download, language: Language): string {
  const spoken = format === 'svg' || format === 'png' ? `.${language}` : '';
  return `/data/${plan}/targets/${target}${spoken}.${format}`;
}
