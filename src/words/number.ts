/** Numbers as each language writes them: 54.000 and 12,3 in Vietnamese, 54,000 and 12.3 in English. */
import type { Language } from '../plan/language.ts';

const formats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }),
};

export const formatNumber = (value: number, language: Language): string => formats[language].format(value);
