/** The words of each language. */
import { en } from './en.ts';
import type { Language } from '../plan/language.ts';
import { vi, type Words } from './vi.ts';

const all: Record<Language, Words> = { vi, en };

export const wordsOf = (language: Language): Words => all[language];
