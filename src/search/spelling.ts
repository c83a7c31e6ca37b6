/**
 * One spelling for what is indexed and what is typed, so that the ways people write one word, number or date are one.
 * Pagefind folds marks, capitals and the punctuation inside numbers and codes by itself; this adds what it does not know.
 */
export interface Word {
  /** As looked up, marks and all. */
  spelt: string;
  /** The same in bare letters. */
  bare: string;
  /** Where it stands in the text, in UTF-16 units; words made of one share a span. */
  start: number;
  end: number;
}

/** What is said in one way and read as written in another: `GPMB`, `giải phóng mặt bằng`. */
export type Rewriting = readonly [said: string, written: string];

/** Lower case, without any mark, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().normalize('NFC');

/** Sign by sign, so that what is found in one stands at the same place in the other. */
const flatten = (text: string): string =>
  text.toLowerCase().replace(/\P{ASCII}/gu, (sign) => (fold(sign) + ' '.repeat(sign.length)).slice(0, sign.length));

/** One Unicode form, without signs nobody sees; the Icelandic letter that some keyboards give is đ. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/Ð/gu, 'Đ')
    .replace(/ð/gu, 'đ');

const range = (pattern: readonly string[]): string => `(${pattern.join('|')})`;
const months = 'january february march april may june july august september october november december'.split(' ');
const month = `${range([...months, 'sept', ...months.map((name) => name.slice(0, 3))])}(?!\\p{L})\\.?`;
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
const small = range(['lam', ...bareInWords.keys()].filter((name) => !name.includes(' ') && name !== 'muoi')).slice(
  1,
  -1,
);
const inWordsPattern = `((?:(?:${small})\\s+)?muoi(?:\\s+(?:${small}))?|${small})`;
/** `sau ngày` is no six days: where marks are typed, a number has its own. */
const spoken = (bare: string, written: string, text: string): string | null =>
  (
    (/[^\p{ASCII}\p{P}\s]/u.test(text) ? inWords.get(written.toLowerCase()) : bareInWords.get(bare)) ?? null
  )?.toString() ?? null;
const measured = `(?=[\\s-]+${range('thang nam ngay tuan quy trieu ty ti nghin ngan phan months? years? days? weeks? quarters? million billion thousand per'.split(' '))}(?!\\p{L})(?!\\s+\\d))`;

