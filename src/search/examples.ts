/** Searches to begin with, from the plan itself: what its text says most often, and one of its places. */
import type { Content } from '../plan/content.ts';
import type { Language } from '../plan/language.ts';
import { localitiesOf } from '../plan/name/place.ts';
import { termsIn } from '../plan/name/term.ts';
import type { Plan } from '../plan/plan.ts';
import { fold } from './word.ts';

/** Two terms that its tasks use most, of several words, and the locality that most of its tasks name. */
export function searchExamples(content: Pick<Content, 'terms' | 'places'>, plan: Plan, language: Language): string[] {
  const quotes = plan.commitments.flatMap((commitment) => commitment.quotes.map(({ quote }) => quote));
  const uses = countOf(quotes.flatMap((quote) => termsIn(quote, content.terms, 'vi').map(({ thing }) => thing.id)));
  const text = quotes.join('\n').toLowerCase();
  // An entry of the glossary may stand for words that its name is none of: "document code".
  const terms = content.terms
    .filter(
      ({ id, vi, en }) =>
        uses.has(id) && [vi, en].every(({ term }) => / /u.test(term)) && text.includes(vi.term.toLowerCase()),
    )
    .toSorted((a, b) => uses.get(b.id)! - uses.get(a.id)!)
    .slice(0, 2)
    .map((term) => term[language].term);
  const named = countOf(plan.commitments.flatMap(({ places }) => places));
  const [place] = localitiesOf(content.places, plan.adopted)
    .filter(({ id }) => named.has(id))
    .toSorted((a, b) => named.get(b.id)! - named.get(a.id)!);
  const name = place?.match.toSorted((a, b) => a.length - b.length)[0];
  // That marks may be left out is shown by leaving them out.
  return [...terms.map((term) => (language === 'vi' ? fold(term) : term)), ...(name ? [name] : [])];
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
