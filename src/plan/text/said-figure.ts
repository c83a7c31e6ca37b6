/** The figures of words of ours: numbers, days, months and codes, written in digits or as words. */
import { Memory } from '../file/memory.ts';
import { englishMonths } from '../file/month.ts';
import { canonical } from './official-text.ts';
import { readQuantities, type Language } from './quantity.ts';
import { scaledInDigits, wordNumbers } from './word-number.ts';

/**
 * Whether a figure stands among others: as it is, without its unit, or as a day or month of a date.
 *
 * @param figure of `figuresIn`
 */
export function standsIn(figure: string, others: ReadonlySet<string>): boolean {
  if (others.has(figure)) return true;
  const [, kind, day = '', month = ''] = /^(day|ratio|month) (\d+)(?:\/(\d+))?$/u.exec(figure) ?? [];
  const iso = (part: string): string => part.padStart(2, '0');
  return [...others].some((other) => {
    if (/^\d/u.test(figure)) return other.startsWith(`${figure} `) || other === `${figure}%`;
    if (kind === 'month') return new RegExp(`date \\d{4}-${iso(day)}-`, 'u').test(other) || other.endsWith(`/${day}`);
    return kind !== undefined && other.endsWith(`-${iso(month)}-${iso(day)}`);
  });
}

export interface SaidFigure {
  figure: string;
  written: string;
  /** What it is when it is a day and not a ratio. */
  day?: string;
}

export interface SaidFigures {
  said: SaidFigure[];
  /** What is said, and what else a figure of the other language may be found in: "once", "first". */
  all: Set<string>;
  swap: (ratio: string, day: string) => void;
}

const unhedged = /^(?:(?:before|by|over|below|at least|about) )+/u;

/** The figures of a text of ours, without their hedges; days and months without a year too. */
export function figuresIn(words: string, language: Language): SaidFigures {
  const known = kept[language].of(words, () => readFigures(words, language));
  const said = known.said.map((one) => ({ ...one }));
  const all = new Set(known.all);
  const swap = (ratio: string, meant: string): void => {
    for (const one of said) if (one.figure === ratio) one.figure = meant;
    all.delete(ratio);
    all.add(meant);
  };
  return { said, all, swap };
}

/** What words say, and what else it may be found in, to be looked at only. */
export const allFiguresIn = (words: string, language: Language): ReadonlySet<string> =>
  kept[language].of(words, () => readFigures(words, language)).all;

type Figures = Pick<SaidFigures, 'said' | 'all'>;
const kept = { vi: new Memory<Figures>(4_000_000), en: new Memory<Figures>(4_000_000) };

const months = englishMonths.join('|');
const dayAndMonth = new RegExp(`(?<!\\d)(\\d{1,2}) (${months})(?! \\d{4})(?!\\p{L})`, 'gu');
// "May" begins a question more often than it names a month.
const monthAlone = new RegExp(`(?<!\\d )(?<!^|[.?!] )(?<!\\p{L})(${months})(?!\\p{L})`, 'gu');

