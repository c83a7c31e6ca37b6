/** Asks Pagefind and puts its answers in the order of people: spelt as typed, whole words and phrases first. */
import type { Data, Pagefind, Result } from './pagefind.ts';
import { isMarked, type Query } from './query.ts';
import { apart, between, kinds, together, type Kind } from './record.ts';
import { answers, words } from './spelling.ts';

export interface Found extends Result {
  kind: Kind;
  /** 0 by its number, 1 the phrase as typed, 2 the phrase, 3 the words as typed, 4 the words. */
  rank: number;
  /** Whether it is spelt as typed, as far as marks were typed. */
  asTyped: boolean;
  /** The words, by their place, of which it holds the beginning at best. */
  lacks: number[];
}

/**
 * Pagefind finds words by their beginnings and passes over those it has nowhere. Asked for one word in quotation marks
 * it finds that whole word alone: so it tells which records hold each word whole, and which as typed.
 */
export async function find(
  pagefind: Pagefind,
  query: Query,
  filters: Record<string, string>,
  known: Promise<Map<string, Kind>>,
): Promise<Found[]> {
  const terms = query.words.map(({ spelt }) => apart(spelt));
  const phrase = terms.join(' ');
  const results = terms.length > 0 ? (await pagefind.search(phrase, { filters })).results : [];
  if (results.length === 0) return [];
  const holding = async (exactDiacritics: boolean): Promise<Set<string>[]> => {
    await pagefind.options({ exactDiacritics });
    const quoted = [phrase, ...terms].map((term) => pagefind.search(`"${term}"`, { filters }));
    return (await Promise.all(quoted)).map((found) => new Set(found.results.map(({ id }) => id)));
  };
  const kindOf = await known;
  const [typedPhrase, ...typed] = await holding(true);
  const [foldedPhrase, ...folded] = await holding(false);
  const marked = isMarked(query);
  const numbered = /(?:^| )(?:c\w+-|s\d+\.)/u.test(phrase);
  const judged = results.map((result) => {
    const { id, matchedMetaFields = [] } = result;
    const spelt = typed.filter((ids) => ids.has(id)).length / terms.length;
    const byNumber = numbered && matchedMetaFields.includes('code');
    const rank = byNumber
      ? 0
      : typedPhrase!.has(id)
        ? 1
        : foldedPhrase!.has(id) || longestRun(result.words) >= terms.length
          ? 2
          : spelt === 1
            ? 3
            : 4;
    return {
      ...result,
      kind: kindOf.get(id) ?? 'page',
      // Of words typed with marks, the more are spelt so the better.
      rank: marked ? rank + (1 - spelt) / 2 : rank,
      asTyped: !marked || spelt === 1,
      lacks: folded.flatMap((ids, index) => (ids.has(id) ? [] : [index])),
    };
  });
  // Scattered words are no answer if spelt with other marks than typed, nor, without marks, in a group's long prose.
  const isAnswer = ({ id, rank, kind }: Found): boolean =>
    query.phrase ? foldedPhrase!.has(id) : rank < (marked ? 4 : kind === 'group' ? 3 : 5);
  const fitting = judged.filter(isAnswer).sort(byRank);
  const whole = fitting.filter(({ lacks }) => lacks.length === 0);
  if (whole.length > 0) return whole;
  // A day, a code and the last word may be going on. Where none goes on, Pagefind gives what they go on from.
  const open = terms.map((term, index) => term.includes('/') || (query.begun && index === terms.length - 1));
  const begun = fitting.filter(({ lacks }) => lacks.every((index) => open[index]));
  return begun.length > 0 && holds(await begun[0]!.data(), query) ? begun : [];
}

function holds({ content, meta }: Data, query: Query): boolean {
  const own = words(together([meta.title, meta.also, meta.code, content].join(between)));
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

/** The prose of a group holds many words: it comes last. */
const byRank = (a: Found, b: Found): number =>
  Number(a.kind === 'group') - Number(b.kind === 'group') ||
  a.rank - b.rank ||
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  b.score - a.score;
