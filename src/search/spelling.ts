/**
 * One spelling for what is indexed and what is typed, so that the ways people write one word, number or date are one.
 * Pagefind folds marks, capitals and the punctuation inside numbers and codes by itself; this adds what it does not know.
 */
export interface Word {
  /** As looked up, marks and all. */
  spelt: string;
  /** The same in bare letters. */
  bare: string;
  /** Where it stands in the text, in UTF-16 units. Words made of one share a span. */
  start: number;
  end: number;
}

/** What is said in one way and written in another: `GPMB`, `giải phóng mặt bằng`. */
export type Rewriting = readonly [said: string, written: string];

/** Lower case, without any mark, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().normalize('NFC');

/** Sign by sign, so that what is found in one stands at the same place in the other. */
const flatten = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (sign) => {
    const bare = fold(sign);
    return bare.length === sign.length ? bare : ' '.repeat(sign.length);
  });

/** One Unicode form; without signs nobody sees; the Icelandic letter that some keyboards give for đ. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/Ð/gu, 'Đ')
    .replace(/ð/gu, 'đ');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?';
const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3)) + 1;
const digits = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const marked = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mươi', 'lăm', 'mốt'];
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const measures =
  'thang|nam|ngay|tuan|quy|trieu|ty|ti|nghin|ngan|phan tram|months?|years?|days?|weeks?|quarters?|million|billion|thousand|per cent|percent';
const thousand = '(?:nghin|ngan|thousand)(?!\\p{L})';

type Read = (parts: string[], written: string, text: string) => string | null;

/** A day or month by its numbers, in the order of the text: `31/8/2023`, `31/8`, `8/2023`. */
const date = (day: string | number, monthOf: string | number, year?: string): string | null =>
  +monthOf >= 1 && +monthOf <= 12 && +day >= 1 && +day <= 31
    ? [+day, +monthOf, ...(year ? [+year] : [])].join('/')
    : null;
const monthOfYear = (monthOf: string | number, year: string): string | null =>
  +monthOf >= 1 && +monthOf <= 12 ? `${+monthOf}/${year}` : null;
const quarter = (name: string): string =>
  `q${([['1', 'i', 'first', 'mot', 'one'], ['2', 'ii', 'second', 'hai', 'two'], ['3', 'iii', 'third', 'ba', 'three'], ['4', 'iv', 'fourth', 'tu', 'bon', 'four']].findIndex((names) => names.includes(name)) + 1).toString()}`;

/** A mark before three digits parts thousands, the last other one is the decimal mark. */
function number(written: string): string {
  const thousands = /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?:\s\d{3})+(?:[.,]\d+)?)$/u;
  const [mark = ''] = thousands.test(written) ? (/[.,\s]/u.exec(written) ?? []) : [];
  const whole = mark ? written.split(/\s/u.test(mark) ? /\s/u : mark).join('') : written;
  return whole.replace(/,/gu, '.').replace(/^0+(?=\d)/u, '');
}

/** `mười lăm`, `hai mươi`: up to ninety-nine. Words that bear marks must bear these: `sau ngày` is no six days. */
function spoken(flat: string, written: string, text: string): string | null {
  const bareText = !/[^\p{ASCII}\p{P}\s]/u.test(text.normalize('NFC'));
  if (!bareText && !written.toLowerCase().split(/\s+/u).every((word) => marked.includes(word) || english.includes(word)))
    return null;
  if (english.includes(flat)) return String(english.indexOf(flat));
  const value = (word: string): number => (word === 'lam' ? 5 : word === 'mot' ? 1 : digits.indexOf(word));
  const words = flat.split(/\s+/u);
  const tens = words.indexOf('muoi');
  if (words.length === 1 || tens < 0) return words.length === 1 ? String(value(words[0]!)) : null;
  const before = tens === 0 ? 1 : value(words[0]!);
  return String(before * 10 + (words[tens + 1] ? value(words[tens + 1]!) : 0));
}

