/** Reads the targets of a plan, gathers their figures and assesses them. */
import { filesIn } from '../file/text-file.ts';
import type { Findings, Position } from '../finding.ts';
import { checkFigures, checkTargets, type Bound, type Figure, type TargetFile } from './check.ts';
import type { Observation, ObservationRecord } from '../evidence/observation.ts';
import { daysOf, type Days } from '../file/period.ts';
import { assess } from './assessment.ts';
import { readYaml } from '../file/record.ts';
import type { Commitment } from '../commitment/register.ts';
import { restOf } from './rest-of-year.ts';
import { slug } from '../file/schema.ts';
import { stateOfAll, type Basis } from '../evidence/state.ts';
import { targetSchema, type Target } from './target.ts';
import { canonical } from '../text/official-text.ts';

/** An observation that stands elsewhere than in its target's file: in an update. */
export interface Announced {
  target: string;
  update: string;
  record: ObservationRecord;
  position: Position;
}

/** The targets of a plan's folder that fit their schema, by name of their file; findings for the others. */
export const readTargetFiles = (root: string, folder: string, findings: Findings): TargetFile[] =>
  filesIn(root, `${folder}/targets`, '.yaml').flatMap((name) => {
    const path = `${folder}/targets/${name}`;
    const id = name.replace(/\.yaml$/u, '');
    if (!slug.safeParse(id).success)
      findings.add('wrong-format', { file: path, line: 1, column: 1 }, { key: name, found: id, format: 'id' });
    const record = readYaml(root, path, targetSchema, findings);
    return record ? [{ id, record }] : [];
  });

/**
 * Binds targets to the text, gathers their figures and assesses them.
 *
 * @param announced figures of updates; whether their targets exist is checked with the updates
 * @returns targets in the order of the text
 */
export function bindTargets(
  folder: string,
  files: readonly TargetFile[],
  announced: readonly Announced[],
  bound: Bound,
  findings: Findings,
): Target[] {
  checkTargets(folder, files, bound, findings);
  const unbound = files.map((file) => {
    const source = files.find(({ id }) => id === file.record.value.figures_of);
    const shared = source ? figuresOf(source, announced) : [];
    const own = figuresOf(file, announced);
    checkFigures(own, shared, findings);
    return gather(file, [...own, ...shared], bound);
  });
  const targets = unbound.map((target): Target => {
    const totals = unbound.find(({ id }) => id === target.rest_of)?.observations;
    const derived = totals && target.days ? restOf({ ...target, days: target.days }, totals) : [];
    return { ...target, assessment: assess(target, target.observations, derived, bound.calendar) };
  });
  const places = new Map([...bound.text.sentences.keys()].map((id, index) => [id, index]));
  const position = ({ quotes }: Target): number => places.get(quotes.at(-1)!.at) ?? -1;
  const offset = ({ quotes, written }: Target): number =>
    canonical(bound.text.sentences.get(quotes.at(-1)!.at)?.text ?? '').indexOf(canonical(written));
  return targets.sort((a, b) => position(a) - position(b) || offset(a) - offset(b) || (a.id < b.id ? -1 : 1));
}

/** Commitments with what their targets say of them. */
export const withTargets = (commitments: readonly Commitment[], targets: readonly Target[]): Commitment[] =>
  commitments.map((commitment) => {
    const own = targets.filter((target) => target.commitment === commitment.id);
    if (own.length === 0) return commitment;
    const state = stateOfAll(own.map(({ assessment }) => assessment.state));
    const reported = own.map(({ assessment }) => assessment).filter(({ deciding }) => deciding.length > 0);
    const every = (key: keyof Basis): boolean => reported.length > 0 && reported.every(({ basis }) => basis[key]);
    const disagree = reported.some(({ basis }) => basis.disagree);
    return {
      ...commitment,
      targets: own.map(({ id }) => id),
      state: commitment.withdrawn ? 'superseded' : state,
      basis: { estimate: every('estimate'), secondary: every('secondary'), disagree },
    };
  });

type Gathered = Omit<Target, 'assessment'> & { days: Days | null };

/** What stands in a target's own file, and what updates announce of it. */
const figuresOf = ({ id, record }: TargetFile, announced: readonly Announced[]): Figure[] => [
  ...record.value.observations.map((figure, index) => ({
    record: figure,
    update: null,
    position: record.at(['observations', index]),
  })),
  ...announced.filter(({ target }) => target === id),
];

function gather({ id, record: { value } }: TargetFile, figures: readonly Figure[], { units }: Bound): Gathered {
  const unit = units.some((each) => each.id === value.unit) ? value.unit : '';
  const observations = figures
    .map(({ record, update }): Observation => ({
      ...record,
      days: daysOf(record.period),
      unit: record.unit ?? unit,
      update,
    }))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return { ...value, id, days: value.period ? daysOf(value.period) : null, observations };
}

/** Figures stand in the order of the days they speak of, then as they were published. */
const order = ({ days, source, as_of }: Observation): string =>
  `${days.end} ${as_of ?? ''} ${source.published ?? ''} ${source.publisher}`;
