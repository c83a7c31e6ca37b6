/**
 * Vietnamese headings whose compounds do not fall apart at the end of a line: "ngân sách", never "ngân / sách".
 *
 * Vietnamese writes a blank between the syllables of a word. Which syllables make one, the plan's own words tell: two
 * that mostly stand together there, in its text, its terms, the names of its targets and what is said of them.
 */
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import { canonical } from '../plan/text/official-text.ts';
import type { Content } from '../plan/read.ts';

interface Counts {
  syllables: Map<string, number>;
  pairs: Map<string, number>;
  total: number;
}

/** How often two syllables must stand together, and how much more than by chance (1: always). */
const fewest = 3;
const closest = 0.45;

const counted = new WeakMap<Plan, Counts>();

function countsOf(plan: Plan, content: Pick<Content, 'terms'>): Counts {
  const known = counted.get(plan);
  if (known) return known;
  const counts: Counts = { syllables: new Map(), pairs: new Map(), total: 0 };
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const words of wordsOf(plan, content))
    for (const run of words.toLowerCase().split(/[^\p{L} ]+/u)) {
      const syllables = run.split(' ').filter(Boolean);
      syllables.forEach((syllable, at) => {
        add(counts.syllables, syllable);
        if (at > 0) add(counts.pairs, `${syllables[at - 1]} ${syllable}`);
      });
      counts.total += syllables.length;
    }
  counted.set(plan, counts);
  return counts;
}

const wordsOf = (plan: Plan, { terms }: Pick<Content, 'terms'>): string[] =>
  [
    ...[...plan.text.sentences.values()].map(({ text }) => text),
    ...plan.commitments.map(({ plain }) => plain.vi),
    ...plan.groups.flatMap(({ prose }) => [prose.vi.title, ...prose.vi.pieces.map(({ words }) => words)]),
    ...plan.targets.map(({ name }) => name.vi),
    ...terms.flatMap(({ vi }) => [vi.term, vi.meaning]),
  ].map(canonical);

/** How often two syllables stand together, if that is far more than by chance (normalised pointwise mutual information); else 0. */
function togetherIn({ syllables, pairs, total }: Counts, first: string, second: string): number {
  const together = pairs.get(`${first} ${second}`) ?? 0;
  if (together < fewest) return 0;
  const expected = (syllables.get(first)! * syllables.get(second)!) / total;
  return Math.log(together / expected) / Math.log(total / together) < closest ? 0 : together;
}

/**
 * A heading with its compounds, and numbers with the word they count, held together by no-break spaces.
 *
 * @returns English as it is
 */
export function bindCompounds(
  { plan, content, language }: { plan: Plan; content: Pick<Content, 'terms'>; language: Language },
  heading: string,
): string {
  if (language !== 'vi') return heading;
  const counts = countsOf(plan, content);
  const words = heading.split(' ');
  // Between two words no mark may stand: "Thu, chi".
  const bare = words.map((word) => word.toLowerCase().replace(/^[(“"]|[).,:;?”"]+$/gu, ''));
  const gaps = words.slice(1).flatMap((word, at) => {
    const pair = [words[at]!, word] as const;
    if (!/[\p{L}\d]$/u.test(pair[0]) || !/^[\p{L}\d]/u.test(pair[1])) return [];
    if (/^\d+$/u.test(bare[at]!) || /^(?:19|20)\d\d$/u.test(bare[at + 1]!)) return [{ at, together: Infinity }];
    // An abbreviation is a word by itself.
    if (pair.some((each) => /^\p{Lu}{2}/u.test(each))) return [];
    return [{ at, together: togetherIn(counts, bare[at]!, bare[at + 1]!) }];
  });
  const bound = new Set<number>();
  for (const { at } of gaps.filter(({ together }) => together > 0).sort((a, b) => b.together - a.together))
    // A word has two syllables; a third would make lines too long to break.
    if (!bound.has(at - 1) && !bound.has(at + 1)) bound.add(at);
  return words.map((word, at) => (at === 0 ? word : `${bound.has(at - 1) ? '\u00a0' : ' '}${word}`)).join('');
}
