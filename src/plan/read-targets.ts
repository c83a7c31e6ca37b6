/** Reads and judges the targets of a plan: anchored in the text, in known units, each figure with its source. */
import { judgeEnglish, judgeQuote } from './bind-quote.ts';
import { filesIn } from './file.ts';
import type { Findings, Place } from './finding.ts';
import { spansOf, type Ledger } from './ledger.ts';
import type { Observation, ObservationRecord } from './observation.ts';
import { daysOf, type Days } from './period.ts';
import { reckon, type Calendar } from './reckoning.ts';
import { restOf } from './rest-of-year.ts';
import { stateOfAll, type Basis } from './state.ts';
import { nearest } from './nearest.ts';
import { readYaml } from './record.ts';
import { slug } from './shape.ts';
import type { YamlRecord } from './yaml.ts';
import type { PlacedChart } from './prose-guard.ts';
import type { Commitment } from './register.ts';
import { targetShape, type Target, type TargetRecord } from './target.ts';
import type { Comparison } from './comparison.ts';
import { plain, type OfficialText } from './text.ts';
import type { Translation } from './translation.ts';
import type { Unit } from './unit.ts';

export interface TargetFile {
  id: string;
  record: YamlRecord<TargetRecord>;
}

/** An observation that stands elsewhere than in its target's file: in an update. */
export interface Announced {
  target: string;
  update: string;
  record: ObservationRecord;
  place: Place;
}

interface Bound {
  text: OfficialText;
  translations: Map<string, Translation>;
  units: readonly Unit[];
  commitments: readonly Commitment[];
  ledger: Ledger;
  calendar: Calendar;
  /** Whether the register was read without a fault; else its own faults are enough. */
  sound: boolean;
}

export const readTargetFiles = (root: string, folder: string, findings: Findings): TargetFile[] =>
  filesIn(root, `${folder}/targets`, '.yaml').flatMap((name) => {
    const path = `${folder}/targets/${name}`;
    const id = name.replace(/\.yaml$/u, '');
    if (!slug.safeParse(id).success)
      findings.add('wrong-format', { file: path, line: 1, column: 1 }, { key: name, found: id, format: 'id' });
    const record = readYaml(root, path, targetShape, findings);
    return record ? [{ id, record }] : [];
  });

/**
 * Binds targets to the text, gathers their figures and reckons their states.
 *
 * @param announced figures of updates; whether their targets exist is judged with the updates
 * @returns targets in the order of the text
 */
export function bindTargets(
  folder: string,
  files: readonly TargetFile[],
  announced: readonly Announced[],
  bound: Bound,
  findings: Findings,
): Target[] {
  for (const file of files) judgeTarget(file, files, bound, findings);
  if (bound.sound) judgeCoverage(folder, files, bound, findings);
  judgeReports(files, bound, findings);
  const unbound = files.map((file) => {
    const source = files.find(({ id }) => id === file.record.value.figures_of);
    const shared = source ? figuresOf(source, announced) : [];
    const own = figuresOf(file, announced);
    judgeFigures(own, shared, findings);
    return gather(file, [...own, ...shared], bound);
  });
  const targets = unbound.map((target): Target => {
    const totals = unbound.find(({ id }) => id === target.rest_of)?.observations;
    const derived = totals && target.days ? restOf({ ...target, days: target.days }, totals) : [];
    return { ...target, reckoning: reckon(target, target.observations, derived, bound.calendar) };
  });
  const order = [...bound.text.sentences.keys()];
  const place = ({ quotes }: Target): number => order.indexOf(quotes.at(-1)!.at);
  const offset = ({ quotes, written }: Target): number =>
    plain(bound.text.sentences.get(quotes.at(-1)!.at)?.text ?? '').indexOf(plain(written));
  return targets.sort((a, b) => place(a) - place(b) || offset(a) - offset(b) || (a.id < b.id ? -1 : 1));
}

/** Commitments with what their targets say of them. */
export const withTargets = (commitments: readonly Commitment[], targets: readonly Target[]): Commitment[] =>
  commitments.map((commitment) => {
    const own = targets.filter((target) => target.commitment === commitment.id);
    if (own.length === 0) return commitment;
    const state = stateOfAll(own.map(({ reckoning }) => reckoning.state));
    const reported = own.map(({ reckoning }) => reckoning).filter(({ deciding }) => deciding.length > 0);
    const every = (key: keyof Basis): boolean => reported.length > 0 && reported.every(({ basis }) => basis[key]);
    const disagree = reported.some(({ basis }) => basis.disagree);
    return {
      ...commitment,
      targets: own.map(({ id }) => id),
      state: commitment.withdrawn ? 'superseded' : state,
      basis: { estimate: every('estimate'), secondary: every('secondary'), disagree },
    };
  });

