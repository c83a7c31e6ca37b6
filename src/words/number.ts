/** Numbers as each language writes them: 54.000 and 12,3 in Vietnamese, 54,000 and 12.3 in English. */
import type { Language } from '../plan/language.ts';

const formats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }),
};

export const formatNumber = (value: number, language: Language): string => formats[language].format(value);

const counts = {
  vi: ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A small count as a word at the head of a line: "Mười", "Ten"; above twelve in digits. */
export function countWord(count: number, language: Language): string {
  const word = counts[language][count];
  return word ? word[0]!.toLocaleUpperCase(language) + word.slice(1) : formatNumber(count, language);
}
