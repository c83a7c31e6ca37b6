/** The register: every commitment of a plan, bound to its sentences, places, documents and bodies, with its state. */
import type { Body } from '../name/body.ts';
import type { CitedDocument } from '../name/document.ts';
import { lastDay, type CommitmentRecord, type Report } from './commitment.ts';
import type { Place } from '../name/place.ts';
import { noBasis, type Basis, type State } from '../evidence/state.ts';
import { namedIn } from '../name/mention.ts';
import { canonical, type OfficialText } from '../text/official-text.ts';
import type { Unit } from '../name/unit.ts';

export interface Commitment extends CommitmentRecord {
  /** `0`, `1`…`10`, `d2`: the part of the text it stands in. */
  part: string;
  /** The last day on which it can still be met, ISO; null without a deadline. */
  due: string | null;
  state: State;
  /** What the state rests on. */
  basis: Basis;
  /** Ids of its targets, whose figures then give the state. */
  targets: string[];
  /** Reports, its own and those of updates, latest last. */
  history: ToldReport[];
  places: string[];
  documents: string[];
  /** Named in the text itself; empty where article 2 answers. */
  bodies: string[];
}

/** A report with the update that announced it; null when it stands with its commitment. */
export interface ToldReport extends Report {
  update: string | null;
}

/** A report that stands in an update. */
export interface AnnouncedReport extends Report {
  commitment: string;
  update: string;
}

/** What plans share: the names and units that their files refer to. */
export interface SharedRecords {
  places: readonly Place[];
  bodies: readonly Body[];
  documents: readonly CitedDocument[];
  units: readonly Unit[];
}

/**
 * The day by which reports are put in order: the day they speak of, else the day they were published. A year or month
 * stands for its last day: what a source says of 2023 is later than what another says of September.
 */
function dayOf({ as_of, source }: Report): string {
  const known = as_of ?? source.published ?? '';
  return known.length === 10 || known === '' ? known : lastDay({ within: known });
}

/**
 * Completes a record with what follows from it.
 *
 * @param announced reports of updates, of this and other commitments
 */
export function enrol(
  record: CommitmentRecord,
  { places, documents }: SharedRecords,
  announced: readonly AnnouncedReport[] = [],
): Commitment {
  const words = record.quotes.map(({ quote }) => canonical(quote));
  const told: ToldReport[] = [
    ...record.reports.map((report) => ({ ...report, update: null })),
    ...announced.filter(({ commitment }) => commitment === record.id),
  ];
  const history = told.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return {
    ...record,
    part: record.id.slice(0, record.id.lastIndexOf('-')),
    due: record.deadline ? lastDay(record.deadline.rule) : null,
    state: record.withdrawn ? 'superseded' : (history.at(-1)?.says ?? 'none'),
    history,
    basis: basisOf(history.at(-1)),
    targets: [],
    places: [...new Set([...namedIn(words, places), ...record.places])],
    documents: namedIn(words, documents),
    bodies: record.responsible?.bodies ?? [],
  };
}

const basisOf = (last: Report | undefined): Basis =>
  last ? { estimate: last.status === 'estimate', secondary: last.secondary, disagree: false } : noBasis;

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

/** Commitments that stand and have a deadline, by the last day on which they can be met, in the order of the days. */
export function byDueDay(commitments: readonly Commitment[]): [day: string, due: Commitment[]][] {
  const days = new Map<string, Commitment[]>();
  for (const commitment of commitments)
    if (commitment.due && !commitment.withdrawn)
      days.set(commitment.due, [...(days.get(commitment.due) ?? []), commitment]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a deadline has gone by without a published report, on a given day. */
export const isOverdueUnreported = (commitment: Commitment, today: string): boolean =>
  commitment.state === 'none' && commitment.due !== null && commitment.due < today;

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
