/** Deadlines and periods in words, with "before" kept apart from "by". */
import type { DeadlineRule } from '../plan/commitment.ts';
import { formatDate } from './date.ts';
import type { Language } from './language.ts';

const quarters = { vi: ['I', 'II', 'III', 'IV'], en: ['first', 'second', 'third', 'fourth'] };

/** A year, half, quarter or month: `2023`, `2023-H2`, `2023-Q3`, `2023-09`. */
export function formatPeriod(period: string, language: Language): string {
  const [year = '', part = ''] = period.split('-');
  const number = Number(part.slice(1));
  if (part.startsWith('H'))
    return language === 'vi'
      ? `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
      : `the ${number === 1 ? 'first' : 'last'} six months of ${year}`;
  if (part.startsWith('Q'))
    return language === 'vi'
      ? `quý ${quarters.vi[number - 1]}/${year}`
      : `the ${quarters.en[number - 1]} quarter of ${year}`;
  if (part) return language === 'vi' ? `tháng ${Number(part)}/${year}` : formatDate(period, 'en');
  return language === 'vi' ? `năm ${year}` : year;
}

export function formatDeadline(rule: DeadlineRule, language: Language): string {
  const vi = language === 'vi';
  if ('before' in rule) return `${vi ? 'trước' : 'before'} ${formatDate(rule.before, language)}`;
  if ('by' in rule) return `${vi ? 'đến' : 'by'} ${formatDate(rule.by, language)}`;
  if ('to' in rule) return vi ? `đến năm ${rule.to}` : `up to ${rule.to}`;
  return `${vi ? 'trong' : 'in'} ${formatPeriod(rule.within, language)}`;
}
