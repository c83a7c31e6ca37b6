/**
 * Weighs a published figure: as it is written, by what its unit can hold, against its target and against what others
 * published of the same measure. A figure that is right all the same says why, under `confirmed`.
 */
import type { ObservationRecord } from '../evidence/evidence.ts';
import { daysOf, sameDays, type Days } from '../file/period.ts';
import type { Findings, Position } from '../finding.ts';
import type { Unit } from '../name/unit.ts';
import type { Figure, TargetFile } from './check.ts';

/** What a figure is weighed with. */
interface Scales {
  unit: Unit | undefined;
  /** The target's own number with its days; null of a target without a number. */
  goal: { value: number; days: Days | null } | null;
  /** Other figures of the same measure and unit. */
  others: readonly { value: number; days: Days }[];
  /** As the file writes the number. */
  written: string;
}

/** From so many times what was to be expected on, up or down, a figure is more likely a slip than a surprise. */
const farOff = 5;
/** The same of a figure that is measured differently: it may well be far off, but hardly a hundred times. */
const farOffUnlike = 100;
/** More places than any ranking of provinces has. */
const lastRank = 100;

/** Weighs the figures of a target against it and against each other. */
export function weighFigures(
  { record: { value: target, at } }: TargetFile,
  figures: readonly Figure[],
  { units, adopted }: { units: readonly Unit[]; adopted: string },
  findings: Findings,
): void {
  const days = target.period ? daysOf(target.period) : null;
  // A number that is not the text's weighs nothing; it is told itself.
  const isSound = !findings.list.some(({ rule, file }) => rule === 'target-number' && file === at([]).file);
  const alike = figures.flatMap((figure) => {
    const { value, not_comparable, period } = figure.record;
    return value === undefined || not_comparable ? [] : [{ figure, value, days: daysOf(period) }];
  });
  for (const figure of figures) {
    const { record, value } = figure;
    if (days && !record.confirmed) checkYear(record, days, adopted, figure.position, findings);
    const scales = {
      unit: units.find(({ id }) => id === (record.unit ?? target.unit)),
      goal: target.value === null || !isSound ? null : { value: target.value, days },
      others: alike.filter((other) => other.figure !== figure),
      written: value.written,
    };
    weigh(record, scales, value.position, findings);
  }
}

/** Years before and after those of a target of which figures are still set beside it. */
const yearsBefore = 5;
const yearsAfter = 2;

/** A figure of years far from the target's is more likely mistyped. */
function checkYear(
  { period, status }: ObservationRecord,
  target: Days,
  adopted: string,
  position: Position,
  findings: Findings,
): void {
  const year = Number(daysOf(period).end.slice(0, 4));
  const first = [adopted, target.start ?? target.end].sort()[0]!;
  const from = Number(first.slice(0, 4)) - yearsBefore;
  const to = Number(target.end.slice(0, 4)) + yearsAfter;
  // A result of days to come is told by its days.
  const isAhead = year > to && (status === 'plan' || status === 'estimate');
  if (year < from || isAhead) findings.add('figure-days', position, { period, from, to });
}

/** Adds at most one finding: what is plainly a slip of the pen first. */
function weigh(figure: ObservationRecord, scales: Scales, position: Position, findings: Findings): void {
  const { value, confirmed } = figure;
  if (value === undefined) return;
  const { unit, written } = scales;
  const meant = meantNumber(written);
  const rank = unit?.before === true;
  if (rank && (!Number.isInteger(value) || value < 1)) findings.add('figure-rank', position, { value });
  else if (confirmed !== undefined) return;
  else if (meant !== undefined) findings.add('figure-written', position, { found: written, meant });
  else if (value < 0) findings.add('figure-sign', position, { value });
  else if (unit?.whole && !Number.isInteger(value)) findings.add('figure-whole', position, { value, unit: unit.id });
  else if (unit?.vi === '%' && value > 100) findings.add('figure-percent', position, { value });
  else if (rank && value > lastRank) findings.add('figure-rank', position, { value });
  else if (!rank) {
    const other = turnedDigits(figure, value, scales);
    if (other === null) weighAgainst(figure, value, scales, position, findings);
    else findings.add('figure-digits', position, { value, other });
  }
}

/** The number of its own source's title, or of another source for the same days, of which its digits are in another order. */
function turnedDigits({ period, source }: ObservationRecord, value: number, { others }: Scales): number | null {
  const days = daysOf(period);
  const titled = [...(source.title ?? '').matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number);
  const inTitle = titled.flatMap((number) => [
    Number(number.replaceAll('.', '').replace(',', '.')),
    Number(number.replaceAll(',', '')),
  ]);
  const alike = others.filter((other) => sameDays(other.days, days)).map((other) => other.value);
  if (inTitle.includes(value) || alike.includes(value)) return null;
  const digits = (number: number): string =>
    [...String(number).replace(/\D/gu, '')].sort().join('').replace(/^0+/u, '');
  if (digits(value).length < 2) return null;
  return [...inTitle, ...alike].find((other) => other !== value && isTurned(value, other, digits)) ?? null;
}

/** Whether two numbers of like size differ in the order of their digits only: 23,400 and 32,400. */
const isTurned = (a: number, b: number, digits: (number: number) => string): boolean =>
  digits(a) === digits(b) && a < b * farOff && b < a * farOff;

/** What a number that is not written as numbers are may mean: null when nothing tells, undefined when all is well. */
function meantNumber(written: string): string | null | undefined {
  if (/^["']/u.test(written) || written === '') return undefined;
  // "23.456" is a little more than 23 to the machine, and 23 thousand to whoever typed it.
  if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/u.test(written)) return written.replace('.', '');
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(written) ? undefined : null;
}

function weighAgainst(
  { period, not_comparable, unit: own }: ObservationRecord,
  value: number,
  { unit, goal, others }: Scales,
  position: Position,
  findings: Findings,
): void {
  const days = daysOf(period);
  const isShare = unit?.vi === '%';
  const limit = not_comparable ? farOffUnlike : farOff;
  // Measured in a unit of its own it can be weighed against nothing.
  if (own !== undefined) return;
  if (goal) {
    const range = expected(goal, days, isShare);
    if (isFar(value, range, limit)) {
      findings.add('figure-far', position, { value, expected: goal.value, by: 'target' });
      return;
    }
  }
  if (not_comparable || others.length === 0) return;
  const far = others.filter((other) => isFar(value, expected(other, days, isShare), limit));
  // Of two figures alone nobody can say which is the slip; of more, the one that most speak against.
  if (far.length * 2 <= others.length) return;
  const middle = others.map((other) => other.value).sort((a, b) => a - b)[Math.floor(others.length / 2)]!;
  findings.add('figure-far', position, { value, expected: middle, by: 'others' });
}

const isFar = (value: number, { low, high }: { low: number; high: number }, limit: number): boolean =>
  value * limit <= low || value >= high * limit;

/**
 * What a figure of some days would be by another of other days. What adds up over a year is less in a part of it, in a
 * season much less or nearly all; a share may add up ("disbursed") or not ("growth").
 */
function expected(
  { value, days }: { value: number; days: Days | null },
  own: Days,
  isShare: boolean,
): { low: number; high: number } {
  const [ownLength, length] = [lengthOf(own), days && lengthOf(days)];
  const part = ownLength && length ? ownLength / length : 1;
  return { low: value * Math.min(1, part), high: value * (isShare ? 1 : Math.max(1 / 4, part)) };
}

/** In days; null of what has an end only. */
const lengthOf = ({ start, end }: Days): number | null =>
  start === null ? null : (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
