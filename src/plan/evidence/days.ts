/** Days of published evidence, held against the days it speaks of and the day the plan was adopted. */
import { daysOf } from '../file/period.ts';
import type { Findings, Position } from '../finding.ts';
import type { ObservationRecord, ReportRecord } from './evidence.ts';

type At = (...path: (string | number)[]) => Position;

/** The last day that a year, a month or a day stands for. */
const lastOf = (known: string): string => (known.length === 10 ? known : daysOf(known).end);

/** From so many days before the end on, what a source calls a result may be the whole. */
const nearEnd = 31 * 86_400_000;

/** A result is published after the days it is of; a goal or an estimate may come before. */
export function checkFigureDays(
  { period, status, as_of, source: { published, accessed } }: ObservationRecord,
  at: At,
  findings: Findings,
): void {
  if (status === 'plan' || status === 'estimate') return;
  const { start, end } = daysOf(period);
  const said = [
    ['source.published', published ?? null],
    ['source.accessed', accessed],
    ['as_of', as_of],
  ] as const;
  for (const [key, day] of said) {
    if (day === null) continue;
    const values = { status, key, day };
    const last = lastOf(day);
    if (start !== null && last < start) {
      findings.add('figure-ahead', at('period'), { ...values, start });
      return;
    }
    const isEarly =
      status === 'final'
        ? last < end
        : start !== null && key !== 'as_of' && Date.parse(last) < Date.parse(end) - nearEnd;
    if (!isEarly) continue;
    findings.add('figure-early', at('status'), { ...values, end });
    return;
  }
}

/** What a report says of a plan's tasks is of the time since there is a plan. */
export function checkReportDays(
  { as_of, done, source: { published } }: ReportRecord,
  adopted: string,
  at: At,
  findings: Findings,
): void {
  const spoken = [
    ['done', done],
    ['as_of', as_of],
    ['published', published],
  ] as const;
  for (const [key, day] of spoken) {
    if (!day || lastOf(day) >= adopted) continue;
    findings.add('report-early', key === 'published' ? at('source', key) : at(key), { key, day, adopted });
    return;
  }
}
