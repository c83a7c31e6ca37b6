/** Asks Pagefind and puts its answers in the order of people: spelt as typed, whole words and phrases first. */
import { apart, between, idOf, kinds, together, type Kind } from './record.ts';
import { answers, fold, words, type Rewriting, type Word } from './spelling.ts';

/** What is used of Pagefind. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options?: { filters: Record<string, string | string[]> }): Promise<{ results: Result[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
  mergeIndex(folder: string, options: object): Promise<void>;
}
export interface Result {
  id: string;
  score: number;
  /** Positions of the words found. */
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<Data>;
}
export interface Data {
  url: string;
  content: string;
  plain_excerpt: string;
  meta: { title: string; also?: string; code?: string };
  filters: Record<string, string[]>;
}

export interface Found extends Result {
  kind: Kind;
  /** 0 by its number, 1 the phrase as typed, 2 the phrase, 3 the words as typed, 4 the words. */
  rank: number;
  /** Whether it is spelt as typed, as far as marks were typed. */
  asTyped: boolean;
}

/** Marks as typed weigh much, words that go on from what was typed little; names are told apart by the page itself. */
export const ranking = {
  ranking: { diacriticSimilarity: 4, termSimilarity: 9, pageLength: 0.6, metaWeights: { title: 2, also: 0.5, code: 5 } },
  excerptLength: 40,
};

const mostWords = 12;
/** Of a phrase in quotation marks, so many are looked at. */
const mostQuoted = 20;

/** What was typed, as words; null when it holds none. */
export interface Query {
  words: Word[];
  /** The last word may be going on. */
  begun: boolean;
  /** In quotation marks: only where the words stand side by side. */
  phrase: boolean;
}
export function readQuery(typed: string, rewritings: readonly Rewriting[]): Query {
  const phrase = /^\s*["“”].+["“”]\s*$/u.test(typed);
  const read = words(typed, rewritings, mostWords);
  return { words: read, begun: !phrase && /[\p{L}\p{M}\p{N}]$/u.test(typed), phrase };
}

/** Typed with marks, so that marks count. */
const isMarked = (query: Query): boolean => query.words.some(({ spelt }) => /[^\p{ASCII}]/u.test(spelt));

/** The number of a commitment or sentence, as it is spelt. */
const recordNumber = /^(?:c\w+-|s\d+\.)/u;

/**
 * Pagefind finds words by their beginnings and passes over those it has nowhere. Asked for one word in quotation marks
 * it finds that whole word alone: so it tells which records hold each word whole, and which as typed.
 *
 * @param within values of filters, the language among them
 */
export async function find(
  pagefind: Pagefind,
  query: Query,
  within: Record<string, string>,
  kindOf: (id: string) => Kind,
): Promise<Found[]> {
  const options = { filters: within };
  const terms = query.words.map(({ spelt }) => apart(spelt));
  const all = (await pagefind.search(terms.join(' '), options)).results;
  if (all.length === 0) return [];
  const idsOf = async (term: string): Promise<Set<string>> =>
    new Set((await pagefind.search(`"${term}"`, options)).results.map(({ id }) => id));
  const sets = async (exactDiacritics: boolean) => {
    await pagefind.options({ exactDiacritics });
    const each = await Promise.all(terms.map(idsOf));
    return { each, phrase: terms.length > 1 ? await idsOf(terms.join(' ')) : each[0]! };
  };
  const typed = await sets(true);
  const folded = await sets(false);

  const marked = isMarked(query);
  const numbered = query.words.some(({ spelt }) => recordNumber.test(spelt));
  const judged = all.map((result) => {
    const { id, words: positions, matchedMetaFields = [] } = result;
    const spelt = typed.each.filter((ids) => ids.has(id)).length;
    const phrase = folded.phrase.has(id) || longestRun(positions) >= terms.length;
    // Of several words some may be spelt as typed: the more the better.
    const rank = numbered && matchedMetaFields.includes('code') ? 0
      : typed.phrase.has(id) ? 1 : phrase ? 2 : spelt === terms.length ? 3 : 4;
    const spread = marked ? rank + (1 - spelt / terms.length) / 2 : rank;
    return { ...result, kind: kindOf(id), rank: spread, asTyped: !marked || spelt === terms.length, whole: folded.each.map((ids) => ids.has(id)) };
  });
  // Where marks were typed, words that are scattered and spelt with others are no answer.
  const fitting = judged.filter(({ rank }) => rank < 4 || !marked);
  const open = query.words.map(({ spelt }, index) => spelt.includes('/') || (query.begun && index === terms.length - 1));
  const complete = fitting.filter(({ whole }) => whole.every(Boolean));
  const begun = fitting.filter(({ whole }) => whole.every((is, index) => is || open[index]));
  let found = complete.length > 0 ? complete : await holding(query, begun);
  if (query.phrase) found = await sideBySide(query, found.slice(0, mostQuoted));
  return found.sort(byRank);
}

