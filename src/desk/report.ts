/** Findings as staff, programs and GitHub read them. */
import type { Finding } from '../plan/finding.ts';
import { placeOf, sayFinding, shortened } from '../words/finding.ts';
import { framesOf } from './code-frame.ts';

export type Speech = 'vi' | 'en' | 'both';

const levels = { error: { vi: 'lỗi', en: 'error' }, warning: { vi: 'cảnh báo', en: 'warning' } };

/**
 * Writes one finding, `file:line:column` first.
 *
 * @param speech which language to write; `both` puts English on a second line
 */
export function describeFinding(finding: Finding, speech: Speech): string {
  const say = (language: 'vi' | 'en'): string =>
    `${levels[finding.level][language]}: ${inOneLine(sayFinding(finding, language))}`;
  if (speech !== 'both') return `${placeOf(finding)}: ${say(speech)}`;
  return `${placeOf(finding)}: ${say('vi')}\n    ${say('en')}`;
}

/** Words of a file as they may stand in a terminal or a log: what would steer either is shown by its number instead. */
const harmless = (words: string): string =>
  words.replace(
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A line that begins with what a file says could be taken for a command of the workflow. */
const inOneLine = (words: string): string => harmless(words.replace(/\s*[\r\n]+\s*/gu, ' '));

/** All findings for people, each with its place in the file drawn, then how many there are. */
export function reportText(root: string, findings: readonly Finding[], speech: Speech): string {
  const frameOf = framesOf(root);
  const entries = mendableFirst(findings).map((finding) =>
    [describeFinding(finding, speech), harmless(frameOf(finding))].filter(Boolean).join('\n'),
  );
  return [...entries, summarise(findings, speech)].join('\n\n');
}

/** What whoever edits a file cannot mend there, commitments without a report, comes last. */
const mendableFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => Number(a.rule === 'unreported') - Number(b.rule === 'unreported'));

const count = (findings: readonly Finding[]): { errors: number; warnings: number } => {
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { errors, warnings: findings.length - errors };
};

/** The closing line: how many errors and warnings. */
export function summarise(findings: readonly Finding[], speech: Speech): string {
  const { errors, warnings } = count(findings);
  const vi = errors
    ? `${errors} lỗi, ${warnings} cảnh báo. Chưa xuất bản gì; bản trước còn nguyên.`
    : `Không có lỗi, ${warnings} cảnh báo.`;
  const some = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const en = errors
    ? `${some(errors, 'error')}, ${some(warnings, 'warning')}. Nothing was published; the last good build stands.`
    : `No errors, ${some(warnings, 'warning')}.`;
  return { vi, en, both: `${vi} / ${en}` }[speech];
}

/**
 * All findings for programs: one JSON object
 * `{ errors, warnings, findings: [{ rule, level, file, line, column, messages: { vi, en }, values }] }`,
 * sorted by file, line and column, which count from 1. `level` is `error` or `warning`; `values` are the facts of the
 * rule, as `FindingValues` in `src/plan/finding-values.ts` names them. Keys are only ever added.
 */
export function reportJson(findings: readonly Finding[]): string {
  const entries = findings.map((finding) => {
    const { rule, level, file, line, column } = finding;
    const values = shortened(finding.values);
    const messages = { vi: sayFinding(finding, 'vi'), en: sayFinding(finding, 'en') };
    return { rule, level, file, line, column, messages, values };
  });
  return JSON.stringify({ ...count(findings), findings: entries }, null, 2);
}

/**
 * All findings as commands of GitHub's workflows, which show them at their lines in a pull request without any
 * permission. GitHub shows the first ten of a level and step; the log has the rest.
 */
export function reportGithub(findings: readonly Finding[]): string {
  return mendableFirst(findings)
    .map((finding) => {
      const { rule, level, file, line, column } = finding;
      const position = { file, line, col: column, title: rule };
      const properties = Object.entries(position).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${level} ${properties.join(',')}::${escapeMessage(sayFinding(finding, 'vi'))}`;
    })
    .join('\n');
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
