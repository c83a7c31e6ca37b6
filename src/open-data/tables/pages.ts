/** Where a row is told of on the site, in each language; the same two columns in every table that has them. */
import type { Language } from '../../plan/language.ts';
import type { Content } from '../../plan/read.ts';
import { link } from '../field.ts';

export const pageFields = { page_vi: link, page_en: link };

export const pagesOf = ({ site }: Content, addressIn: (language: Language) => string) => ({
  page_vi: new URL(addressIn('vi'), site.origin).href,
  page_en: new URL(addressIn('en'), site.origin).href,
});
