/** Numbers written as words, in either language. */
import type { Language } from './quantity.ts';

const vietnameseUnits = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const englishUnits = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const englishOrdinals = [
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'],
  ...['nineteenth', 'twentieth'],
];
const englishOthers: Record<string, number> = {
  ...{ half: 2, twice: 2, double: 2, both: 2, pair: 2, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
  ...{ seventh: 7, eighth: 8, ninth: 9, tenth: 10, once: 1, first: 1, single: 1, each: 1, only: 1 },
};

/** What else these stand for: a half of a year is six months, a third 1/3. */
const englishParts = new Map([
  ['half', ['6', 'ratio 1/2']],
  ['third', ['ratio 1/3', 'ratio 2/3']],
  ['quarter', ['ratio 1/4', 'ratio 3/4']],
  ['fifth', ['ratio 1/5']],
  ['tenth', ['ratio 1/10']],
]);

const units = vietnameseUnits.slice(1).join('|');
// "mười năm" is ten years; fifteen is "mười lăm".
const ones = `${vietnameseUnits.filter((word) => word !== '' && word !== 'năm').join('|')}|mốt|tư|lăm`;
const below100 = `(?:(${units}) mươi(?: (${ones}))?|mười(?: (${ones}))?|(${units}|tư|đôi))`;
const vietnameseNumber = new RegExp(
  `(?<!\\p{L})(?:(${units}) trăm(?: (?:(?:linh|lẻ) (${units}|tư)|${below100}))?|${below100})(?!\\p{L})`,
  'giu',
);
const few = `(?:(?:${englishTens.slice(2).join('|')})(?:[- ](?:${englishUnits.slice(1, 10).join('|')}))?|${englishUnits.slice(1).join('|')})`;
const englishNumber = new RegExp(`(?<!\\p{L})(?:${few} hundred(?: and ${few}| ${few})?|${few})(?!\\p{L})`, 'giu');

const vietnameseOthers: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, đôi: 2 };
const unit = (word = ''): number =>
  vietnameseOthers[word.toLowerCase()] ?? Math.max(0, vietnameseUnits.indexOf(word.toLowerCase()));

interface WordNumber {
  value: number;
  written: string;
  start: number;
  /** One of the small words alone: "một", "Ba", "one". */
  alone: boolean;
}

function numbersIn(text: string, language: Language): WordNumber[] {
  const pattern = language === 'vi' ? vietnameseNumber : englishNumber;
  return [...text.matchAll(pattern)].map((match) => {
    const [written, hundreds, odd, ...parts] = match;
    const { index: start } = match;
    if (language === 'en') return { value: englishValue(written), written, start, alone: !/[- ]/u.test(written) };
    const [tens, ones, teens, alone] = parts.slice(0, 4).some(Boolean) ? parts.slice(0, 4) : parts.slice(4);
    const isTen = tens === undefined && alone === undefined && /(?:^| )mười/iu.test(written);
    const rest = tens ? unit(tens) * 10 + unit(ones) : isTen ? 10 + unit(teens) : unit(alone ?? odd);
    return { value: unit(hundreds) * 100 + rest, written, start, alone: !hundreds && alone !== undefined };
  });
}

function englishValue(written: string): number {
  let value = 0;
  for (const word of written.toLowerCase().split(/[- ]/u)) {
    if (word === 'hundred') value *= 100;
    else value += Math.max(0, englishUnits.indexOf(word)) + Math.max(0, englishTens.indexOf(word)) * 10;
  }
  return value;
}

/** "năm" is five only of what can be counted: neither after what tells a year nor before its number. */
const year =
  /(?:^|[\s,;(])(?:\d+|cả|cuối|đầu|trong|giữa|hằng|hàng|mỗi|các|những|từng|của|qua|nhiều|mấy|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|trăm) $/iu;
const yearAfter = /^ (?:\d|nay|trước|sau|học|ngoái|qua|tới|ấy|này|đó|đầu|cuối|mới)/u;

/** Numbers written as words: those that count, and those that a figure of the other language may stand for. */
export function wordNumbers(
  text: string,
  language: Language,
): { counted: { figure: string; written: string }[]; also: string[] } {
  const counted: { figure: string; written: string }[] = [];
  const also: string[] = [];
  for (const { value, written, start, alone } of numbersIn(text, language)) {
    const count = (): void => void counted.push({ figure: String(value), written });
    if (!alone) count();
    else if (language === 'en') {
      if (value > 1) count();
      else also.push('1');
    } else if (/^năm$/iu.test(written)) {
      const before = text.slice(Math.max(0, start - 12), start);
      if (!year.test(before) && !yearAfter.test(text.slice(start + 3, start + 12))) also.push('5');
    } else if (/^(?:một|tư|đôi)$/iu.test(written) || isName(text, start, written)) also.push(String(value));
    else count();
  }
  if (language === 'en')
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const lower = word.toLowerCase();
      also.push(...(englishParts.get(lower.replace(/s$/u, '')) ?? []));
      if (Object.hasOwn(englishOthers, lower)) also.push(String(englishOthers[lower]));
      else if (englishOrdinals.includes(lower))
        counted.push({ figure: String(englishOrdinals.indexOf(lower) + 11), written: word });
    }
  return { counted, also };
}

/** A capital begins a name, "Ba Chẽ", unless it begins a sentence in which small letters follow: "Ba trường". */
function isName(text: string, start: number, written: string): boolean {
  if (!/^\p{Lu}/u.test(written)) return false;
  const begins = /(?:^|[.!?:;“"(] ?)$/u.test(text.slice(Math.max(0, start - 2), start));
  return !(begins && /^ \p{Ll}/u.test(text.slice(start + written.length)));
}

/** "mười lăm triệu" and "fifteen million" as "15 triệu" and "15 million", to be read as such. */
export function scaledInDigits(text: string, language: Language): string {
  const scale =
    language === 'vi' ? /^ (?:nghìn|ngàn|triệu|tỷ)(?!\p{L}| lệ)/u : /^ (?:thousand|million|billion|trillion)(?!\p{L})/u;
  if (!(language === 'vi' ? /(?:nghìn|ngàn|triệu|tỷ)/u : /(?:thousand|[mbtr]illion)/u).test(text)) return text;
  if (language === 'en')
    text = text.replace(/(?<!\p{L})an? (?=(?:thousand|million|billion|trillion)(?!\p{L}))/giu, '1 ');
  let shown = '';
  let at = 0;
  for (const { value, written, start } of numbersIn(text, language)) {
    const end = start + written.length;
    if (!scale.test(text.slice(end, end + 12))) continue;
    shown += text.slice(at, start) + String(value);
    at = end;
  }
  return shown + text.slice(at);
}
