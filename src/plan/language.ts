/** The two languages of the site, Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

/**
 * The language of a title quoted from elsewhere, told by its marks: most Vietnamese words carry one, while an English
 * sentence carries them only in names.
 */
export function languageOf(quoted: string): Language {
  const words = quoted.normalize('NFD').match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => /[\p{M}đĐ]/u.test(word));
  return marked.length * 3 > words.length ? 'vi' : 'en';
}
