/** Days that stand beside words of ours: where these name days, theirs is among them. */
import { objectsIn } from '../file/plausibility.ts';
import type { YamlRecord } from '../file/yaml.ts';
import type { Findings } from '../finding.ts';
import { figuresIn } from './said-figure.ts';

/** Keys of days with the key of the words that tell of them. */
const told = [
  ['done', 'fact'],
  ['until', 'note'],
  ['date', 'what'],
] as const;

/** Tells a day that is none of those which the words beside it name. */
export function checkSaidDays(record: YamlRecord<unknown>, findings: Findings): void {
  for (const { fields, path } of objectsIn(record.value))
    for (const [key, about] of told) {
      const day = fields[key];
      const words = (fields[about] as { vi?: unknown } | undefined)?.vi;
      if (typeof day !== 'string' || day.length !== 10 || typeof words !== 'string') continue;
      const named = [...figuresIn(words, 'vi').all].flatMap((figure) => /date (\S+)$/u.exec(figure)?.[1] ?? []);
      if (named.length > 0 && !named.includes(day))
        findings.add('day-words', record.at([...path, key]), { key, found: day, about, named });
    }
}
