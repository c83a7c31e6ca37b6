/** Finds and puts in order. Runs in the worker, over Pagefind, which finds words but does not order them as people would. */
import { inLanguage, judge, type Match } from './layout.ts';
import { createLookup, type Pagefind, type PagefindResult } from './lookup.ts';
import { parseQuery, withoutAsking, type Query } from './query.ts';
import type { Answer, Facet } from './record.ts';

export interface Request {
  typed: string;
  /** Languages to look in, one after the other until something is found. */
  languages: string[];
}

/** Values chosen of facets, by id. */
export type Chosen = Partial<Record<Facet, string>>;

export interface Found {
  /** What was looked up, in the end. */
  asked: Query;
  /** The terms that found the answers: spelt as typed, and whatever the marks. */
  exact: string[];
  folded: string[];
  /** The language they were found in. */
  language: string;
  /** Words of a question were left out. */
  relaxed: boolean;
  /** In order. */
  ranked: Ranked[];
}

export interface Ranked extends Match {
  id: string;
  score: number;
  /** Spelt as typed, marks and all. */
  exact: boolean;
  data: () => Promise<{ answer: Answer }>;
}

/** A value of a facet, and how many answers it would leave. */
export type Choice = [id: string, name: string, count: number];

const order = (a: Ranked, b: Ranked): number =>
  Number(b.exact) - Number(a.exact) || a.rank - b.rank || b.run - a.run || b.score - a.score || (a.id < b.id ? -1 : 1);

/** The last rank at which all words stand side by side. */
const sideBySide = 3;

export type Engine = ReturnType<typeof createEngine>;

/** @param firstWords of each file of the index, in order */
export function createEngine(pagefind: Pagefind, firstWords: readonly string[]) {
  const { isKnown, having, lookUp } = createLookup(pagefind, firstWords);

  /** Looks words up whatever their marks, and sets those apart that are spelt as typed. */
  async function rank(folded: string[], exact: string[], language: string): Promise<Ranked[]> {
    const typedMarks = exact.join(' ') !== folded.join(' ');
    const all = await lookUp(folded, language);
    const spelt = new Map<string, number[]>();
    if (typedMarks && all.length > 0) for (const { id, words } of await lookUp(exact, language)) spelt.set(id, words);
    return all
      .map(({ id, score, words, data }) => ({
        id,
        score,
        data,
        exact: !typedMarks || spelt.has(id),
        ...judge(spelt.get(id) ?? words, folded.length),
      }))
      .toSorted(order);
  }

  async function attempt(asked: Query, language: string, relaxed = false): Promise<Found> {
    const { exact, folded, begun, phrase } = asked;
    const whole = await rank(folded, exact, language);
    // The last word may be on its way: taken as a beginning where it is no whole word beside the others.
    const unfinished = begun && !whole.some((answer) => answer.rank <= sideBySide);
    const exactBegun = begun ? [...exact.slice(0, -1), begun.at(-1)!] : exact;
    const extended = unfinished ? await rank(begun, exactBegun, language) : [];
    const fresh = extended.filter(
      (answer) => whole.length === 0 || (answer.rank <= sideBySide && whole.every(({ id }) => id !== answer.id)),
    );
    const all = fresh.length > 0 ? [...whole, ...fresh].toSorted(order) : whole;
    const inOrder = phrase ? await sideBySideInOrder(exact, language) : null;
    // Where marks were typed, words that are scattered and spelt with others are no answer.
    const ranked = all.filter((answer) =>
      inOrder ? inOrder.has(answer.id) : answer.rank <= sideBySide || answer.exact,
    );
    const terms = begun && fresh.length > 0 ? { exact: exactBegun, folded: begun } : { exact, folded };
    return { asked, ...terms, language, relaxed, ranked };
  }

  /** The records in which terms stand side by side in their order. */
  async function sideBySideInOrder(terms: string[], language: string): Promise<Set<string>> {
    const [first = [], ...others] = await Promise.all(terms.map((term) => lookUp([term], language)));
    const places = others.map((results) => new Map(results.map(({ id, words }) => [id, new Set(words)])));
    const holds = ({ id, words }: PagefindResult): boolean =>
      words.some((at) => places.every((place, index) => place.get(id)?.has(at + index + 1)));
    return new Set(first.filter(holds).map(({ id }) => id));
  }

  /** The answers that have all values chosen but that of one facet. */
  async function narrow(answers: readonly Ranked[], chosen: Chosen, but?: string): Promise<Ranked[]> {
    const wanted = Object.entries(chosen).filter(([facet]) => facet !== but);
    const choices = wanted.length > 0 ? await pagefind.filters() : {};
    const sets = await Promise.all(
      wanted.map(async ([facet, id]) => {
        const values = Object.keys(choices[facet] ?? {}).filter((value) => idOf(value) === id);
        return Promise.all(values.map((value) => having(facet, value)));
      }),
    );
    return answers.filter(({ id }) => sets.every((set) => set.some((ids) => ids.has(id))));
  }

  return {
    narrow,

    /** @returns null when nothing was typed that could be looked up */
    async find({ typed, languages }: Request): Promise<Found | null> {
      const query = parseQuery(typed);
      if (!query) return null;
      const relaxed = query.phrase ? null : withoutAsking(query);
      for (const language of languages) {
        const found = await attempt(query, language);
        if (found.ranked.length === 0) continue;
        // Words of a question stand anywhere: where words are but scattered, fewer of them tell more.
        const scattered = found.ranked.every((answer) => answer.rank > sideBySide);
        return relaxed && query.question && scattered ? attempt(relaxed, language, true) : found;
      }
      for (const language of relaxed ? languages : []) {
        const found = await attempt(relaxed!, language, true);
        if (found.ranked.length > 0) return found;
      }
      return attempt(query, languages[0]!);
    },

    /** The words of a query that are nowhere in a language, as terms. */
    async unknown({ typed, languages: [language = ''] }: Request): Promise<string[]> {
      const terms = parseQuery(typed)?.folded ?? [];
      const told = await Promise.all(terms.map((term) => isKnown(inLanguage(language, term))));
      return terms.filter((_, index) => !told[index]);
    },

    /**
     * For each facet, how many answers each choice would leave, the other choices kept.
     *
     * @param languages to choose from
     */
    async counts(
      { asked, ranked }: Found,
      chosen: Chosen,
      languages: readonly string[],
    ): Promise<Partial<Record<Facet, Choice[]>>> {
      const counted: Partial<Record<Facet, Choice[]>> = { language: [] };
      for (const language of languages) {
        const answers = await narrow((await attempt(asked, language)).ranked, chosen);
        if (answers.length > 0) counted.language!.push([language, '', answers.length]);
      }
      for (const [facet, values] of Object.entries(await pagefind.filters()) as [Facet, Record<string, number>][]) {
        const left = await narrow(ranked, chosen, facet);
        const choices = new Map<string, Choice>();
        for (const value of Object.keys(values)) {
          const id = idOf(value);
          const ids = await having(facet, value);
          const count = left.filter((answer) => ids.has(answer.id)).length;
          // A value has a name in each language: that of the answers counts.
          if (count > 0 || (chosen[facet] === id && !choices.has(id)))
            choices.set(id, [id, value.slice(id.length + 1), count + (choices.get(id)?.[2] ?? 0)]);
        }
        counted[facet] = [...choices.values()];
      }
      return counted;
    },
  };
}

/** Values read "id name". */
const idOf = (value: string): string => value.split(' ')[0]!;
