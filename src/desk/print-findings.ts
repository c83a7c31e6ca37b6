/** Findings as staff read them: `file:line:column`, Vietnamese first, English beneath. */
import type { Finding } from '../plan/finding.ts';
import { findingEn } from '../words/finding-en.ts';
import { findingVi, type FindingWords } from '../words/finding-vi.ts';

export type Speech = 'vi' | 'en' | 'both';

const say = (words: FindingWords, finding: Finding): string =>
  (words[finding.rule] as (values: Finding['values']) => string)(finding.values);

/**
 * Writes one finding.
 *
 * @param speech which language to write; `both` puts English on a second line
 */
export function describeFinding(finding: Finding, speech: Speech): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const level = { error: { vi: 'lỗi', en: 'error' }, warning: { vi: 'cảnh báo', en: 'warning' } }[finding.level];
  const lines = {
    vi: `${place}: ${level.vi}: ${say(findingVi, finding)}`,
    en: `${speech === 'both' ? '    ' : ''}${speech === 'en' ? `${place}: ` : ''}${level.en}: ${say(findingEn, finding)}`,
  };
  return speech === 'both' ? `${lines.vi}\n${lines.en}` : lines[speech];
}

/** The closing line: how many errors and warnings. */
export function summarise(findings: readonly Finding[], speech: Speech): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const vi = errors
    ? `${errors} lỗi, ${warnings} cảnh báo. Chưa xuất bản gì; bản trước còn nguyên.`
    : `Không có lỗi, ${warnings} cảnh báo.`;
  const en = errors
    ? `${errors} errors, ${warnings} warnings. Nothing was published; the last good build stands.`
    : `No errors, ${warnings} warnings.`;
  return { vi, en, both: `${vi} / ${en}` }[speech];
}