const unit = `(?:${digits.slice(1, 10).join('|')}|lam)`;
const inWords = `((?:${unit}\\s+)?muoi(?:\\s+${unit})?|${unit}|${english.slice(1).join('|')})(?=[\\s-]+(?:${measures})(?!\\p{L})(?!\\s+\\d))`;
const percent = '\\s*(?:%|phan\\s+tram|per\\s?cent)(?!\\p{L})';
const numeral = '(\\d{1,3}(?:\\s\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)';

/** What is read as one, in bare letters; the first that reads it has it. */
const patterns: [pattern: RegExp, read: Read][] = (
  [
    ['(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)', ([y, m, d]) => date(d!, m!, y)],
    ['(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)', ([d, , m, y]) => date(d!, m!, y)],
    ['(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:\\s+nam\\s+|\\s*[/-]\\s*)(\\d{4})', ([d, m, y]) => date(d!, m!, y)],
    ['(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?![\\d/.])', ([d, m]) => date(d!, m!)],
    [`(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}(?:,?\\s+(\\d{4}))?`, ([d, m, y]) => date(d!, monthNumber(m!), y)],
    [`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`, ([m, d, y]) => date(d!, monthNumber(m!), y)],
    [`${month}\\s+(\\d{4})`, ([m, y]) => monthOfYear(monthNumber(m!), y!)],
    ['thang\\s+(\\d{1,2})(?:\\s+nam\\s+|\\s*[/-]\\s*)(\\d{4})', ([m, y]) => monthOfYear(m!, y!)],
    ['(\\d{1,2})/(\\d{4})(?![\\d/])', ([m, y]) => monthOfYear(m!, y!)],
    ['(\\d{1,2})/(\\d{1,2})(?![\\d/])', ([d, m]) => date(d!, m!)],
    // Of a commitment the second number has two digits.
    ['(\\d{1,2})-(\\d)(?![\\d/.-])', ([d, m]) => date(d!, m!)],
    ['quy\\s+(iv|i{1,3}|[1-4]|mot|hai|ba|tu|bon)(?![\\p{L}\\d])', ([name]) => quarter(name!)],
    ['q([1-4])(?![\\p{L}\\d])', ([name]) => quarter(name!)],
    ['(first|second|third|fourth)\\s+quarter', ([name]) => quarter(name!)],
    [inWords, ([flat], written, text) => spoken(flat!, written, text)],
    [`${numeral}\\s+${thousand}`, ([value]) => (Number(number(value!)) * 1000).toString()],
    // The number of a commitment or sentence, with a letter so that it is no other number.
    ['(d?\\d{1,2}-\\d\\d)(?![\\d/.-]|\\p{L})', ([id]) => `c${id}`],
    ['(\\d{1,2}(?:\\.\\d{1,2}){2})(?![\\d.,]\\d)', ([id]) => `s${id}`],
    // A code, or the beginning of one.
    ['(\\d[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)*[/-]\\p{L}[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)*|\\d+/\\d{4})', ([code]) => code!],
    [`${numeral}${percent}`, ([value]) => `${number(value!)}%`],
    [numeral, ([value]) => number(value!)],
    ["(\\p{L}+)(?:['’]\\p{L}{1,2}(?!\\p{L}))?", (_, written) => wordOf(written)],
  ] as [string, Read][]
).map(([pattern, read]) => [new RegExp(pattern, 'uy'), read]);

/** American words as the site's English writes them. */
const british: [RegExp, string][] = [
  [/^((?:lab|col|harb|fav|hon|neighb|behavi)o)(r\p{L}*)$/u, '$1u$2'],
  [/^(\p{L}{3,})iz(e[sd]?|ing|ations?)$/u, '$1is$2'],
  [/^(program)(s?)$/u, '$1me$2'],
  [/^(cent|met|kilomet)er(s?)$/u, '$1re$2'],
  [/^(def|off|lic)ense(s?)$/u, '$1ence$2'],
];

