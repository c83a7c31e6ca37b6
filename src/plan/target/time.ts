/** A target's time and name, held against its sentences. */
import type { YamlRecord } from '../file/yaml.ts';
import type { Findings } from '../finding.ts';
import { checkPlain, figuresOf } from '../text/plain-figures.ts';
import type { TargetContext } from './check.ts';
import type { TargetRecord } from './target.ts';

/** Whether a target's time and name are those of its sentences, or of the resolution as a whole. */
export function checkTime(
  target: TargetRecord,
  { text, translations, own, adopted }: TargetContext,
  at: YamlRecord<unknown>['at'],
  findings: Findings,
): void {
  const ids = target.quotes.map((quote) => quote.at);
  const allowed = new Set([...figuresOf(ids, text, translations), ...own]);
  const named = [...allowed].flatMap((figure) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(figure)?.[0] ?? []);
  // "This year" is the year in which it was adopted.
  const years = [...new Set([...named, adopted.slice(0, 4)])];
  const year = /\d{4}/u.exec(target.period ?? '')?.[0];
  if (adopted && target.period && year && !target.reading && !years.includes(year))
    findings.add('target-period', at(['period']), { period: target.period, allowed: years });
  if (year) allowed.add(year);
  checkPlain('name', target.name, allowed, (language) => at(['name', language]), findings);
}
