/** Asks Pagefind and puts its answers in the order of people: spelt as typed, whole words and phrases first. */
import { apart, between, idOf, kinds, together, type Kind } from './record.ts';
import type { Rewriting } from './rewriting.ts';
import { answers, words } from './spelling.ts';
import { fold, type Word } from './word.ts';

/** What is used of Pagefind. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: Result[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
  mergeIndex(folder: string, options: object): Promise<void>;
}
interface Result {
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

/** Marks as typed weigh much, words that go on from what was typed little. */
export const settings = {
  ranking: {
    diacriticSimilarity: 4,
    termSimilarity: 9,
    pageLength: 0.6,
    metaWeights: { title: 2, also: 0.5, code: 5 },
  },
  excerptLength: 40,
  excerptEllipsis: '…',
  baseUrl: '/',
};

/** More words are not looked up; of a phrase in quotation marks or in the other language, so many answers are looked at. */
const [mostWords, mostRead] = [12, 20];

export interface Query {
  words: Word[];
  /** The last word may be going on. */
  begun: boolean;
  /** In quotation marks: only where the words stand side by side. */
  phrase: boolean;
}
export function readQuery(typed: string, rewritings: readonly Rewriting[]): Query {
  const phrase = /^\s*["“”].+["“”]\s*$/u.test(typed);
  return { words: words(typed, rewritings, mostWords), begun: !phrase && /[\p{L}\p{N}]$/u.test(typed), phrase };
}
const termsOf = (query: Query): string[] => query.words.map(({ spelt }) => apart(spelt));
/** Typed with marks, so that marks count. */
const isMarked = (query: Query): boolean => query.words.some(({ spelt }) => /[^\p{ASCII}]/u.test(spelt));

/**
 * Pagefind finds words by their beginnings and passes over those it has nowhere. Asked for one word in quotation marks
 * it finds that whole word alone: so it tells which records hold each word whole, and which as typed.
 */
export async function find(
  pagefind: Pagefind,
  query: Query,
  filters: Record<string, string>,
  kindOf: (id: string) => Kind,
): Promise<Found[]> {
  const terms = termsOf(query);
  const { results } = await pagefind.search(terms.join(' '), { filters });
  if (results.length === 0) return [];
  const holding = async (exactDiacritics: boolean): Promise<{ each: Set<string>[]; phrase: Set<string> }> => {
    await pagefind.options({ exactDiacritics });
    const quoted = [...terms, terms.join(' ')].map((term) => pagefind.search(`"${term}"`, { filters }));
    const sets = (await Promise.all(quoted)).map((found) => new Set(found.results.map(({ id }) => id)));
    return { each: sets.slice(0, -1), phrase: sets[sets.length - 1]! };
  };
  const typed = await holding(true);
  const folded = await holding(false);
  const marked = isMarked(query);
  const numbered = /(?:^| )(?:c\w+-|s\d+\.)/u.test(terms.join(' '));
  const judged = results.map((result) => {
    const { id, matchedMetaFields = [] } = result;
    const spelt = typed.each.filter((ids) => ids.has(id)).length;
    const byNumber = numbered && matchedMetaFields.includes('code');
    const phrase = folded.phrase.has(id) || longestRun(result.words) >= terms.length;
    const rank = byNumber ? 0 : typed.phrase.has(id) ? 1 : phrase ? 2 : spelt === terms.length ? 3 : 4;
    return {
      ...result,
      kind: kindOf(id),
      // Of words typed with marks, the more are spelt so the better.
      rank: marked ? rank + (1 - spelt / terms.length) / 2 : rank,
      asTyped: !marked || spelt === terms.length,
      lacks: terms.flatMap((_, index) => (folded.each[index]!.has(id) ? [] : [index])),
    };
  });
  // Where marks were typed, words that are scattered and spelt with others are no answer.
  const fitting = judged.filter(({ rank }) => rank < 4 || !marked);
  const whole = fitting.filter(({ lacks }) => lacks.length === 0).sort(byRank);
  if (whole.length > 0) return query.phrase ? reading(whole, (text) => isPhrase(text, query)) : whole;
  // A day, a code and the last word may be going on. Where none goes on, Pagefind gives what they go on from.
  const open = terms.map((term, index) => term.includes('/') || (query.begun && index === terms.length - 1));
  const begun = fitting.filter(({ lacks }) => lacks.every((index) => open[index])).sort(byRank);
  return (await reading(begun.slice(0, 1), (text) => holds(text, query))).length > 0 ? begun : [];
}

