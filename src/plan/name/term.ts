/** `content/terms.yaml`: abbreviations, slogans and hard words, explained once and linked where first met. */
import { z } from 'zod';
import { partialDay, slug, text, url } from '../file/schema.ts';
import { publisherSchema } from '../file/source.ts';
import type { Language } from '../language.ts';
import { mentionsIn, type Mention } from './mention.ts';

const side = z.strictObject({
  term: text,
  /** Spelled out, when the term is an abbreviation. */
  name: text.optional(),
  meaning: text,
  /** The exact strings to recognise in a text of this language. */
  match: z.array(text),
});

export const termsSchema = z.array(
  z.strictObject({
    id: slug,
    vi: side,
    en: side,
    sources: z
      .array(
        z.strictObject({
          publisher: publisherSchema,
          title: text.optional(),
          url,
          published: partialDay.optional(),
          confirmed: text.optional(),
        }),
      )
      .optional(),
  }),
);

export type Term = z.output<typeof termsSchema>[number];

/** A term found in a text, by its place. */
export type TermMention = Mention<NamedTerm>;

interface NamedTerm {
  id: string;
  match: readonly string[];
  term: Term;
}

/** The terms of a list by their names in one language; gathered once. */
const byLanguage: Record<Language, WeakMap<readonly Term[], NamedTerm[]>> = { vi: new WeakMap(), en: new WeakMap() };

function namesIn(terms: readonly Term[], language: Language): NamedTerm[] {
  let named = byLanguage[language].get(terms);
  if (!named) {
    named = terms.map((term) => ({ id: term.id, match: term[language].match, term }));
    byLanguage[language].set(terms, named);
  }
  return named;
}

/** Finds terms in a text of one language. */
export const termsIn = (text: string, terms: readonly Term[], language: Language): TermMention[] =>
  mentionsIn(text, namesIn(terms, language));

/**
 * Where each term is first used in a run of texts, to be explained there and only there.
 *
 * @param texts in reading order, by id
 * @returns by text id, the terms that had not been used before
 */
export function firstUses(
  texts: Iterable<{ id: string; text: string }>,
  terms: readonly Term[],
  language: Language,
): Map<string, TermMention[]> {
  const used = new Set<string>();
  const first = new Map<string, TermMention[]>();
  for (const { id, text: words } of texts) {
    const fresh = termsIn(words, terms, language).filter(({ thing }) => !used.has(thing.id) && used.add(thing.id));
    if (fresh.length > 0) first.set(id, fresh);
  }
  return first;
}
