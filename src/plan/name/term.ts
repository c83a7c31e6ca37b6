/** `content/terms.yaml`: abbreviations, slogans and hard words, explained once and linked where first met. */
import { z } from 'zod';
import { partialDay, slug, text, url } from '../file/schema.ts';

const side = z.strictObject({
  term: text,
  /** Spelled out, when the term is an abbreviation. */
  name: text.optional(),
  meaning: text,
  /** The exact strings to recognise in a text of this language. */
  match: z.array(text),
});

export const termsShape = z.array(
  z.strictObject({
    id: slug,
    vi: side,
    en: side,
    sources: z
      .array(z.strictObject({ publisher: text, title: text.optional(), url, published: partialDay.optional() }))
      .optional(),
  }),
);

export type Term = z.output<typeof termsShape>[number];

/** A term found in a text, by its place. */
export interface TermMatch {
  term: Term;
  start: number;
  end: number;
}

/**
 * Finds terms in a text, longest first, never inside a longer word or a document's code.
 *
 * @returns matches in order, without overlap
 */
export function findTerms(textToSearch: string, terms: readonly Term[], language: 'vi' | 'en'): TermMatch[] {
  const found: TermMatch[] = [];
  const candidates = terms
    .flatMap((term) => term[language].match.map((word) => ({ term, word: word.normalize('NFC') })))
    .toSorted((a, b) => b.word.length - a.word.length);
  for (const { term, word } of candidates) {
    for (let start = textToSearch.indexOf(word); start >= 0; start = textToSearch.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (isInsideWord(textToSearch, start, end)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ term, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const wordy = /[\p{L}\p{N}]/u;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const joins = (edge: string, neighbour: string): boolean => wordy.test(edge) && wordy.test(neighbour);
  if (joins(text[start]!, before) || joins(text[end - 1]!, after)) return true;
  // "128/NQ-HĐND": the tail of a code is not the abbreviation.
  return /[/-]/u.test(before) && wordy.test(text[start - 2] ?? ' ');
}

/**
 * Where each term is first met in a run of texts, to be explained there and only there.
 *
 * @param texts in reading order, by id
 * @returns by text id, the terms that had not been met before
 */
export function firstMeetings(
  texts: Iterable<{ id: string; text: string }>,
  terms: readonly Term[],
  language: 'vi' | 'en',
): Map<string, TermMatch[]> {
  const met = new Set<string>();
  const meetings = new Map<string, TermMatch[]>();
  for (const { id, text: words } of texts) {
    const fresh = findTerms(words, terms, language).filter(({ term }) => !met.has(term.id) && met.add(term.id));
    if (fresh.length > 0) meetings.set(id, fresh);
  }
  return meetings;
}
