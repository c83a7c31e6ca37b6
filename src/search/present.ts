/** What of an answer to show: the commitment whose words were found, else the sentence; the passage that holds them. */
import { hitsIn, markPassage, type Hits, type Piece } from './passage.ts';
import type { Answer, Facet, Held } from './record.ts';

export interface Shown {
  url: string;
  title: string;
  /** What it is and where it stands, in few words each. */
  facts: string[];
  pieces: Piece[];
  official: boolean;
  /** Other commitments of the same sentence that hold the words. */
  others: { url: string; title: string }[];
}

const passageLength = 300;

/**
 * @param terms the words looked up
 * @param chosen values of facets that a commitment shown should have, as far as it can
 */
export function present(
  { url, title, what, passages, held = [], abbreviations = [] }: Answer,
  terms: readonly string[],
  chosen: Partial<Record<Facet, string>>,
): Shown {
  const hits = passages.map(({ text }) => hitsIn(text, terms, abbreviations));
  const best = bestOf(hits);
  const passage = passages[best];
  const candidates = holders(held, hits, best, passage?.held, terms);
  const fitting = candidates.filter((each) => fits(each, chosen));
  const anyFitting = held.filter((each) => fits(each, chosen));
  // With a choice made, an answer stands for a commitment that it fits.
  const shown = fitting.length > 0 ? fitting : narrowed(chosen) ? anyFitting : candidates;
  const [first, ...others] = shown;
  return {
    url: first?.url ?? url,
    title: first?.title ?? title,
    facts: [what, ...(first ? [first.kind, first.deadline, first.state].filter((fact) => fact !== null) : [])],
    pieces: passage ? markPassage(passage.text, hits[best]!, passageLength) : [],
    official: passage?.official ?? false,
    others: others.map((other) => ({ url: other.url, title: other.title })),
  };
}

/** The passage that holds most of the words, most of them side by side; of equals the first. */
function bestOf(hits: readonly Hits[]): number {
  let best = 0;
  hits.forEach(({ distinct, run }, index) => {
    const than = hits[best]!;
    if (distinct > than.distinct || (distinct === than.distinct && run > than.run)) best = index;
  });
  return best;
}

/** The commitments that hold all the words that the passage does. */
function holders(
  held: readonly Held[],
  hits: readonly Hits[],
  best: number,
  owner: number | undefined,
  terms: readonly string[],
): Held[] {
  const called = held.filter(({ title }) => hitsIn(title, terms).distinct === terms.length);
  if (called.length > 0) return called;
  if (owner !== undefined) return held.slice(owner, owner + 1);
  const found = hits[best];
  if (best !== 0 || !found || found.distinct === 0) return [];
  const inside = ({ spans }: Held, start: number, end: number): boolean =>
    spans.some(([from, to]) => start >= from && end <= to);
  const phrase = found.run >= terms.length;
  return held.filter((each) => {
    const own = found.spans.filter(({ start, end }) => inside(each, start, end));
    if (new Set(own.flatMap((span) => span.terms)).size < found.distinct) return false;
    // Where the words stand side by side somewhere, they do so in the commitment.
    return !phrase || own.some(({ start }) => start === found.at);
  });
}

const facetsOfCommitments = ['kind', 'due', 'place', 'body'] as const;
const narrowed = (chosen: Partial<Record<Facet, string>>): boolean =>
  facetsOfCommitments.some((facet) => chosen[facet] !== undefined);
const fits = ({ facets }: Held, chosen: Partial<Record<Facet, string>>): boolean =>
  facetsOfCommitments.every((facet) => chosen[facet] === undefined || facets[facet]?.includes(chosen[facet]));
