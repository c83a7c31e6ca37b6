/**
 * Words as the index knows them: the one normaliser, used on what is indexed and on what is typed.
 *
 * A word is kept as its bare letters, `α`, what its marks were, `ω`: `đầu` is `dauαβνaκbω`, `dau` is `dauαω`. Pagefind
 * finds words by their beginning, so `dauα` finds the syllable whatever its marks and nothing longer, `dau` finds what
 * goes on from there, and the whole finds that very spelling. One entry serves all three. Marks are kept in letters,
 * not digits, for at digits Pagefind takes some words apart.
 *
 * Numbers end in `n`. Years begin with `τ`, and a date goes on from its year (`τ20230831n`), so that `2023` finds its days.
 */
export interface Token {
  /** The forms to find it by, all at one position. */
  forms: string[];
  /** Where it stands in the text, in UTF-16 units of its NFC form; words made of one another share a span. */
  start: number;
  end: number;
  /** Where the words begin that its forms beyond the first stand for, when that is before `start`. */
  since?: number;
}

const tones: Record<string, string> = { '\u0300': 'β', '\u0301': 'γ', '\u0309': 'δ', '\u0303': 'ε', '\u0323': 'ζ' };
const shapes: Record<string, string> = { '\u0302': 'κ', '\u0306': 'λ', '\u031B': 'μ' };

/** Lower case, without any mark, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().normalize('NFC');

/**
 * A word's Vietnamese marks: its tone, then each shaped letter by shape and place. The tone belongs to the syllable, not
 * to a letter, so `hòa` and `hoà` are one.
 */
function marksOf(word: string): string {
  let tone = '';
  let shaped = '';
  let place = -1;
  for (const sign of word.toLowerCase().normalize('NFD')) {
    if (!/\p{M}/u.test(sign)) place++;
    const shape = sign === 'đ' ? 'ν' : shapes[sign];
    if (shape) shaped += shape + letters[Math.min(place, 9)]!;
    else tone ||= tones[sign] ?? '';
  }
  return tone + shaped;
}

/** Digits as letters. */
const letters = 'abcdefghij';

export const wordForm = (word: string): string => `${fold(word)}α${marksOf(word)}ω`;

/** The term that finds a word whatever its marks, and none longer. */
export const wholeTerm = (bare: string): string => `${bare}α`;

/** A word form taken apart; null for a number. */
export function readForm(form: string): { bare: string; marked: boolean } | null {
  const [, bare, marks] = /^(.+)α(.*)ω$/u.exec(form) ?? [];
  return bare === undefined ? null : { bare, marked: marks !== '' };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const thang = 'th[áa]ng';
const namWord = '(?:\\s+n[ăa]m\\s+|\\s*[/-]\\s*)';
const quarters = ['first', 'second', 'third', 'fourth'];

/** What is read as one, as the forms of its tokens: dates and quarters in every notation, then per cent, numbers, words. */
const patterns: { pattern: string; read: (parts: string[]) => string[] | null }[] = [
  { pattern: String.raw`(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)`, read: ([y, m, d]) => date(d, m, y) },
  { pattern: String.raw`(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)`, read: ([d, , m, y]) => date(d, m, y) },
  { pattern: `(\\d{1,2})\\s+${thang}\\s+(\\d{1,2})${namWord}(\\d{4})`, read: ([d, m, y]) => date(d, m, y) },
  { pattern: `(\\d{1,2})\\s+${thang}\\s+(\\d{1,2})(?![\\d/.])`, read: ([d, m]) => date(d, m) },
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th)?\\s+(${month})(?:,?\\s+(\\d{4}))?`,
    read: ([d, m, y]) => date(d, monthNumber(m), y),
  },
  {
    pattern: `(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`,
    read: ([m, d, y]) => date(d, monthNumber(m), y),
  },
  { pattern: `(${month})\\s+(\\d{4})`, read: ([m, y]) => yearMonth(monthNumber(m), y) },
  { pattern: `${thang}\\s+(\\d{1,2})${namWord}(\\d{4})`, read: ([m, y]) => yearMonth(m, y) },
  { pattern: String.raw`(?<![\d/])(\d{1,2})/(\d{4})(?![\d/])`, read: ([m, y]) => yearMonth(m, y) },
  { pattern: String.raw`(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])`, read: ([d, m]) => date(d, m) },
  { pattern: String.raw`qu[ýy]\s+(iv|i{1,3}|[1-4])(?![\p{L}\d])`, read: ([name]) => quarter(name) },
  { pattern: String.raw`(?<![\p{L}\d])q([1-4])(?![\p{L}\d])`, read: ([name]) => quarter(name) },
  { pattern: `(${quarters.join('|')})\\s+quarter`, read: ([name]) => quarter(name) },
  { pattern: String.raw`%|ph[ầa]n\s+tr[ăa]m|per\s?cent`, read: () => [wordForm('pct')] },
  {
    pattern: String.raw`(?<![\d.,])(\d{1,3}(?:[.,]\d{3})*)\s+(?:ngh[ìi]n|ng[àa]n|thousand)(?!\p{L})`,
    read: ([value]) => [`${value!.replace(/[.,]/gu, '')}000n`],
  },
  // A commitment's number, or a range of two: first as one, then in parts.
  {
    pattern: String.raw`(?<![\p{L}\d/.,-])(d?)(\d{1,2})-(\d{2})(?![\d/.,-])`,
    read: ([article, part, number]) => [
      `${commitmentSign}${article}${spell(part!)}x${spell(number!)}`,
      numberForm(part!),
      numberForm(number!),
    ],
  },
  { pattern: String.raw`(\d+(?:[.,]\d+)*)`, read: ([value]) => [numberForm(value!)] },
  {
    pattern: String.raw`([\p{L}\p{M}]+)(?:['’]\p{L}{1,2}(?!\p{L}))?`,
    read: ([word]) => (fold(word!) ? [wordForm(word!)] : null),
  },
];
const compiled = patterns.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'iuy'), read }));

