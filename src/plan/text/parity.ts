/** Whether a translation says what its original does, as far as figures and one word tell. */
import { englishMonths } from '../file/month.ts';
import { readQuantities, type Language } from './quantity.ts';
import { canonical } from './official-text.ts';

/**
 * Compares what two sentences count, as bags: word order differs between the languages.
 *
 * @returns what the translation lacks and what it has beyond the original, in canonical form
 */
export function compareQuantities(original: string, translation: string): { missing: string[]; extra: string[] } {
  const wanted = readQuantities(original, 'vi').map(({ canonical }) => canonical);
  const extra: string[] = [];
  for (const { canonical } of readQuantities(translation, 'en')) {
    const at = wanted.indexOf(canonical);
    if (at >= 0) wanted.splice(at, 1);
    else extra.push(canonical);
  }
  return { missing: wanted, extra };
}

/** What two texts of ours differ in, in canonical form, with the first words at fault in the English. */
export interface Difference {
  /** What the English lacks. */
  missing: string[];
  /** What it has beyond the Vietnamese. */
  extra: string[];
  /** The first of what it has beyond, as it is written. */
  written: string | null;
}

/**
 * Compares what two texts of ours say in figures: those written in either, with digits or as words, stand in the other
 * as one or the other. Freer than a translation: neither order, hedges nor repetition count, and what one side says in
 * words the other may leave out, but not turn into something else.
 */
export function compareFigures(vietnamese: string, english: string): Difference {
  const vi = figuresIn(vietnamese, 'vi');
  const en = figuresIn(english, 'en');
  // Nobody says whether "3/12" is a day or three of twelve: the English does.
  for (const { figure, day } of vi.said) if (day && en.all.has(day)) vi.swap(figure, day);
  const lacking = vi.said.filter(({ figure }) => !en.all.has(figure));
  const beyond = en.said.filter(({ figure }) => !vi.all.has(figure));
  // "11,270 and 3,530 billion": the unit that ends a list is that of all of it.
  for (const [bare, full] of [
    [beyond, lacking],
    [lacking, beyond],
  ] as const)
    for (const one of [...bare]) {
      const other = full.find(({ figure }) => figure.startsWith(`${one.figure} `));
      const [, unit] = /^[\d.]+ (.+)$/u.exec(other?.figure ?? '') ?? [];
      if (!other || !(bare === beyond ? en : vi).said.some(({ figure }) => figure.endsWith(` ${unit}`))) continue;
      bare.splice(bare.indexOf(one), 1);
      full.splice(full.indexOf(other), 1);
    }
  const isWord = ({ written }: SaidFigure): boolean => !/\d/u.test(written);
  const conflict = lacking.length > 0 && beyond.length > 0;
  const missing = conflict ? lacking : lacking.filter((one) => !isWord(one));
  const extra = conflict ? beyond : beyond.filter((one) => !isWord(one));
  return {
    missing: [...new Set(missing.map(({ figure }) => figure))],
    extra: [...new Set(extra.map(({ figure }) => figure))],
    written: extra[0]?.written ?? null,
  };
}

/** Whether two texts of ours differ in any figure. */
export const differ = ({ missing, extra }: Difference): boolean => missing.length + extra.length > 0;

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

interface SaidFigure {
  figure: string;
  written: string;
  /** What it is when it is a day and not a ratio. */
  day?: string;
}

interface SaidFigures {
  said: SaidFigure[];
  /** What is said, and what else a figure of the other language may be found in: "once", "first". */
  all: Set<string>;
  swap: (ratio: string, day: string) => void;
}

const unhedged = /^(?:(?:before|by|over|below|at least|about) )+/u;

