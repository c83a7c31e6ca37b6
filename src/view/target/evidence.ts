/** A target's figures as rows: one for each number of some days, its sources behind it, the best first. */
import { ranked } from '../../plan/evidence/rank.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import type { AssessedObservation, Comparability } from '../../plan/target/assessment.ts';
import type { Target } from '../../plan/target/target.ts';
import type { Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';

export interface EvidenceRow {
  /** One of them, for its days and number. */
  first: AssessedObservation;
  /** What is said of the number itself: how firm it is, why it is not compared. */
  about: string[];
  sources: { observation: Observation; notes: string[] }[];
}

const order: Comparability[] = ['like', 'part', 'after', 'not-comparable', 'before', 'plan'];

/** @param assessed those to be listed, in the order of the days they speak of */
export function evidenceRows(assessed: readonly AssessedObservation[], language: Language): EvidenceRow[] {
  const text = wordsOf(language).target;
  const rows = [...Map.groupBy(assessed, keyOf).values()].sort(([a], [b]) => compare(a!, b!));
  const firm = sameFirmness(assessed);
  return rows.map((items): EvidenceRow => {
    const sources = ranked(items.map(({ observation }) => observation));
    const statuses = new Set(sources.map(({ status }) => status));
    const notesOf = ({ not_comparable, value, fact, caveat }: Observation): string[] =>
      [not_comparable, value === undefined ? undefined : fact, caveat].flatMap((note) =>
        note ? [note[language]] : [],
      );
    const common = notesOf(sources[0]!).filter((note) => sources.every((other) => notesOf(other).includes(note)));
    const { comparability, observation } = items[0]!;
    const kinds = firm || observation.value === undefined ? [] : [...statuses].map((status) => text.firmness[status]);
    const foreseen = sources.every((source) => source.foreseen);
    return {
      first: items[0]!,
      about: [
        ...(comparability === 'plan' ? [] : foreseen ? [text.flags.foreseen] : kinds),
        ...(comparability === 'like' || comparability === 'part' ? [] : [text.comparability[comparability]]),
      ],
      sources: sources.map((source) => ({
        observation: source,
        notes: [
          ...(source.secondary ? [text.secondaryNote] : []),
          ...notesOf(source).filter((note) => sources.length === 1 || !common.includes(note) || source === sources[0]),
        ],
      })),
    };
  });
}

const keyOf = ({
  comparability,
  observation: { days, value, qualifier, unit, fact, period },
}: AssessedObservation): string =>
  JSON.stringify([comparability, days, value ?? fact?.vi, qualifier, unit, value === undefined ? period : null]);

/** What decides first; then the latest days, and of the same days what counts before what does not, the greatest first. */
const compare = (a: AssessedObservation, b: AssessedObservation): number =>
  Number(a.comparability !== 'like') - Number(b.comparability !== 'like') ||
  Number(a.comparability === 'plan') - Number(b.comparability === 'plan') ||
  (a.observation.days.end < b.observation.days.end ? 1 : a.observation.days.end > b.observation.days.end ? -1 : 0) ||
  order.indexOf(a.comparability) - order.indexOf(b.comparability) ||
  (b.observation.value ?? 0) - (a.observation.value ?? 0);

/** Whether all figures are called equally firm, so that it is said once; plans are always called so. */
function sameFirmness(assessed: readonly AssessedObservation[]): Observation['status'] | null {
  const numbers = assessed.filter(
    ({ observation }) => observation.value !== undefined && observation.status !== 'plan',
  );
  const [first, ...others] = new Set(numbers.map(({ observation }) => observation.status));
  return first && numbers.length > 1 && others.length === 0 ? first : null;
}

/** What holds for all sources of a list: how firm its figures are, and when we looked. */
export function evidenceNotes(assessed: readonly AssessedObservation[], target: Target) {
  const computed = target.assessment.computed.flatMap(({ total, less }) => [total, less]);
  const seen = [...assessed.map(({ observation }) => observation), ...computed].map(({ source }) => source.accessed);
  const firm = sameFirmness(assessed);
  return { firm, first: seen.sort()[0] ?? null, last: seen.at(-1) ?? null };
}
