/** The two languages of the site, Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');
