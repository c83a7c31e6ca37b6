/** A commitment's days, deadline and plain words, held against the plan and its sentences. */
import { checkReportDays } from '../evidence/days.ts';
import type { Findings, Position } from '../finding.ts';
import { checkPlain, figuresOf } from '../text/plain-figures.ts';
import { readQuantities } from '../text/quantity.ts';
import type { At, CommitmentContext } from './context.ts';
import type { CommitmentRecord } from './commitment.ts';

/** Nothing was looked for, taken back or reported of a plan before there was one. */
export function checkDays(
  { withdrawn, searched, reports }: CommitmentRecord,
  { adopted }: CommitmentContext,
  at: At,
  findings: Findings,
): void {
  const later = (key: string, day: string | undefined, position: Position): void => {
    if (day !== undefined && day < adopted) findings.add('report-early', position, { key, day, adopted });
  };
  if (withdrawn) later('withdrawn.on', withdrawn.on, at('withdrawn', 'on'));
  later('searched', searched, at('searched'));
  reports.forEach((report, index) =>
    checkReportDays(report, adopted, (...path) => at('reports', index, ...path), findings),
  );
}

/** Plain words count nothing that their sentences do not. */
export function checkPlainWords(
  { plain, quotes }: CommitmentRecord,
  sentences: readonly string[],
  { text, translations, own }: CommitmentContext,
  at: At,
  findings: Findings,
): void {
  if (sentences.length < quotes.length) return;
  const ids = quotes.map((quote) => quote.at);
  const allowed = new Set([...figuresOf(ids, text, translations), ...own]);
  checkPlain('plain', plain, allowed, (language) => at('plain', language), findings);
}

/** Whether a deadline's rule says the day, quarter or year that its words say; words such as "cả năm" say none. */
export function agrees({ verbatim, rule }: NonNullable<CommitmentRecord['deadline']>): boolean {
  const quantities = readQuantities(verbatim, 'vi');
  const isCalendar = 'by' in rule || 'before' in rule || 'within' in rule || 'to' in rule;
  if (!isCalendar) return quantities.every(({ kind }) => kind !== 'date' && kind !== 'quarter');
  const [[bound = '', day = ''] = []] = Object.entries<string>(rule);
  const quarter = /^(\d{4})-Q(\d)$/u.exec(day);
  const meant = ['by', 'before'].includes(bound)
    ? `${bound} date ${day}`
    : quarter && `quarter ${quarter[2]} ${quarter[1]}`;
  return quantities.every(({ kind, canonical }) =>
    kind === 'date' || kind === 'quarter'
      ? canonical === meant
      : !/^\d{4}$/u.test(canonical) || day.startsWith(canonical),
  );
}
