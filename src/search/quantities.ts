/** Numbers, days, quarters and codes: the ways in which people write one of them are read as one. */
import { fold } from './word.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const month = `(${[...months, 'sept', ...months.map((name) => name.slice(0, 3))].join('|')})(?!\\p{L})\\.?`;
const monthOf = (name: string): number => months.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1;
const quarters = ['1 i first mot', '2 ii second hai', '3 iii third ba', '4 iv fourth tu bon'];
const quarter = (name: string, year?: string): string =>
  `q${String(quarters.findIndex((names) => names.split(' ').includes(name)) + 1)}${year ? `/${year}` : ''}`;
const ofYear = '(?:(?:\\s*[/-]\\s*|\\s+(?:nam\\s+|of\\s+)?)(\\d{4})(?!\\d))?';

/** `31/8/2023`, `31/8`, `8/2023`, whatever the order and the signs between. */
function date(day: string | number | null, of: string | number, year = ''): string | null {
  if (+of < 1 || +of > 12 || (day !== null && (+day < 1 || +day > 31))) return null;
  return [day, of, year]
    .filter((part) => part !== null && part !== '')
    .map(Number)
    .join('/');
}

/** A mark before three digits parts thousands, the last other one is the decimal mark. */
function number(written: string): string {
  const mark = /^[1-9]\d{0,2}(?:([.,\s])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?$/u.exec(written)?.[1];
  const whole = mark ? written.split(/\s/u.test(mark) ? /\s/u : mark).join('') : written;
  return whole.replace(/,/gu, '.').replace(/^0+(?=\d)/u, '');
}

/** Numbers up to 99 in Vietnamese words, to twelve in English. */
const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const inWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at + 1]),
);
for (let value = 1; value < 100; value++) {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  const last = tens > 0 && unit === 5 ? 'lăm' : tens > 1 && unit === 1 ? 'mốt' : units[unit]!;
  inWords.set([tens > 1 ? `${units[tens]!} mươi` : tens > 0 ? 'mười' : '', last].join(' ').trim(), value);
}
const bareInWords = new Map([...inWords].map(([word, value]) => [fold(word), value]));
const small = ['lam', ...bareInWords.keys()].filter((name) => !name.includes(' ') && name !== 'muoi').join('|');
const inWordsPattern = `((?:(?:${small})\\s+)?muoi(?:\\s+(?:${small}))?|${small})`;
/** `sau ngày` is no six days: where marks are typed, a number has its own. */
const spoken = (bare: string, written: string, text: string): string | null => {
  const marked = /[^\p{ASCII}\p{P}\s]/u.test(text);
  return (marked ? inWords.get(written.toLowerCase()) : bareInWords.get(bare))?.toString() ?? null;
};
const measures =
  'thang nam ngay tuan quy trieu ty ti nghin ngan phan months? years? days? weeks? quarters? million billion thousand per';
const measured = `(?=[\\s-]+(?:${measures.replace(/ /gu, '|')})(?!\\p{L})(?!\\s+\\d))`;

const numeral = '(\\d{1,3}(?:\\s\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)';
type Read = (parts: string[], written: string, text: string) => string | null;

/** What is read as one, in bare letters; the first that reads it has it. */
const patterns: [string, Read][] = [
  ['(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)', ([y, m, d]) => date(d!, m!, y)],
  ['(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)', ([d, , m, y]) => date(d!, m!, y)],
  [
    '(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:(?:\\s+nam\\s+|\\s*[/-]\\s*)(\\d{4})|(?![\\d/.]))',
    ([d, m, y]) => date(d!, m!, y),
  ],
  [`(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}(?:,?\\s+(\\d{4}))?`, ([d, m, y]) => date(d!, monthOf(m!), y)],
  [`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`, ([m, d, y]) => date(d!, monthOf(m!), y)],
  [`${month}\\s+(\\d{4})`, ([m, y]) => date(null, monthOf(m!), y)],
  ['(?:thang\\s+)?(\\d{1,2})(?:\\s+nam\\s+|\\s*/\\s*)(\\d{4})(?![\\d/])', ([m, y]) => date(null, m!, y)],
  ['(\\d{1,2})/(\\d{1,2})(?![\\d/])', ([d, m]) => date(d!, m!)],
  // Of a commitment the second number has two digits.
  ['(\\d{1,2})-(\\d)(?![\\d/.-])', ([d, m]) => date(d!, m!)],
  [`qu[yi]\\s+(iv|i{1,3}|[1-4]|mot|hai|ba|tu|bon)(?![\\p{L}\\d])${ofYear}`, ([name, year]) => quarter(name!, year)],
  [`q([1-4])(?![\\p{L}\\d])${ofYear}`, ([name, year]) => quarter(name!, year)],
  [`(first|second|third|fourth)\\s+quarter${ofYear}`, ([name, year]) => quarter(name!, year)],
  [inWordsPattern + measured, ([bare], written, text) => spoken(bare!, written, text)],
  [`${numeral}\\s+(?:nghin|ngan|thousand)(?!\\p{L})`, ([value]) => String(Number(number(value!)) * 1000)],
  // The number of a commitment or sentence, with a letter so that it is no other number.
  ['(d?\\d{1,2}-\\d\\d)(?![\\d/.-]|\\p{L})', ([id]) => `c${id!}`],
  ['(\\d{1,2}(?:\\.\\d{1,2}){2})(?![\\d.,]\\d)', ([id]) => `s${id!}`],
  // A code, or the beginning of one.
  ['(\\d[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)*[/-]\\p{L}[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)*|\\d+/\\d{4})', ([code]) => code!],
  [`${numeral}\\s*(?:%|phan\\s+tram|per\\s?cent)(?!\\p{L})`, ([value]) => `${number(value!)}%`],
  [numeral, ([value]) => number(value!)],
];
export const quantities = patterns.map(([pattern, read]) => [new RegExp(pattern, 'uy'), read] as const);