function judgeTarget({ id, record }: TargetFile, files: readonly TargetFile[], bound: Bound, findings: Findings): void {
  const { value: target, at } = record;
  const { text, translations, units } = bound;
  const sentences = target.quotes.map((quote, index) => {
    const words = judgeQuote(text, quote, at(['quotes', index, 'quote']), findings);
    if (words !== null)
      judgeEnglish(translations.get(quote.at), quote.english, at(['quotes', index, 'english']), findings);
    return words;
  });
  const inWords = target.quotes.some(({ quote }) => spansOf(plain(quote), target.written).length > 0);
  const isQuoted = sentences.every((words) => words !== null);
  if (isQuoted && !inWords)
    findings.add('words-not-found', at(['written']), { id, key: 'written', words: target.written });
  const known = bound.commitments.map((commitment) => commitment.id);
  if (target.commitment && bound.sound) judgeName('commitment', target.commitment, known, at(['commitment']), findings);
  const others = files.map((file) => file.id);
  if (target.rest_of) judgeName('rest_of', target.rest_of, others, at(['rest_of']), findings);
  if (target.figures_of) {
    const alike = files.filter(({ record: { value } }) => value.unit === target.unit && !value.figures_of);
    const ids = alike.map((file) => file.id);
    judgeName('figures_of', target.figures_of, ids, at(['figures_of']), findings);
  }
  const unitIds = units.map((unit) => unit.id);
  // Without the file of units no unit is known: its own fault is enough.
  if (unitIds.length > 0) judgeName('unit', target.unit, unitIds, at(['unit']), findings);
  if ((target.value === null) !== (target.comparison === 'keep-rank'))
    findings.add('target-value', at(['value']), { comparison: target.comparison });
  else if (inWords) judgeNumber(target, units, at(['written']), findings);
  target.observations.forEach((observation, index) =>
    judgeObservation(observation, (...path) => at(['observations', index, ...path]), unitIds, findings),
  );
}

/** Whether the targets whose pictures prose shows are there. */
export function judgeCharts(charts: readonly PlacedChart[], ids: readonly string[], findings: Findings): void {
  for (const { target, place } of charts) judgeName('target', target, ids, place, findings);
}

function judgeName(key: string, id: string, allowed: readonly string[], place: Place, findings: Findings): void {
  if (allowed.includes(id)) return;
  findings.add('unknown-name', place, { key, id, allowed: [...allowed], suggestion: nearest(id, allowed) });
}

const hedges: Partial<Record<Comparison, string>> = {
  over: 'trên',
  'at-least': 'ít nhất',
  below: 'dưới',
  about: 'khoảng',
};

/** Whether the number as it stands says what the target's comparison, value and unit say. */
function judgeNumber(target: TargetRecord, units: readonly Unit[], place: Place, findings: Findings): void {
  const unit = units.find(({ id }) => id === target.unit);
  const written = plain(target.written);
  const [, hedge = '', number, rest = ''] =
    /^(?:(trên|ít nhất|dưới|khoảng) )?(\d[\d.]*(?:,\d+)?)(?:\/\d+)? ?(.*)$/u.exec(written) ?? [];
  // A number in words is read by us, so the reading is said.
  if (!unit || target.comparison === 'keep-rank' || (number === undefined && target.reading)) return;
  const value = Number(number?.replaceAll('.', '').replace(',', '.'));
  const same =
    value === target.value &&
    hedge === (hedges[target.comparison] ?? '') &&
    unit.match.some((name) => rest.startsWith(plain(name)));
  if (!same)
    findings.add('target-number', place, {
      written,
      said: [hedges[target.comparison], target.value, unit.vi].filter(Boolean).join(' '),
    });
}

/** Judges one figure, wherever it stands. */
export function judgeObservation(
  observation: ObservationRecord,
  at: (...path: (string | number)[]) => Place,
  units: readonly string[],
  findings: Findings,
): void {
  const { value, fact, unit, unlike } = observation;
  if (value === undefined && !fact) findings.add('observation-empty', at(), {});
  if (unit !== undefined) judgeName('unit', unit, units, at('unit'), findings);
  if (unit !== undefined && !unlike) findings.add('unit-unlike', at('unit'), { unit });
}

/** Every number of the text that is a target has a target's file; one at fault itself is not also missed. */
function judgeCoverage(folder: string, files: readonly TargetFile[], { ledger }: Bound, findings: Findings): void {
  const faulty = findings.list.filter(({ file, level }) => level === 'error' && file.startsWith(`${folder}/targets/`));
  if (faulty.length > 0) return;
  for (const { at, written, class: kind } of ledger.numbers) {
    if (kind !== 'target') continue;
    const held = files.some(
      ({ record: { value } }) =>
        value.quotes.some((quote) => quote.at === at) && plain(value.written).includes(plain(written)),
    );
    if (!held)
      findings.add('target-missing', { file: `${folder}/targets`, line: 1, column: 1 }, { id: at, words: written });
  }
}

/** What was published of a target stands once, in the target. */
function judgeReports(files: readonly TargetFile[], { commitments }: Bound, findings: Findings): void {
  for (const { id, record } of files) {
    const own = commitments.find((commitment) => commitment.id === record.value.commitment);
    if (own && own.reports.length > 0)
      findings.add('report-beside-target', record.at(['commitment']), { commitment: own.id, target: id });
  }
}

type Gathered = Omit<Target, 'reckoning'> & { days: Days | null };

interface Figure {
  record: ObservationRecord;
  update: string | null;
  place: Place;
}

/** What stands in a target's own file, and what updates announce of it. */
const figuresOf = ({ id, record }: TargetFile, announced: readonly Announced[]): Figure[] => [
  ...record.value.observations.map((figure, index) => ({
    record: figure,
    update: null,
    place: record.at(['observations', index]),
  })),
  ...announced.filter(({ target }) => target === id),
];

/** The same figure of the same page is entered once, be it here or where this target takes its figures from. */
function judgeFigures(own: readonly Figure[], shared: readonly Figure[], findings: Findings): void {
  const keyOf = ({ period, value, fact, source }: ObservationRecord): string =>
    [period, value ?? fact?.vi, source.url].join(' ');
  const seen = new Map(shared.map(({ record, place }) => [keyOf(record), place]));
  for (const { record, place } of own) {
    const key = keyOf(record);
    const first = seen.get(key);
    if (first)
      findings.add('duplicate-observation', place, { url: record.source.url, first: `${first.file}:${first.line}` });
    else seen.set(key, place);
  }
}

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
