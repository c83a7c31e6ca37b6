/** The picture shown where a page is shared. */
import type { Subject } from './both.ts';

export const card = {
  source: {
    vi: (kind: string, date: string, body: string): string => `Nguồn: ${kind} ngày ${date}, ${body}.`,
    en: (kind: string, date: string, body: string): string => `Source: ${kind} of ${date}, ${body}.`,
  },
  publishers: {
    vi: (names: string, others: number): string => `Nguồn: ${names}${others > 0 ? ` và ${others} nguồn khác` : ''}.`,
    en: (names: string, others: number): string =>
      `${others > 0 || names.includes(', ') ? 'Sources' : 'Source'}: ${names}${others > 0 ? ` and ${others} more` : ''}.`,
  },
  asOf: {
    vi: (site: string, date: string): string => `${site}, số liệu tìm đến ${date}.`,
    en: (site: string, date: string): string => `${site}, from what was found up to ${date}.`,
  },
} satisfies Subject;
