/** Deadlines in words, with "before" kept apart from "by". */
import type { DeadlineRule } from '../plan/commitment/commitment.ts';
import { formatDate } from './date.ts';
import type { Language } from '../plan/language.ts';
import { formatPeriod } from './period.ts';

export function formatDeadline(rule: DeadlineRule, language: Language): string {
  const vi = language === 'vi';
  if ('before' in rule) return `${vi ? 'trước' : 'before'} ${formatDate(rule.before, language)}`;
  if ('by' in rule) return `${vi ? 'đến' : 'by'} ${formatDate(rule.by, language)}`;
  if ('to' in rule) return vi ? `đến năm ${rule.to}` : `up to ${rule.to}`;
  return `${vi ? 'trong' : 'in'} ${formatPeriod(rule.within, language)}`;
}
