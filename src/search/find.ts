/** Asks Pagefind and puts its answers in the order of people: spelt as typed, whole words and phrases first. */
import type { Data, Pagefind, Result } from './pagefind.ts';
import { isMarked, type Query } from './query.ts';
import { apart, between, idOf, kinds, together, type Kind } from './record.ts';
import { answers, words } from './spelling.ts';

export interface Found extends Result {
  kind: Kind;
  /** 0 by its number, 1 the phrase as typed, 2 the phrase, 3 the words as typed, 4 the words. */
  rank: number;
  /** Whether it is spelt as typed, as far as marks were typed. */
  asTyped: boolean;
}

/** Of a phrase in quotation marks or in the other language, so many answers are looked at. */
const mostRead = 20;

const termsOf = (query: Query): string[] => query.words.map(({ spelt }) => apart(spelt));

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
  // Scattered words are no answer if spelt with other marks than typed, nor, without marks, in a group's long prose.
  const fitting = judged.filter(({ rank, kind }) => rank < (marked ? 4 : kind === 'group' ? 3 : 5));
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
