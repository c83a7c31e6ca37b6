/** Figures and targets as each language writes them: "trên 55.300 tỷ đồng", "over 55,300 billion đồng". */
import type { Comparison } from '../plan/target/comparison.ts';
import type { Interval } from '../plan/target/interval.ts';
import type { ObservationRecord } from '../plan/evidence/evidence.ts';
import type { Unit } from '../plan/name/unit.ts';
import type { Language } from '../plan/language.ts';
import { formatNumber } from './number.ts';
import { target } from './target.ts';

/** A number with its unit. */
export function formatMeasure(value: number, unit: Unit, language: Language): string {
  const number = formatNumber(value, language);
  const name = language === 'en' && value === 1 ? (unit.en_one ?? unit.en) : unit[language];
  if (unit.before) return `${name} ${number}`;
  return name === '%' ? `${number}%` : `${number} ${name}`;
}

export const formatFigure = (
  value: number,
  qualifier: ObservationRecord['qualifier'],
  unit: Unit,
  language: Language,
): string =>
  [qualifier && target.qualifiers[qualifier][language], formatMeasure(value, unit, language)].filter(Boolean).join(' ');

/** What a target asks. */
export function formatGoal(
  { comparison, value }: { comparison: Comparison; value: number | null },
  unit: Unit,
  language: Language,
): string {
  return [target.comparisons[comparison][language], value === null ? '' : formatMeasure(value, unit, language)]
    .filter(Boolean)
    .join(' ');
}

/** A reckoned interval: one number, or "from … to …". */
export function formatInterval({ low, high }: Interval, unit: Unit, language: Language): string {
  const { range, qualifiers } = target;
  if (low === high) return formatMeasure(low, unit, language);
  if (high === Infinity) return `${qualifiers.over[language]} ${formatMeasure(low, unit, language)}`;
  if (low === -Infinity) return `${qualifiers.nearly[language]} ${formatMeasure(high, unit, language)}`;
  return range[language](formatNumber(low, language), formatMeasure(high, unit, language));
}
