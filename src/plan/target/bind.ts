/** Binds the targets of a plan to its text, gathers their figures and assesses them. */
import { byLateness, type Observation } from '../evidence/evidence.ts';
import type { Calendar } from '../evidence/state.ts';
import { daysOf } from '../file/period.ts';
import { readYaml } from '../file/record.ts';
import { slug } from '../file/schema.ts';
import { filesIn } from '../file/disk.ts';
import type { Findings } from '../finding.ts';
import { canonical, type OfficialText } from '../text/official-text.ts';
import { byText } from '../order.ts';
import { assess } from './assessment.ts';
import { checkFigures, checkTargets, type Figure, type TargetContext, type TargetFile } from './check.ts';
import type { YamlRecord } from '../file/yaml.ts';
import { restOf } from './rest-of-year.ts';
import { weighFigures } from './weigh.ts';
import { targetSchema, type Target } from './target.ts';

/** A figure that stands elsewhere than in its target's file: in an update. */
export interface FigureFromUpdate extends Figure {
  target: string;
  update: string;
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
  announced: readonly FigureFromUpdate[],
  context: TargetContext,
  calendar: Calendar,
  findings: Findings,
): Target[] {
  checkTargets(folder, files, context, findings);
  const unassessed = files.map((file) => {
    const source = files.find(({ id }) => id === file.record.value.figures_of);
    const shared = source ? figuresOf(source, announced) : [];
    const own = figuresOf(file, announced);
    checkFigures(own, shared, findings);
    weighFigures(file, own, context, findings);
    return gather(file, [...own, ...shared], context);
  });
  const targets = unassessed.map((target): Target => {
    const totals = unassessed.find(({ id }) => id === target.rest_of)?.observations;
    const computed = totals && target.days ? restOf({ ...target, days: target.days }, totals) : [];
    return { ...target, assessment: assess(target, target.observations, computed, calendar) };
  });
  return inTextOrder(targets, context.text);
}

function inTextOrder(targets: readonly Target[], { sentences }: OfficialText): Target[] {
  const numbers = new Map([...sentences.keys()].map((id, index) => [id, index]));
  const sentence = ({ quotes }: Target): number => numbers.get(quotes.at(-1)!.at) ?? -1;
  const offset = ({ quotes, verbatim }: Target): number =>
    canonical(sentences.get(quotes.at(-1)!.at)?.text ?? '').indexOf(canonical(verbatim));
  return targets.toSorted((a, b) => sentence(a) - sentence(b) || offset(a) - offset(b) || byText(a.id, b.id));
}

/** What stands in a target's own file, and what updates announce of it. */
const figuresOf = ({ id, record }: TargetFile, announced: readonly FigureFromUpdate[]): Figure[] => [
  ...record.value.observations.map((figure, index) => ({
    record: figure,
    update: null,
    position: record.at(['observations', index]),
    value: figureAt(record, index),
  })),
  ...announced.filter(({ target }) => target === id),
];

/** Where the number of an observation stands, and how it is written. */
export function figureAt({ at, written }: YamlRecord<unknown>, index: number): Figure['value'] {
  const path = ['observations', index, 'value'];
  return { position: at(path), written: written(path) };
}

function gather(
  { id, record: { value } }: TargetFile,
  figures: readonly Figure[],
  { units }: TargetContext,
): Omit<Target, 'assessment'> {
  const unit = units.some((each) => each.id === value.unit) ? value.unit : '';
  const observations = figures
    .map(({ record, update }): Observation => ({
      ...record,
      days: daysOf(record.period),
      unit: record.unit ?? unit,
      update,
    }))
    .sort((a, b) => byLateness(a, b) || byText(a.source.publisher.vi, b.source.publisher.vi));
  return { ...value, id, days: value.period ? daysOf(value.period) : null, observations };
}
