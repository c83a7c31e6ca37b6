/**
 * The numbers, dates, quarters and document codes of a sentence, each in one canonical form, so that a translation
 * can be held against its original: `trên 22 triệu tấn` and `over 22 million tonnes` both read `over 22 million tonne`.
 */
import { Memory } from '../file/memory.ts';
import { englishMonths } from '../file/month.ts';
import { canonical } from './official-text.ts';

export type Language = 'vi' | 'en';

export interface Quantity {
  kind: 'code' | 'date' | 'quarter' | 'ratio' | 'percent' | 'number';
  /** What both languages must share, for example `date 2023-08-31`, `over 11%`, `54000 billion đồng`. */
  canonical: string;
  /** As it stands in the sentence. */
  raw: string;
  start: number;
  end: number;
  /** Where its hedge begins ("trên 11%"), or `start` without one. */
  from: number;
}

interface Tongue {
  /** Decimal mark and thousands mark. */
  decimal: string;
  thousands: string;
  hedges: [RegExp, string][];
  /** "đến 30/9/2023" is a deadline; "đến 2030" may be a span, so this one is read before dates only. */
  by: RegExp;
  scales: Record<string, string>;
  units: [RegExp, string][];
  words: Record<string, number>;
  date: RegExp;
  quarter: RegExp;
}

// "một" and "năm" are left out: they are mostly "a" and "year". Capitals are names: Ba Chẽ.
const vietnameseNumbers = { hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };

const tongues: Record<Language, Tongue> = {
  vi: {
    decimal: ',',
    thousands: '.',
    hedges: [
      [/(?:trước ngày|trước) $/u, 'before'],
      [/trên $/u, 'over'],
      [/dưới $/u, 'below'],
      [/ít nhất $/u, 'at least'],
      [/khoảng $/u, 'about'],
    ],
    by: /đến (?:ngày )?$/u,
    scales: { triệu: 'million', tỷ: 'billion', nghìn: 'thousand' },
    units: [
      [/^đồng/u, 'đồng'],
      [/^tấn/u, 'tonne'],
      [/^kwh/iu, 'kWh'],
      [/^USD/u, 'USD'],
      [/^ha(?![\p{L}])/u, 'ha'],
      [/^lượt/u, 'visit'],
    ],
    words: vietnameseNumbers,
    date: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu,
    quarter: /[Qq]uý (IV|I{1,3}|[1-4])(?:\/(\d{4})| năm (\d{4}))?/gu,
  },
  en: {
    decimal: '.',
    thousands: ',',
    hedges: [
      [/before $/iu, 'before'],
      [/over $/iu, 'over'],
      [/below $/iu, 'below'],
      [/at least $/iu, 'at least'],
      [/about $/iu, 'about'],
    ],
    by: /by $/iu,
    scales: { million: 'million', billion: 'billion', thousand: 'thousand' },
    units: [
      [/^đồng/u, 'đồng'],
      [/^tonnes?/u, 'tonne'],
      [/^kWh/u, 'kWh'],
      [/^USD/u, 'USD'],
      [/^(?:ha(?![\p{L}])|hectares?)/u, 'ha'],
      [/^(?:\p{L}+ )?visits?/u, 'visit'],
    ],
    words: { two: 2, double: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    date: new RegExp(`(?<!\\d)(\\d{1,2}) (${englishMonths.join('|')}) (\\d{4})`, 'gu'),
    quarter: /(first|second|third|fourth) quarter(?: of (\d{4}))?/giu,
  },
};

const numberIn = { vi: /\d+(?:\.\d{3})*(?:,\d+)?/gu, en: /\d+(?:,\d{3})*(?:\.\d+)?/gu };

const ordinals = ['first', 'second', 'third', 'fourth'];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];

// 128/NQ-HĐND, 25-CTr/TU, 1732/UBND-KTTC, 167/2017/NĐ-CP, 96/2023/QH15, and the disease's name COVID-19.
const code = /(?<![\d/])\d{1,4}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*|COVID-19/gu;

/**
 * Reads every quantity of a sentence, in order.
 *
 * @param sentence in any Unicode form
 * @param language decides the number notation, the words and the date form
 */
export const readQuantities = (sentence: string, language: Language): readonly Quantity[] =>
  known[language].of(sentence, () => quantitiesOf(sentence, language));

const known = { vi: new Memory<readonly Quantity[]>(4_000_000), en: new Memory<readonly Quantity[]>(4_000_000) };

