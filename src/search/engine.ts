/** Finds and puts in order. Runs in the worker, over Pagefind, which finds words but does not order them as people would. */
import { judge, type Match } from './layout.ts';
import { parseQuery, withoutAsking, type Query } from './query.ts';
import type { Answer, Facet } from './record.ts';

/** What is used of Pagefind. */
export interface Pagefind {
  search(terms: string | null, options: { filters: Record<string, string> }): Promise<PagefindAnswers>;
  filters(): Promise<Record<string, Record<string, number>>>;
}
interface PagefindAnswers {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
}
interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ answer: Answer }>;
}

export interface Request {
  typed: string;
  /** Values chosen, by id. */
  chosen: Partial<Record<Facet, string>>;
  /** Languages to look in, one after the other until something is found. */
  languages: string[];
}

export interface Found {
  /** The terms that found the answers: spelt as typed, and whatever the marks. */
  exact: string[];
  folded: string[];
  /** The language they were found in. */
  language: string;
  /** Words of a question were left out to find anything. */
  relaxed: boolean;
  /** In order. */
  ranked: Ranked[];
}

export interface Ranked extends Match {
  /** Spelt as typed, marks and all. */
  exact: boolean;
  score: number;
  id: string;
  data: () => Promise<{ answer: Answer }>;
}

const order = (a: Ranked, b: Ranked): number =>
  Number(b.exact) - Number(a.exact) || a.rank - b.rank || b.run - a.run || b.score - a.score || (a.id < b.id ? -1 : 1);

/** The last rank at which all words stand side by side. */
const sideBySide = 2;

export type Engine = ReturnType<typeof createEngine>;

export function createEngine(pagefind: Pagefind) {
  const known = new Map<string, Promise<boolean>>();

  /** Pagefind passes over a word that it has nowhere; here each must be somewhere. */
  const isKnown = (term: string): Promise<boolean> => {
    const told = known.get(term) ?? pagefind.search(term, { filters: {} }).then(({ results }) => results.length > 0);
    known.set(term, told);
    return told;
  };

  const lookUp = async (terms: string[], filters: Record<string, string>): Promise<PagefindResult[]> =>
    (await Promise.all(terms.map(isKnown))).every(Boolean)
      ? (await pagefind.search(terms.join(' '), { filters })).results
      : [];

  /** Looks words up whatever their marks, and sets those apart that are spelt as typed. */
  async function rank(folded: string[], exact: string[], filters: Record<string, string>): Promise<Ranked[]> {
    const typedMarks = exact.join(' ') !== folded.join(' ');
    const all = await lookUp(folded, filters);
    const spelt = new Map<string, number[]>();
    if (typedMarks && all.length > 0) for (const { id, words } of await lookUp(exact, filters)) spelt.set(id, words);
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

  async function attempt(asked: Query, filters: Record<string, string>): Promise<Omit<Found, 'relaxed'>> {
    const { exact, folded, begun, phrase } = asked;
    const whole = await rank(folded, exact, filters);
    // The last word may be on its way: taken as a beginning where it is no whole word beside the others.
    const unfinished = begun && !whole.some((answer) => answer.rank <= sideBySide);
    const exactBegun = begun ? [...exact.slice(0, -1), begun.at(-1)!] : exact;
    const extended = unfinished ? await rank(begun, exactBegun, filters) : [];
    const fresh = extended.filter(
      (answer) => whole.length === 0 || (answer.rank <= sideBySide && whole.every(({ id }) => id !== answer.id)),
    );
    const all = fresh.length > 0 ? [...whole, ...fresh].toSorted(order) : whole;
    const terms = begun && fresh.length > 0 ? { exact: exactBegun, folded: begun } : { exact, folded };
    // Where marks were typed, scattered words with others are no answer.
    const kept = all.filter((answer) => answer.rank <= sideBySide || (answer.exact && !phrase));
    return { ...terms, ranked: kept, language: filters.language ?? '' };
  }

  const withValue = new Map<string, Promise<Set<string>>>();

  /** The records that have a value of a facet, looked up once. */
  function having(facet: string, value: string): Promise<Set<string>> {
    const key = `${facet} ${value}`;
    const ids =
      withValue.get(key) ??
      pagefind
        .search(null, { filters: { [facet]: value } })
        .then(({ results }) => new Set(results.map(({ id }) => id)));
    withValue.set(key, ids);
    return ids;
  }

  /** Choices as Pagefind's filters, whose values read "id name"; null when a choice is not known. */
  async function filtersFor(chosen: Request['chosen']): Promise<Record<string, string> | null> {
    const wanted = Object.entries(chosen).filter(([facet]) => facet !== 'language');
    const choices = wanted.length > 0 ? await pagefind.filters() : {};
    const filters: Record<string, string> = {};
    for (const [facet, id] of wanted) {
      const value = Object.keys(choices[facet] ?? {}).find((each) => each.startsWith(`${id} `));
      if (value === undefined) return null;
      filters[facet] = value;
    }
    return filters;
  }

  return {
    /** @returns null when nothing was typed that could be looked up */
    async find({ typed, chosen, languages }: Request): Promise<Found | null> {
      const query = parseQuery(typed);
      if (!query) return null;
      const none = { ...query, language: languages[0]!, relaxed: false, ranked: [] };
      const filters = await filtersFor(chosen);
      if (!filters) return none;
      const relaxed = query.phrase ? null : withoutAsking(query);
      for (const asked of [query, ...(relaxed ? [relaxed] : [])])
        for (const language of languages) {
          const found = await attempt(asked, { ...filters, language });
          if (found.ranked.length > 0) return { ...found, relaxed: asked === relaxed };
        }
      return none;
    },

    /** The words of a query that are nowhere, as terms. */
    async unknown(typed: string): Promise<string[]> {
      const terms = parseQuery(typed)?.folded ?? [];
      const told = await Promise.all(terms.map(isKnown));
      return terms.filter((_, index) => !told[index]);
    },

    /** For each facet, how many answers each choice would leave, the other choices kept: `[id, name, count]`. */
    async counts({ typed, chosen }: Request, { language, relaxed }: Found): Promise<Record<string, Choice[]>> {
      const query = parseQuery(typed);
      const asked = query && relaxed ? withoutAsking(query) : query;
      const filters = await filtersFor(chosen);
      const choices = await pagefind.filters();
      const counted: Record<string, Choice[]> = {};
      for (const [facet, values] of Object.entries(choices)) {
        const others = Object.fromEntries(Object.entries({ ...filters, language }).filter(([name]) => name !== facet));
        const answers = asked && filters ? (await attempt(asked, others)).ranked : [];
        counted[facet] = [];
        for (const value of Object.keys(values)) {
          const ids = await having(facet, value);
          const [id, ...name] = value.split(' ');
          const count = answers.filter((answer) => ids.has(answer.id)).length;
          if (count > 0 || chosen[facet as Facet] === id) counted[facet].push([id!, name.join(' '), count]);
        }
      }
      return counted;
    },
  };
}

export type Choice = [id: string, name: string, count: number];
