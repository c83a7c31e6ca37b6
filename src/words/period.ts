/** Periods in words: the year's parts as each language names them. */
import { daysOf, type Days } from '../plan/file/period.ts';
import { formatDate } from './date.ts';
import type { Language } from '../plan/language.ts';

const quarters = { vi: ['I', 'II', 'III', 'IV'], en: ['first', 'second', 'third', 'fourth'] };
const englishNumbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/**
 * Names a period.
 *
 * @param written as content writes it: `2023`, `2023-H2`, `2023-Q3`, `2023-09`, `through 2023-09`, `to 2030`
 */
export function formatPeriod(written: string, language: Language): string {
  const vi = language === 'vi';
  const [, run, year = '', part = ''] = /^(through |to )?(\d{4})(?:-(.+))?$/u.exec(written) ?? [];
  const number = Number(part.replace(/^\D/u, ''));
  if (run === 'to ') return vi ? `đến năm ${year}` : `up to ${year}`;
  if (run && number > 1 && number < 12)
    return vi ? `${number} tháng đầu năm ${year}` : `the first ${englishNumbers[number]} months of ${year}`;
  if (part.startsWith('H'))
    return vi
      ? `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
      : `the ${number === 1 ? 'first' : 'last'} six months of ${year}`;
  if (part.startsWith('Q'))
    return vi ? `quý ${quarters.vi[number - 1]}/${year}` : `the ${quarters.en[number - 1]} quarter of ${year}`;
  if (part && !(run && number === 12)) return vi ? `tháng ${number}/${year}` : formatDate(`${year}-${part}`, 'en');
  return vi ? `năm ${year}` : year;
}

/** Names the days of a reckoned figure by their months. */
export function formatDays({ start, end }: Days, language: Language): string {
  const year = end.slice(0, 4);
  const named = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'].map((part) => year + part);
  const known = named.find((written) => daysOf(written).start === start && daysOf(written).end === end);
  if (known || start === null) return formatPeriod(known ?? `to ${year}`, language);
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  if (language === 'vi') return `từ tháng ${first} đến tháng ${last}/${year}`;
  const month = (iso: string): string => formatDate(iso.slice(0, 7), 'en').split(' ')[0]!;
  return `${month(start)}–${month(end)} ${year}`;
}
