/** Numbers written as words, in either language. */
import type { Language } from './quantity.ts';

const vietnameseUnits = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const englishNumbers = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const englishOthers: Record<string, number> = {
  ...{ half: 2, twice: 2, double: 2, both: 2, pair: 2, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 },
  ...{ seventh: 7, eighth: 8, ninth: 9, tenth: 10, once: 1, first: 1, single: 1, each: 1, only: 1 },
};

const units = vietnameseUnits.slice(1).join('|');
const vietnameseNumber = new RegExp(
  `(?<!\\p{L})(?:(${units}) mươi(?: (${units}|mốt|tư|lăm))?|mười(?: (${units}|lăm))?|(${units}|tư|đôi))(?!\\p{L})`,
  'giu',
);
const vietnameseOthers: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, đôi: 2 };
const unit = (word = ''): number =>
  vietnameseOthers[word.toLowerCase()] ?? Math.max(0, vietnameseUnits.indexOf(word.toLowerCase()));

/** Numbers written as words: those that count, and those that a figure of the other language may stand for. */
export function wordNumbers(
  text: string,
  language: Language,
): { counted: { figure: string; written: string }[]; also: string[] } {
  const counted: { figure: string; written: string }[] = [];
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
  for (const [written, tens, ones, teens, alone] of text.matchAll(vietnameseNumber)) {
    const value = tens ? unit(tens) * 10 + unit(ones) : alone ? unit(alone) : 10 + unit(teens);
    // "một" is "a", "năm" is "year", and a capital begins a name: Ba Chẽ.
    const vague = alone !== undefined && (/^(?:một|năm|tư|đôi)$/iu.test(alone) || /^\p{Lu}/u.test(alone));
    if (vague) also.push(String(value));
    else counted.push({ figure: String(value), written });
  }
  return { counted, also };
}
