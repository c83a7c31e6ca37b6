/** What a cited document is called: by its code, else by its title, in English where there is one. */
import type { CitedDocument } from '../plan/name/document.ts';
import type { Language } from '../plan/language.ts';

export const documentTitle = ({ title, english }: CitedDocument, language: Language): string | null =>
  language === 'vi' ? title : (english ?? title);

export const documentName = (document: CitedDocument, language: Language): string =>
  document.code ?? documentTitle(document, language) ?? document.id;