function quantitiesOf(sentence: string, language: Language): Quantity[] {
  const tongue = tongues[language];
  const text = canonical(sentence);
  const found: Quantity[] = [];
  const taken = new Uint8Array(text.length);
  // No hedge is longer, and looking further back for each number would take the square of the time.
  const lead = (start: number): string => text.slice(Math.max(0, start - 24), start);
  const hedgeBefore = (start: number): string => {
    const hedge = tongue.hedges.find(([pattern]) => pattern.test(lead(start)));
    return hedge ? `${hedge[1]} ` : '';
  };
  const hedgeStart = (start: number): number => {
    const before = lead(start);
    const patterns = [...tongue.hedges.map(([pattern]) => pattern), tongue.by];
    const index = patterns.map((pattern) => pattern.exec(before)?.index).find((found) => found !== undefined);
    return index === undefined ? start : start - before.length + index;
  };
  const dateHedge = (start: number): string => (tongue.by.test(lead(start)) ? 'by ' : hedgeBefore(start));
  const take = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => [Quantity['kind'], string, number?] | null,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const reading = taken[start] ? null : read(match);
      if (!reading) continue;
      const [kind, canonical, length = match[0].length] = reading;
      taken.fill(1, start, start + length);
      const end = start + length;
      const from = /^(?:before|over|below|at least|about|by) /u.test(canonical) ? hedgeStart(start) : start;
      found.push({ kind, canonical, raw: text.slice(start, end), start, end, from });
    }
  };

  take(code, ([raw]) => ['code', `code ${raw}`]);
  take(tongue.date, (match) => ['date', `${dateHedge(match.index)}date ${isoDate(match, language)}`]);
  take(tongue.quarter, ([, name = '', ...years]) => {
    const number =
      language === 'vi' ? romans.indexOf(name) + 1 || Number(name) : ordinals.indexOf(name.toLowerCase()) + 1;
    return ['quarter', `quarter ${number} ${years.find(Boolean) ?? ''}`.trim()];
  });
  // "07/8": nobody says what it means, so both sides must show the same pair.
  take(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, ([, a, b]) => ['ratio', `ratio ${Number(a)}/${Number(b)}`]);
  take(numberIn[language], (match) => {
    const value = Number(match[0].replaceAll(tongue.thousands, '').replace(tongue.decimal, '.'));
    return measured(value, match, text, tongue, hedgeBefore(match.index));
  });
  take(/(?<![\p{L}\d])(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})(?![\p{L}\d])/gu, ([raw]) => {
    const value = romans.indexOf(raw) + 1;
    return value ? ['number', String(value)] : null;
  });
  take(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu, ([word]) => {
    const value = Object.hasOwn(tongue.words, word) ? tongue.words[word] : undefined;
    return value === undefined ? null : ['number', String(value)];
  });
  return found.sort((a, b) => a.start - b.start);
}

/** A number with what follows it: per cent, or scale and unit. */
function measured(
  value: number,
  match: RegExpExecArray,
  text: string,
  tongue: Tongue,
  hedge: string,
): [Quantity['kind'], string, number] {
  const end = match.index + match[0].length;
  const rest = text.slice(end);
  if (rest.startsWith('%')) return ['percent', `${hedge}${value}%`, match[0].length + 1];
  // "tỷ lệ" is a rate, no thousand millions.
  const [, word = ''] = /^ (\p{L}+)(?!\p{L}| (?:lệ|trọng|suất|giá|số)(?!\p{L}))/u.exec(rest) ?? [];
  const scale = Object.hasOwn(tongue.scales, word) ? tongue.scales[word] : undefined;
  const afterScale = scale ? end + 1 + word.length : end;
  const tail = text.slice(afterScale).replace(/^ /u, '');
  const unit = tongue.units.map(([pattern, name]) => ({ name, hit: pattern.exec(tail)?.[0] })).find(({ hit }) => hit);
  const stop = unit?.hit ? text.length - tail.length + unit.hit.length : afterScale;
  const canonical = [hedge.trim(), value, scale, unit?.name]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return ['number', canonical, stop - match.index];
}

function isoDate(match: RegExpExecArray, language: Language): string {
  const [, d1, m1, y1, d2, m2, y2] = match;
  const day = d1 ?? d2 ?? '';
  const month = language === 'en' ? String(englishMonths.indexOf(m1 ?? '') + 1) : (m1 ?? m2 ?? '');
  return `${y1 ?? y2}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
