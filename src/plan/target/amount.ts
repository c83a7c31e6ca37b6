/** Amounts in Vietnamese words of ours, in the unit of a target: "1,2 tỷ USD" and "1.200 triệu USD" are the same. */
import type { Unit } from '../name/unit.ts';
import { canonical } from '../text/official-text.ts';

export interface Amount {
  /** In the unit. */
  value: number;
  /** Whether the unit stands behind it; a number alone may count anything. */
  hasUnit: boolean;
  written: string;
}

const scales: Record<string, number> = { '': 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9, 'nghìn tỷ': 1e12 };

/** A unit's scale and what it counts: `tỷ đồng` is 1e9 and "đồng". */
function partsOf(unit: string): { scale: number; noun: string } {
  const [, scale = '', noun = ''] = /^(nghìn tỷ|nghìn|triệu|tỷ)? ?(.*)$/u.exec(unit) ?? [];
  return { scale: scales[scale] ?? 1, noun };
}

/** Every number of some words that has the unit, or could have it. */
export function amountsIn(words: string, unit: Unit): Amount[] {
  const own = partsOf(unit.vi);
  const nouns = [unit.vi, ...unit.match].map((name) => partsOf(name).noun);
  // Days and codes count nothing.
  const text = canonical(words).replace(/\d{1,9}(?:\/[\d\p{Lu}][\p{L}\d-]*)+/gu, ' ');
  const pattern = /(\d+(?:\.\d{3})*(?:,\d+)?)(?: ?(nghìn tỷ|nghìn|triệu|tỷ)(?!\p{L}))? ?/gu;
  return [...text.matchAll(pattern)].map((match) => {
    const [written, number = '', scale = ''] = match;
    const rest = text.slice(match.index + written.length);
    const noun = nouns.find((name) => name !== '' && rest.startsWith(name));
    const value = Number(number.replaceAll('.', '').replace(',', '.'));
    const scaled = Number(((value * scales[scale]!) / own.scale).toPrecision(12));
    return {
      value: noun || scale ? scaled : value,
      hasUnit: noun !== undefined,
      written: `${written.trim()}${noun === '%' ? '%' : noun ? ` ${noun}` : ''}`,
    };
  });
}
