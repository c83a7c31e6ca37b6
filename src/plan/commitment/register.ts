/** What pages ask of a plan's commitments. */
import { namedIn } from '../name/mention.ts';
import type { Place } from '../name/place.ts';
import { canonical, type OfficialText } from '../text/official-text.ts';
import { byText } from '../order.ts';
import type { Commitment } from './commitment.ts';

/** The places, bodies or documents that a plan's text names or its commitments concern, of all that plans share. */
export function namedInPlan<T extends { id: string; match: string[] }>(
  { text, commitments }: { text: OfficialText; commitments: readonly Commitment[] },
  things: readonly T[],
): T[] {
  const words = [...text.sentences.values()].map((sentence) => canonical(sentence.text));
  const ids = new Set(namedIn(words, things));
  for (const { places, bodies, documents } of commitments)
    for (const id of [...places, ...bodies, ...documents]) ids.add(id);
  return things.filter(({ id }) => ids.has(id));
}

/** The places told of: its localities, named or not, and whatever else it names. */
export function placesOf(
  plan: { text: OfficialText; commitments: readonly Commitment[]; localities: readonly Place[] },
  places: readonly Place[],
): Place[] {
  const named = new Set([...plan.localities, ...namedInPlan(plan, places)]);
  return places.filter((place) => named.has(place));
}

/** Commitments that stand and have a deadline, by the last day on which they can be met, in the order of the days. */
export function byDueDay(commitments: readonly Commitment[]): [day: string, due: Commitment[]][] {
  const days = new Map<string, Commitment[]>();
  for (const commitment of commitments)
    if (commitment.due && !commitment.withdrawn)
      days.set(commitment.due, [...(days.get(commitment.due) ?? []), commitment]);
  return [...days].sort(([a], [b]) => byText(a, b));
}

/** Commitments that stand in a part of the text. */
export const standingIn = (commitments: readonly Commitment[], division: string): Commitment[] =>
  commitments.filter((commitment) => commitment.division === division && !commitment.withdrawn);

/** Commitments that stand and whose time is set without a day of the calendar, in the order of the text. */
export const dueWithoutDay = (commitments: readonly Commitment[]): Commitment[] =>
  commitments.filter(({ deadline, due, withdrawn }) => deadline && !due && !withdrawn);

const silent = new Set<Commitment['state']>([null, 'none', 'not-searched', 'not-measurable']);

/** Whether anything was found that speaks of it, or it was taken back. */
export const isReported = ({ state }: Commitment): boolean => !silent.has(state);

/** Whether a deadline has gone by without a published report, on a given day. */
export const isOverdueUnreported = (commitment: Commitment, today: string): boolean =>
  !isReported(commitment) && commitment.due !== null && commitment.due < today;

/** Commitments by the sentences they quote; gathered once, for every sentence of every page asks. */
const quotedBy = new WeakMap<readonly Commitment[], Map<string, Commitment[]>>();

/** The commitments that quote a sentence, in their order. */
export function commitmentsIn(commitments: readonly Commitment[], sentence: string): readonly Commitment[] {
  let known = quotedBy.get(commitments);
  if (!known) {
    quotedBy.set(commitments, (known = new Map<string, Commitment[]>()));
    for (const commitment of commitments)
      for (const at of new Set(commitment.quotes.map((quote) => quote.at)))
        known.set(at, [...(known.get(at) ?? []), commitment]);
  }
  return known.get(sentence) ?? [];
}

/** Tasks counted by what was found on them, each once. */
export interface FoundCounts {
  reported: number;
  /** For which we looked and found nothing. */
  missed: number;
  /** For which nobody has looked yet. */
  unsearched: number;
  /** For which there is nothing to look: standing duties, and what cannot be measured as written. */
  unmeasured: number;
}

export function foundOn(tasks: readonly Commitment[]): FoundCounts {
  const silent = tasks.filter((task) => !isReported(task));
  const missed = silent.filter(({ state }) => state === 'none').length;
  const unsearched = silent.filter(({ state }) => state === 'not-searched').length;
  return {
    reported: tasks.length - silent.length,
    missed,
    unsearched,
    unmeasured: silent.length - missed - unsearched,
  };
}
