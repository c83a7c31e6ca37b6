/** For a query that finds nothing: the same with less, as far as that finds something. */
import type { Chosen, Engine, Request } from './engine.ts';
import { parseQuery } from './query.ts';

export interface Suggestion {
  typed: string;
  count: number;
}

const most = 3;
/** Of a longer query no word is tried by itself. */
const mostWords = 8;

/**
 * Queries with fewer words that find something: without those that are nowhere, else without any one.
 *
 * @returns fewest answers first
 */
export async function suggest(engine: Engine, request: Request & { chosen: Chosen }): Promise<Suggestion[]> {
  const words = request.typed.normalize('NFC').trim().split(/\s+/u).slice(0, mostWords);
  const unknown = new Set(await engine.unknown(request));
  const isUnknown = (word: string): boolean => parseQuery(word)?.folded.some((term) => unknown.has(term)) ?? true;
  const known = words.filter((word) => !isUnknown(word));
  const less =
    known.length < words.length
      ? [known]
      : words.map((_, index) => [...words.slice(0, index), ...words.slice(index + 1)]);
  const tried = await Promise.all(
    less
      .filter(({ length }) => length > 0)
      .map(async (kept) => {
        const typed = kept.join(' ');
        const found = await engine.find({ ...request, typed });
        return { typed, count: found ? (await engine.narrow(found.ranked, request.chosen)).length : 0 };
      }),
  );
  return tried
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, most);
}
