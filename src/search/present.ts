/** What of an answer to show: the commitment whose words were found, else the sentence; the passage that holds them. */
import type { Chosen } from './engine.ts';
import { hitsIn, markPassage, type Hits, type Piece } from './passage.ts';
import type { Answer, Held, Passage } from './record.ts';

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
  chosen: Chosen,
): Shown {
  const hits = passages.map(({ text }) => hitsIn(text, terms, abbreviations));
  const best = bestOf(hits);
  const passage = passages[best];
  const candidates = holders(held, hits, best, passages, terms);
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

/** The commitments called by the query, else those that hold all the words that the passage does, else the nearest. */
function holders(
  held: readonly Held[],
  hits: readonly Hits[],
  best: number,
  passages: readonly Passage[],
  terms: readonly string[],
): Held[] {
  const called = held.filter(({ title }) => hitsIn(title, terms).distinct === terms.length);
  if (called.length > 0) return called;
  const owner = passages[best]?.held;
  if (owner !== undefined) return held.slice(owner, owner + 1);
  const found = hits[best];
  if (!found || found.distinct === 0) return [];
  const phrase = found.run >= terms.length;
  const whole = held.filter((each) => {
    const own = best === 0 ? spansIn(each, found) : [];
    if (termsOf(own).size < found.distinct) return false;
    // Where the words stand side by side somewhere, they do so in the commitment.
    return !phrase || own.some(({ start }) => start === found.at);
  });
  return whole.length > 0 ? whole : nearestTo(held, hits, passages);
}

/** The commitment that holds more of the words, in its own or in plain ones, than any other does. */
function nearestTo(held: readonly Held[], hits: readonly Hits[], passages: readonly Passage[]): Held[] {
  const holding = held.map((each, index) => {
    const beside = hits.filter((_, at) => passages[at]!.held === index).flatMap(({ spans }) => spans);
    return { each, count: termsOf([...spansIn(each, hits[0]!), ...beside]).size };
  });
  const [first, second] = holding.toSorted((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? [first.each] : [];
}

/** Of what was found in the sentence, what lies in a commitment's words. */
const spansIn = ({ spans }: Held, found: Hits): Hits['spans'] =>
  found.spans.filter(({ start, end }) => spans.some(([from, to]) => start >= from && end <= to));
const termsOf = (spans: Hits['spans']): Set<number> => new Set(spans.flatMap(({ terms }) => terms));

const facetsOfCommitments = ['kind', 'due', 'place', 'body'] as const;
const narrowed = (chosen: Chosen): boolean => facetsOfCommitments.some((facet) => chosen[facet] !== undefined);
const fits = ({ facets }: Held, chosen: Chosen): boolean =>
  facetsOfCommitments.every((facet) => chosen[facet] === undefined || facets[facet]?.includes(chosen[facet]));