/**
 * In an index that the engine did not come with, it knows words by their beginnings at best: the first answers are read.
 */
export async function findWithin(pagefind: Pagefind, query: Query, within: Record<string, string>): Promise<Found[]> {
  const terms = query.words.map(({ spelt }) => apart(spelt));
  const { results } = await pagefind.search(terms.join(' '), { filters: within });
  const looked = await Promise.all(results.slice(0, mostQuoted).map(async (result) => ({ result, data: await result.data() })));
  return looked
    .filter(({ data }) => holds(data, query))
    .map(({ result, data }): Found => {
      const kind = kinds.find((each) => data.filters.kind?.some((value) => idOf(value) === each)) ?? 'page';
      return { ...result, kind, rank: isPhrase(textOf(data), query) ? 2 : 4, asTyped: true };
    })
    .sort(byRank);
}

/** Long texts hold many words: they come last. */
const byRank = (a: Found, b: Found): number =>
  Number(isProse(a)) - Number(isProse(b)) ||
  a.rank - b.rank ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  b.score - a.score;
const isProse = ({ kind }: Found): boolean => kind === 'group' || kind === 'page';

/** For a word that goes on from none Pagefind gives what it goes on from: then the first answer does not hold it. */
async function holding<T extends Result>(query: Query, found: T[]): Promise<T[]> {
  const data = await found[0]?.data();
  return data && holds(data, query) ? found : [];
}

/** Pagefind takes other marks of one word for another word of the phrase: the texts themselves decide. */
async function sideBySide<T extends Result>(query: Query, found: T[]): Promise<T[]> {
  const texts = await Promise.all(found.map(async ({ data }) => textOf(await data())));
  return found.filter((_, at) => isPhrase(texts[at]!, query));
}
function isPhrase(text: string, { words: asked }: Query): boolean {
  const own = words(text);
  return own.some((_, start) => asked.every(({ bare }, index) => answers(own[start + index]?.bare ?? '', bare)));
}
const textOf = ({ content, meta }: Data): string =>
  together([meta.title, meta.also, meta.code, content].join(between));

/** Whether a record holds all words of a query. */
export function holds(data: Data, query: Query): boolean {
  const own = words(textOf(data));
  return query.words.every(({ bare }) => own.some((word) => answers(word.bare, bare, true)));
}

/** How many words stand side by side. */
function longestRun(positions: readonly number[]): number {
  let [run, longest] = [0, 0];
  positions.forEach((position, index) => {
    run = position === positions[index - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** How a question begins or ends, in bare letters. */
const question =
  /^(?:wh(?:o|at|en|ere|y|ich)|how|ai|khi nao|bao gio|vi sao|tai sao|lam sao) |(?: la gi| o dau| khi nao| bao gio| the nao| bao nhieu|\?)$/u;
const asking =
  'ai gì nào khi bao giờ lúc đâu ở là có thì và của cho về các những được bị sẽ đã tôi em mình hỏi xin không thế như nhiêu mấy sao vì tại what when where who which how why is are was will be the a an of in on at for to do does did by and about any my there much many'.split(
    ' ',
  );
const askingBare = asking.map(fold);

/** A query without the words that only ask; null when nothing or everything would remain. */
export function withoutAsking(query: Query): Query | null {
  const kept = query.words.filter(({ spelt, bare }) =>
    isMarked(query) ? !asking.includes(spelt) : !askingBare.includes(bare),
  );
  const all = kept.length === 0 || kept.length === query.words.length || query.phrase;
  return all ? null : { words: kept, begun: false, phrase: false };
}
export const isQuestion = (typed: string): boolean => question.test(fold(typed).trim());

/** English words joined or parted otherwise: `healthcare`, `waste water`. */
export function respaced(query: Query): Query[] {
  const made = (at: number, count: number, ...put: string[]): Query => ({
    ...query,
    begun: false,
    words: [
      ...query.words.slice(0, at),
      ...put.map((bare) => ({ ...query.words[at]!, spelt: bare, bare })),
      ...query.words.slice(at + count),
    ],
  });
  const isEnglish = ({ spelt }: Word): boolean => /^[a-z]{3,}$/u.test(spelt);
  return query.words.flatMap((word, at) => {
    const next = query.words[at + 1];
    if (!isEnglish(word)) return [];
    const joined = next && isEnglish(next) ? [made(at, 2, word.bare + next.bare)] : [];
    const cuts = word.bare.length > 7 ? word.bare.length - 5 : 0;
    const parted = Array.from({ length: cuts }, (_, cut) => made(at, 1, word.bare.slice(0, cut + 3), word.bare.slice(cut + 3)));
    return [...joined, ...parted];
  });
}