/** The tone stands where schoolbooks put it (`hòa`), i after h, k, l, m, s, t and qu is y (`kỹ`, `tỷ`, `quy`), English is British. */
const respellings: [RegExp, string][] = [
  [/(^|[^q])([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/u, '$1$2$4$3'],
  [/^([hklmst]|qu)i([\u0300\u0301\u0303\u0309\u0323]?)$/u, '$1y$2'],
  [/^((?:lab|col|harb|fav|hon|neighb|behavi)o)(r\p{L}*)$/u, '$1u$2'],
  [/^(\p{L}{3,})iz(e[sd]?|ing|ations?)$/u, '$1is$2'],
  [/^(program)(s?)$/u, '$1me$2'],
  [/^(cent|met|kilomet)er(s?)$/u, '$1re$2'],
  [/^(def|off|lic)ense(s?)$/u, '$1ence$2'],
];
const word = (written: string): string =>
  respellings
    .reduce(
      (text, [from, to]) => text.replace(from, to),
      written
        .replace(/['’].*$/u, '')
        .toLowerCase()
        .normalize('NFD'),
    )
    .normalize('NFC');

const numeral = '(\\d{1,3}(?:\\s\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)';
type Read = (parts: string[], written: string, text: string) => string | null;
const compiled = (patterns: [string, Read][]) =>
  patterns.map(([pattern, read]) => [new RegExp(pattern, 'uy'), read] as const);

/** The number of a commitment or sentence, with a letter so that it is no other number. */
const commitmentNumber: [string, Read] = ['(d?\\d{1,2}-\\d\\d)(?![\\d/.-]|\\p{L})', ([id]) => `c${id!}`];
const monthOfYear: [string, Read] = [
  '(?:thang\\s+)?(\\d{1,2})(?:\\s+nam\\s+|\\s*/\\s*)(\\d{4})(?![\\d/])',
  ([m, y]) => date(null, m!, y),
];
/** What is read as one, in bare letters; the first that reads it has it. */
const fromDigit = compiled([
  ['(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)', ([y, m, d]) => date(d!, m!, y)],
  ['(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)', ([d, , m, y]) => date(d!, m!, y)],
  [
    '(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:(?:\\s+nam\\s+|\\s*[/-]\\s*)(\\d{4})|(?![\\d/.]))',
    ([d, m, y]) => date(d!, m!, y),
  ],
  [`(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}(?:,?\\s+(\\d{4}))?`, ([d, m, y]) => date(d!, monthOf(m!), y)],
  monthOfYear,
  ['(\\d{1,2})/(\\d{1,2})(?![\\d/])', ([d, m]) => date(d!, m!)],
  // Of a commitment the second number has two digits.
  ['(\\d{1,2})-(\\d)(?![\\d/.-])', ([d, m]) => date(d!, m!)],
  [`${numeral}\\s+(?:nghin|ngan|thousand)(?!\\p{L})`, ([value]) => String(Number(number(value!)) * 1000)],
  commitmentNumber,
  ['(\\d{1,2}(?:\\.\\d{1,2}){2})(?![\\d.,]\\d)', ([id]) => `s${id!}`],
  // A code, or the beginning of one.
  ['(\\d[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)*[/-]\\p{L}[\\p{L}\\d]*(?:[/-][\\p{L}\\d]+)*|\\d+/\\d{4})', ([code]) => code!],
  [`${numeral}\\s*(?:%|phan\\s+tram|per\\s?cent)(?!\\p{L})`, ([value]) => `${number(value!)}%`],
  [numeral, ([value]) => number(value!)],
]);
const fromLetter = compiled([
  [`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`, ([m, d, y]) => date(d!, monthOf(m!), y)],
  [`${month}\\s+(\\d{4})`, ([m, y]) => date(null, monthOf(m!), y)],
  monthOfYear,
  [`qu[yi]\\s+(iv|i{1,3}|[1-4]|mot|hai|ba|tu|bon)(?![\\p{L}\\d])${ofYear}`, ([name, year]) => quarter(name!, year)],
  [`q([1-4])(?![\\p{L}\\d])${ofYear}`, ([name, year]) => quarter(name!, year)],
  [`(first|second|third|fourth)\\s+quarter${ofYear}`, ([name, year]) => quarter(name!, year)],
  [inWordsPattern + measured, ([bare], written, text) => spoken(bare!, written, text)],
  commitmentNumber,
  ["\\p{L}+(?:['’]\\p{L}{1,2}(?!\\p{L}))?", (_, written) => word(written)],
]);

/** Reads a text word by word; what is said in one way of `rewritings` is read as if written in the other. */
export function words(text: string, rewritings: readonly Rewriting[] = none, most = Infinity): Word[] {
  const flat = flatten(text);
  const found: Word[] = [];
  for (let at = 0; at < text.length && found.length < most;) {
    const read = /[\p{L}\p{N}]/u.test(flat[at]!) ? readAt(text, flat, at) : null;
    if (read?.spelt) found.push(read);
    at = Math.max(read?.end ?? 0, at + 1);
  }
  return rewritten(found, rewritings);
}
const none: readonly Rewriting[] = [];

function readAt(text: string, flat: string, start: number): Word | null {
  for (const [pattern, read] of /\d/u.test(flat[start]!) ? fromDigit : fromLetter) {
    pattern.lastIndex = start;
    const parts = pattern.exec(flat);
    const end = pattern.lastIndex;
    const spelt = parts && read(parts.slice(1), text.slice(start, end), text);
    if (spelt !== null) return { spelt, bare: fold(spelt), start, end };
  }
  return null;
}

interface Entry {
  from: string[];
  to: Pick<Word, 'spelt' | 'bare'>[];
  /** Short for a kind of place: `TP. Hạ Long`, `H. Cô Tô`. */
  place: boolean;
}
const placeSigns = 't p:thành phố,tp:thành phố,t x:thị xã,tx:thị xã,h:huyện,p:phường'.split(',');
/** Made once for each list: what is said by its first word, the longest first. */
const tables = new WeakMap<readonly Rewriting[], Map<string, Entry[]>>();
function tableOf(rewritings: readonly Rewriting[]): Map<string, Entry[]> {
  const known = tables.get(rewritings);
  if (known) return known;
  const table = new Map<string, Entry[]>();
  // Words that rewrite others are rewritten by none.
  tables.set(rewritings, table).set(none, tables.get(none) ?? table);
  const entries = rewritings.map(([said, written]): Entry => ({
    from: words(said).map(({ bare }) => bare),
    to: words(written),
    place: false,
  }));
  const places = placeSigns.map((pair): Entry => {
    const [said = '', written = ''] = pair.split(':');
    return {
      from: said.split(' '),
      to: written.split(' ').map((spelt) => ({ spelt, bare: fold(spelt) })),
      place: true,
    };
  });
  for (const entry of [...entries, ...places].sort((a, b) => b.from.length - a.from.length))
    table.set(entry.from[0]!, [...(table.get(entry.from[0]!) ?? []), entry]);
  return table;
}

export function rewritten(read: readonly Word[], rewritings: readonly Rewriting[]): Word[] {
  const table = tableOf(rewritings);
  const joined: Word[] = [];
  for (let at = 0; at < read.length;) {
    // A letter or two are a word of their own, unless a place follows or a number stands before.
    const meant = ({ from, place }: Entry): boolean =>
      from.every((bare, index) => read[at + index]?.bare === bare) &&
      (place ? at + from.length < read.length : from.join('').length > 2 || /^\d/u.test(read[at - 1]?.bare ?? ''));
    const entry = table.get(read[at]!.bare)?.find(meant);
    const [{ start }, { end }] = [read[at]!, read[at + (entry?.from.length ?? 1) - 1]!];
    joined.push(...(entry ? entry.to.map((each) => ({ ...each, start, end })) : [read[at]!]));
    at += entry?.from.length ?? 1;
  }
  return joined;
}

const ending = /^(?:[bdgmnprt]?(?:e|e?s|ed|ings?)|e?ments?|[st]?ions?|ations?|ors?|ers?|y|ies|al|ly)?$/u;

/**
 * Whether a word of a text is what was asked: the whole word, a part of a date or code, or in English another form of it.
 *
 * @param begun whether the word asked may still be going on
 */
export function answers(own: string, asked: string, begun = false): boolean {
  if (own === asked || (begun && own.startsWith(asked))) return true;
  const parts = (text: string): string => `/${text}/`.replace(/[-%]/gu, '/').replace(/\/0+(?=\d)/gu, '/');
  if (/\d/u.test(own)) return parts(own).includes(parts(asked)) && (!asked.endsWith('%') || own.endsWith('%'));
  let same = 0;
  while (same < asked.length && own[same] === asked[same]) same++;
  return same >= 4 && ending.test(own.slice(same)) && ending.test(asked.slice(same));
}
