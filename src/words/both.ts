/** Words in both languages, beside each other: a word missing in one of them does not compile. */
import type { Language } from '../plan/language.ts';

export type Both<Word = unknown> = Record<Language, Word>;

/** The words of one subject, by name. */
export interface Subject {
  [name: string]: Both | Subject;
}

/** The same words in one language. */
export type In<Words, Own extends Language> = Words extends Both
  ? Words[Own]
  : { [Name in keyof Words]: In<Words[Name], Own> };

const isBoth = (words: Both | Subject): words is Both => 'vi' in words;

export function inLanguage<Words extends Both | Subject, Own extends Language>(
  words: Words,
  language: Own,
): In<Words, Own> {
  if (isBoth(words)) return words[language] as In<Words, Own>;
  const entries = Object.entries<Both | Subject>(words).map(([name, inner]) => [
    name,
    inLanguage(inner, language) as unknown,
  ]);
  return Object.fromEntries(entries) as In<Words, Own>;
}
