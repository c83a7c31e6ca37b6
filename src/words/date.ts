/** Dates as each language writes them: 30/9/2023 in Vietnamese, 30 September 2023 in English. */
import { englishMonths } from '../plan/file/month.ts';
import type { Language } from '../plan/language.ts';

/**
 * Writes an ISO date, as far as it is known.
 *
 * @param iso `2023`, `2023-07` or `2023-07-12`
 */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  const monthNumber = Number(month);
  if (language === 'vi') return [day && Number(day), month && monthNumber, year].filter(Boolean).join('/');
  return [day && Number(day), month && englishMonths[monthNumber - 1], year].filter(Boolean).join(' ');
}