/** In an index that came without its engine, words are known by their beginnings at best: the first answers are read. */
export async function findElsewhere(
  pagefind: Pagefind,
  query: Query,
  filters: Record<string, string>,
): Promise<Found[]> {
  const { results } = await pagefind.search(termsOf(query).join(' '), { filters });
  const found = results.map((result): Found => ({ ...result, kind: 'page', rank: 4, asTyped: true }));
  const kept = await reading(found, (text, data, each) => {
    each.kind = kinds.find((kind) => data.filters.kind?.some((value) => idOf(value) === kind)) ?? 'page';
    each.rank = isPhrase(text, query) ? 2 : 4;
    return holds(text, query);
  });
  return kept.sort(byRank);
}

/** Those of the first answers whose texts pass. */
async function reading(found: Found[], pass: (text: string, data: Data, each: Found) => boolean): Promise<Found[]> {
  const read = found.slice(0, mostRead);
  const data = await Promise.all(read.map((each) => each.data()));
  return read.filter((each, at) => {
    const { content, meta } = data[at]!;
    return pass(together([meta.title, meta.also, meta.code, content].join(between)), data[at]!, each);
  });
}
const isPhrase = (text: string, { words: asked }: Query): boolean =>
  words(text).some((_, at, own) => asked.every(({ bare }, index) => answers(own[at + index]?.bare ?? '', bare)));
const holds = (text: string, { words: asked }: Query): boolean => {
  const own = words(text);
  return asked.every(({ bare }) => own.some((word) => answers(word.bare, bare, true)));
};

/** The prose of a group holds many words: it comes last. */
const byRank = (a: Found, b: Found): number =>
  Number(a.kind === 'group') - Number(b.kind === 'group') ||
  a.rank - b.rank ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  b.score - a.score;

/** How many words stand side by side. */
function longestRun(positions: readonly number[]): number {
  let [run, longest] = [0, 0];
  positions.forEach((position, index) => {
    run = position === positions[index - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** How a question begins or ends, in bare letters; and words that only ask. */
const question =
  /^(?:wh(?:o|at|en|ere|y|ich)|how|ai|khi nao|bao gio|vi sao|tai sao|lam sao) |(?: la gi| o dau| khi nao| bao gio| the nao| bao nhieu|\?)$/u;
export const isQuestion = (typed: string): boolean => question.test(fold(typed).trim());
const asking =
  'ai gì nào khi bao giờ lúc đâu ở là có thì và của cho về các những được bị sẽ đã tôi em mình hỏi xin không thế như nhiêu mấy sao vì tại what when where who which how why is are was will be the a an of in on at for to do does did by and about any my there much many'.split(
    ' ',
  );

/** A query without words that only ask; null when nothing or everything would remain. */
export function withoutAsking(query: Query): Query | null {
  const known = isMarked(query) ? asking : asking.map(fold);
  const kept = query.words.filter(({ spelt }) => !known.includes(spelt));
  const all = kept.length === 0 || kept.length === query.words.length || query.phrase;
  return all ? null : { words: kept, begun: false, phrase: false };
}

/** What was typed in English, two words joined or one parted: `waste water`, `healthcare`. */
export function* respaced(typed: string): Generator<string> {
  for (let at = 3; at < typed.length - 2; at++) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    if (/[a-z]{3}$/iu.test(before) && /^ ?[a-z]{3}/iu.test(after))
      yield after.startsWith(' ') ? before + after.slice(1) : `${before} ${after}`;
  }
}