/** Begins the form of a commitment's number. */
export const commitmentSign = 'ck';
const spell = (digits: string): string => digits.replace(/\d/gu, (digit) => letters[Number(digit)]!);
const two = (value: string | number): string => String(value).padStart(2, '0');
const monthNumber = (name = ''): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const isMonth = (value: string): boolean => Number(value) >= 1 && Number(value) <= 12;

/** A day by itself and, when its year is known, with it: `31/8` finds what `31/8/2023` does. */
function date(day = '', monthOf = '', year?: string): string[] | null {
  if (!isMonth(monthOf) || Number(day) < 1 || Number(day) > 31) return null;
  return [`${two(monthOf)}${two(day)}d`, ...(year ? [`τ${year}${two(monthOf)}${two(day)}n`] : [])];
}
const yearMonth = (monthOf = '', year = ''): string[] | null =>
  isMonth(monthOf) ? [`τ${year}${two(monthOf)}n`] : null;

function quarter(name = ''): string[] {
  const known = [...quarters, 'i', 'ii', 'iii', 'iv', '1', '2', '3', '4'].indexOf(name.toLowerCase());
  return [`${(known % 4) + 1}q`];
}

/**
 * A number without its notation: `54.000` and `54,000` are `54000n`, `12,3` and `12.3` are `12p3n`. A mark before
 * exactly three digits parts thousands, unless the number begins with 0; the last other one is the decimal mark. Four
 * digits that may be a year are one.
 */
function numberForm(value: string): string {
  if (/^(?:19|20)\d\d$/u.test(value)) return `τ${value}n`;
  const thousands = /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)$/u.exec(value);
  const grouping = thousands ? /[.,]/u.exec(value)![0] : '';
  const parts = (grouping ? value.replaceAll(grouping, '') : value).split(/[.,]/u);
  return `${[parts[0]!.replace(/^0+(?=\d)/u, ''), ...parts.slice(1)].join('p')}n`;
}

/**
 * Reads a text word by word.
 *
 * @param text in NFC
 * @param limit after how many tokens to stop
 */
export function tokensOf(text: string, limit = Infinity): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length && found.length < limit) {
    const hit = readAt(text, at);
    if (!hit) {
      at++;
      continue;
    }
    for (const form of hit.forms) found.push({ forms: [form], start: at, end: hit.end });
    at = hit.end;
  }
  return found;
}

const couldBegin = /[\p{L}\p{N}%]/u;

function readAt(text: string, at: number): { forms: string[]; end: number } | null {
  if (!couldBegin.test(text[at]!)) return null;
  for (const { pattern, read } of compiled) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const forms = match && read(match.slice(1));
    if (forms) return { forms, end: pattern.lastIndex };
  }
  return null;
}

/**
 * Whether a token answers to a term, which is Pagefind's own rule: by the beginning.
 *
 * @returns where the words begin that do, else null
 */
export function answerTo({ forms, start, since }: Token, term: string): number | null {
  const at = forms.findIndex((form) => form.startsWith(term));
  return at < 0 ? null : at === 0 ? start : (since ?? start);
}
