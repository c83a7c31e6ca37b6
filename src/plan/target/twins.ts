/** One target told in two files. */
import type { Findings } from '../finding.ts';
import type { TargetFile } from './check.ts';

/** A number of the text is one target, whatever its file is called. */
export function checkTwins(folder: string, files: readonly TargetFile[], findings: Findings): void {
  const seen = new Map<string, string>();
  for (const { id, record } of files) {
    const { quotes, verbatim, unit, period, value, comparison } = record.value;
    // One sentence may ask for the same rank in several indexes.
    const name = comparison === 'keep-rank' ? record.value.name.vi : '';
    const key = [name, quotes.map(({ at, quote }) => at + quote), verbatim, unit, period, value, comparison].join('|');
    const other = seen.get(key);
    if (other) findings.add('target-twice', record.at(['verbatim']), { other: `${folder}/targets/${other}.yaml` });
    else seen.set(key, id);
  }
}