/** The tone stands where schoolbooks put it (`hòa`); i after h, k, l, m, s, t and qu as y (`kỹ`, `tỷ`, `quy`). */
function wordOf(written: string): string {
  const word = written
    .replace(/['’].*$/u, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(^|[^q])([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$2$4$3')
    .replace(/^([hklmst]|qu)i([\u0300\u0301\u0303\u0309\u0323]?)$/u, '$1y$2')
    .normalize('NFC');
  return british.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** Short for kinds of places, before a name: `TP. Hạ Long`, `H. Cô Tô`. */
const placeSigns: Rewriting[] = [
  ['t p', 'thành phố'],
  ['tp', 'thành phố'],
  ['t x', 'thị xã'],
  ['tx', 'thị xã'],
  ['h', 'huyện'],
  ['p', 'phường'],
];

/** Reads a text word by word; what `rewritings` say in one way is read as if written in the other. */
export function words(text: string, rewritings: readonly Rewriting[] = [], most = Infinity): Word[] {
  const flat = flatten(text).toLowerCase();
  const found: Word[] = [];
  for (let at = 0; at < text.length && found.length < most; ) {
    const end = /[\p{L}\p{N}]/u.test(flat[at]!) ? readAt(text, flat, at, found) : 0;
    at = Math.max(end, at + 1);
  }
  const signs = placeSigns.map((pair) => ({ pair, open: true }));
  const all = [...rewritings.map((pair) => ({ pair, open: false })), ...signs];
  return all.reduce((read, { pair, open }) => rewrite(read, pair, open), found);
}

function readAt(text: string, flat: string, at: number, found: Word[]): number {
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = at;
    const parts = pattern.exec(flat);
    if (!parts) continue;
    const end = pattern.lastIndex;
    const spelt = read(parts.slice(1), text.slice(at, end), text);
    if (spelt === null) continue;
    if (spelt) found.push({ spelt, bare: fold(spelt), start: at, end });
    return end;
  }
  return 0;
}

const readings = new Map<string, Word[]>();
function plainWords(text: string): Word[] {
  const known = readings.get(text) ?? words(text);
  readings.set(text, known);
  return known;
}

/** @param open whether something must follow: a letter alone is not yet a word */
function rewrite(read: Word[], [said, written]: Rewriting, open: boolean): Word[] {
  const from = open ? said.split(' ') : plainWords(said).map(({ bare }) => bare);
  const joined: Word[] = [];
  for (let at = 0; at < read.length; at++) {
    const last = read[at + from.length - 1];
    // Two letters, as in `ha`, are a word of their own unless they follow a number.
    const meant = open ? read[at + from.length] : said.length > 2 || /^\d/u.test(read[at - 1]?.bare ?? '');
    if (!last || !meant || !from.every((bare, index) => read[at + index]!.bare === bare)) joined.push(read[at]!);
    else {
      for (const { spelt, bare } of open ? writtenPlaces(written) : plainWords(written))
        joined.push({ spelt, bare, start: read[at]!.start, end: last.end });
      at += from.length - 1;
    }
  }
  return joined;
}
const writtenPlaces = (written: string): Pick<Word, 'spelt' | 'bare'>[] =>
  written.split(' ').map((spelt) => ({ spelt, bare: fold(spelt) }));

const ending = /^(?:[bdgmnprt]?(?:e|e?s|ed|ing|ings)|ments?|[st]?ions?|ations?|ors?|ers?|y|ies|al|ly)?$/u;

/**
 * Whether a word of a text is what was asked: the whole word, a part of a date or code, or in English another form of it.
 *
 * @param begun whether the word asked may still be going on
 */
export function answers(word: string, asked: string, begun = false): boolean {
  if (word === asked || (begun && word.startsWith(asked))) return true;
  if (/\d/u.test(word)) {
    const at = `/${word}/`.replace(/[-%]/gu, '/').indexOf(`/${asked}/`.replace(/[-%]/gu, '/'));
    return at >= 0 && (asked.endsWith('%') ? word.endsWith('%') : true);
  }
  let same = 0;
  while (same < asked.length && word[same] === asked[same]) same++;
  return same >= 4 && ending.test(word.slice(same)) && ending.test(asked.slice(same));
}
