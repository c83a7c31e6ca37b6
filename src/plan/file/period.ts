/**
 * Periods, as staff and sources write them and as the days they cover.
 *
 * `2023`, `2023-H2`, `2023-Q3`, `2023-09` are whole periods; `through 2023-09` runs from the start of that year to the
 * end of that month, as cumulative figures do; `to 2030` is what should stand at the end of that year.
 */
import { Memory } from './memory.ts';
import { patterned } from './schema.ts';

const whole = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?`;

/** A year, half, quarter or month. */
export const period = patterned('period', new RegExp(`^${whole}$`, 'u'));

/** A whole period, one running `through` a month, or `to` the end of a year. */
export const span = patterned('span', new RegExp(`^(?:${whole}|through \\d{4}-(?:0[1-9]|1[0-2])|to \\d{4})$`, 'u'));

export interface Days {
  /** First day, ISO; null for what only has an end. */
  start: string | null;
  /** Last day, ISO. */
  end: string;
}

const firstMonths = { H1: 1, H2: 7, Q1: 1, Q2: 4, Q3: 7, Q4: 10 } as Record<string, number>;
const iso = (year: string, month: number, day: number): string =>
  new Date(Date.UTC(Number(year), month - 1, day)).toISOString().slice(0, 10);

/** The days of a span; two ways of writing the same days give the same: `2023-H1` and `through 2023-06`. */
export const daysOf = (written: string): Days => ({ ...known.of(written, () => readDays(written)) });

const known = new Memory<Days>(100_000);

function readDays(written: string): Days {
  const [, run, year = '', part = ''] = /^(through |to )?(\d{4})(?:-(.+))?$/u.exec(written) ?? [];
  if (run === 'to ') return { start: null, end: `${year}-12-31` };
  const months = part === '' ? 12 : part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  const first = part === '' ? 1 : (firstMonths[part] ?? Number(part));
  return { start: run ? `${year}-01-01` : iso(year, first, 1), end: iso(year, first + months, 0) };
}

/** Whether two spans begin and end on the same days. */
export const sameDays = (a: Days, b: Days): boolean => a.start === b.start && a.end === b.end;

/** The day so many days after another, ISO; before it, when fewer than none. */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