function readFigures(words: string, language: Language): Figures {
  const said: SaidFigure[] = [];
  const take = (pattern: RegExp, text: string, read: (match: string[]) => string | null): string =>
    text.replace(pattern, (written: string, ...groups: string[]) => {
      const figure = read(groups);
      if (figure === null) return written;
      said.push({ figure, written });
      return ' ';
    });
  const day = (d = '', m = ''): string => `day ${Number(d)}/${Number(m)}`;
  let rest = scaledInDigits(canonical(words), language);
  // Numbers of parts of a document are the same in both: "3.3.5", "bảng 3.6".
  rest = take(/(?<![\d.,])(\d{1,2}(?:\.\d{1,2}){2,})(?![\d.,]\d)/gu, rest, ([number]) => `part ${number}`);
  rest = take(
    /(?<=(?:bảng|mục|điểm|hình|table|section|point|figure) )(\d{1,2}\.\d{1,2})(?![\d.,]\d)/giu,
    rest,
    ([number]) => `part ${number}`,
  );
  if (language === 'vi') {
    // What English calls a trillion.
    rest = rest
      .replaceAll('ngàn', 'nghìn')
      .replace(/(\d[\d.]{0,20}(?:,\d{1,20})?) nghìn tỷ/gu, (_, number: string) => `${inThousands(number)} tỷ`);
    // Half past seven is 7.30 in English.
    rest = rest.replace(/(\d{1,2}) giờ (\d{2})(?!\d)/gu, '$1,$2');
    rest = take(monthNames, rest, ([name = '']) => `month ${monthWords.indexOf(name.toLowerCase()) + 1}`);
    rest = take(/ngày (\d{1,2}) tháng (\d{1,2})(?!\d| năm \d|\/\d)/giu, rest, ([d, m]) => day(d, m));
    rest = take(/(?<!\d )tháng (\d{1,2})(?!\d)(?:\/(?=\d{4}))?/giu, rest, ([m]) => `month ${Number(m)}`);
  } else {
    rest = rest
      .replace(/(\d[\d,]{0,20}(?:\.\d{1,20})?) trillion/gu, (_, number: string) => `${inThousands(number)} billion`)
      .replaceAll('VND', 'đồng')
      // The currency may stand before.
      .replace(
        /(USD|US\$|\$|đồng) ?(\d[\d,]{0,20}(?:\.\d{1,20})?)( (?:thousand|million|billion))?/gu,
        (_, currency: string, number: string, scale = '') =>
          `${number}${scale} ${currency === 'đồng' ? currency : 'USD'}`,
      )
      .replace(/(?<!\d)(\d{1,2}):(\d{2})(?!\d)/gu, '$1.$2')
      // A title is quoted as it was published, decimal commas and all.
      .replace(/“[^“”]*”/gu, (quoted) => quoted.replace(/(\d),(\d{1,2})(?!\d)/gu, '$1.$2'));
    const number = (name = ''): number => englishMonths.indexOf(name) + 1;
    rest = take(dayAndMonth, rest, ([d, m]) => day(d, String(number(m))));
    rest = take(monthAlone, rest, ([m]) => `month ${number(m)}`);
  }
  for (const { canonical: read, raw, kind } of readQuantities(rest, language)) {
    if (!/\d/u.test(raw) && kind === 'number' && !/^[XVI]+$/u.test(raw)) continue;
    const figure = read.replace(unhedged, '');
    const parts = /^ratio (\d+)\/(\d+)$/u.exec(figure);
    said.push({ figure, written: raw, ...(parts && Number(parts[2]) <= 12 ? { day: day(parts[1], parts[2]) } : {}) });
  }
  const { counted, also } = wordNumbers(rest, language);
  said.push(...counted);
  // A quarter is also its months.
  for (const { figure } of said) {
    const quarter = Number(/^quarter (\d)/u.exec(figure)?.[1]);
    if (quarter) also.push(...[2, 1, 0].map((back) => `month ${quarter * 3 - back}`));
  }
  const all = new Set([...said.map(({ figure }) => figure), ...also]);
  return { said, all };
}

/** "tháng Chín"; in small letters only where it is no count: "ba tháng một lần". */
const monthWords = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'chạp'];
const monthNames =
  /tháng (Mười Một|Mười một|Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Chạp|giêng|tư|chạp)(?!\p{L}| [Hh]ai(?!\p{L}))/gu;

/** A thousand times a number, in the notation it is written in. */
function inThousands(number: string): string {
  const [whole = '', fraction = ''] = /^\d{1,3}(?:\.\d{3})*(?:,|$)/u.test(number)
    ? number.replaceAll('.', '').split(',')
    : number.replaceAll(',', '').split('.');
  return String(Number(`${whole}.${fraction || '0'}`) * 1000);
}
