/** The last full run of the tests; `tests/count-reporter.ts` writes it when all of them pass. */
import kept from './kept.json';

export interface KeptRun {
  tests: number;
  /** Pages that axe judged, each time without a finding; pages judged as HTML. */
  axe: number;
  html: number;
  /** Sample searches: how many, and in how many the wanted answer is first, or among the first three. */
  search: { asked: number; first: number; three: number };
}

/** Null before the first such run. */
export const keptRun = kept as KeptRun | null;