/** The figures of a text of ours, without their hedges; days and months without a year too. */
export function figuresIn(words: string, language: Language): SaidFigures {
  const said: SaidFigure[] = [];
  const take = (pattern: RegExp, text: string, read: (match: string[]) => string | null): string =>
    text.replace(pattern, (written: string, ...groups: string[]) => {
      const figure = read(groups);
      if (figure === null) return written;
      said.push({ figure, written });
      return ' ';
    });
  const day = (d = '', m = ''): string => `day ${Number(d)}/${Number(m)}`;
  let rest = canonical(words);
  // Numbers of parts of a document are the same in both: "3.3.5", "bảng 3.6".
  rest = take(/(?<![\d.,])(\d{1,2}(?:\.\d{1,2}){2,})(?![\d.,]\d)/gu, rest, ([number]) => `part ${number}`);
  rest = take(
    /(?<=(?:bảng|mục|điểm|hình|table|section|point|figure) )(\d{1,2}\.\d{1,2})(?![\d.,]\d)/giu,
    rest,
    ([number]) => `part ${number}`,
  );
  if (language === 'vi') {
    // What English calls a trillion.
    rest = rest.replace(/(\d[\d.]*(?:,\d+)?) nghìn tỷ/gu, (_, number: string) => `${inThousands(number)} tỷ`);
    rest = take(/ngày (\d{1,2}) tháng (\d{1,2})(?!\d| năm \d|\/\d)/giu, rest, ([d, m]) => day(d, m));
    rest = take(/(?<!\d )tháng (\d{1,2})(?!\d)(?:\/(?=\d{4}))?/giu, rest, ([m]) => `month ${Number(m)}`);
  } else {
    rest = rest
      .replace(/(\d[\d,]*(?:\.\d+)?) trillion/gu, (_, number: string) => `${inThousands(number)} billion`)
      .replaceAll('VND', 'đồng')
      // A title is quoted as it was published, decimal commas and all.
      .replace(/“[^”]*”/gu, (quoted) => quoted.replace(/(\d),(\d{1,2})(?!\d)/gu, '$1.$2'));
    const names = englishMonths.join('|');
    const number = (name = ''): number => englishMonths.indexOf(name) + 1;
    rest = take(new RegExp(`(?<!\\d)(\\d{1,2}) (${names})(?! \\d{4})(?!\\p{L})`, 'gu'), rest, ([d, m]) =>
      day(d, String(number(m))),
    );
    // "May" begins a question more often than it names a month.
    rest = take(
      new RegExp(`(?<!\\d )(?<!^|[.?!] )(?<!\\p{L})(${names})(?!\\p{L})`, 'gu'),
      rest,
      ([m]) => `month ${number(m)}`,
    );
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
  const swap = (ratio: string, meant: string): void => {
    for (const one of said) if (one.figure === ratio) one.figure = meant;
    all.delete(ratio);
    all.add(meant);
  };
  return { said, all, swap };
}

/** A thousand times a number, in the notation it is written in. */
function inThousands(number: string): string {
  const [whole = '', fraction = ''] = /^\d{1,3}(?:\.\d{3})*(?:,|$)/u.test(number)
    ? number.replaceAll('.', '').split(',')
    : number.replaceAll(',', '').split('.');
  return String(Number(`${whole}.${fraction || '0'}`) * 1000);
}

const vietnameseUnits = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const englishNumbers = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const englishOthers: Record<string, number> = {
  ...{ half: 2, twice: 2, double: 2, both: 2, pair: 2, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
  ...{ seventh: 7, eighth: 8, ninth: 9, tenth: 10, once: 1, first: 1, single: 1, each: 1, only: 1 },
};

/** Numbers written as words: those that count, and those that a figure of the other language may stand for. */
function wordNumbers(text: string, language: Language): { counted: SaidFigure[]; also: string[] } {
  const counted: SaidFigure[] = [];
  const also: string[] = [];
  if (language === 'en') {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const lower = word.toLowerCase();
      const value = englishNumbers.indexOf(lower);
      if (value > 1) counted.push({ figure: String(value), written: word });
      else if (value === 1) also.push('1');
      else if (Object.hasOwn(englishOthers, lower)) also.push(String(englishOthers[lower]));
    }
    return { counted, also };
  }
  const units = vietnameseUnits.slice(1).join('|');
  const pattern = new RegExp(
    `(?<!\\p{L})(?:(${units}) mươi(?: (${units}|mốt|tư|lăm))?|mười(?: (${units}|lăm))?|(${units}|tư|đôi))(?!\\p{L})`,
    'giu',
  );
  const unit = (word = ''): number =>
    ({ mốt: 1, tư: 4, lăm: 5, đôi: 2 })[word.toLowerCase()] ?? Math.max(0, vietnameseUnits.indexOf(word.toLowerCase()));
  for (const [written, tens, ones, teens, alone] of text.matchAll(pattern)) {
    const value = tens ? unit(tens) * 10 + unit(ones) : alone ? unit(alone) : 10 + unit(teens);
    // "một" is "a", "năm" is "year", and a capital begins a name: Ba Chẽ.
    const vague = alone !== undefined && (/^(?:một|năm|tư|đôi)$/iu.test(alone) || /^\p{Lu}/u.test(alone));
    if (vague) also.push(String(value));
    else counted.push({ figure: String(value), written });
  }
  return { counted, also };
}

/** Whether "phấn đấu" (strive to) kept its modality: the translation strives too, neither more nor less. */
export const keepsModality = (original: string, translation: string): boolean =>
  /phấn đấu/iu.test(canonical(original)) === /\bstriv/iu.test(translation);
