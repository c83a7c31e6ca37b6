/** Checks a target against the text, the register and the other targets, and each published figure by itself. */
import { checkEnglish, checkQuote } from '../text/check-quote.ts';
import type { Comparison } from './comparison.ts';
import type { Findings, Position } from '../finding.ts';
import type { Ledger } from '../commitment/ledger.ts';
import { checkFigureDays } from '../evidence/days.ts';
import type { ObservationRecord } from '../evidence/evidence.ts';
import type { PlacedChart } from '../prose/guard.ts';
import { spansOf } from '../text/quote.ts';
import { checkReference } from '../file/reference.ts';
import type { BoundCommitment } from '../commitment/commitment.ts';
import type { TargetRecord } from './target.ts';
import { canonical, type OfficialText } from '../text/official-text.ts';
import type { Translation } from '../text/translation.ts';
import type { Unit } from '../name/unit.ts';
import type { YamlRecord } from '../file/yaml.ts';
import { checkCountedAs } from './counted-as.ts';
import { checkTime } from './time.ts';
import { checkTwins } from './twins.ts';

export interface TargetFile {
  id: string;
  record: YamlRecord<TargetRecord>;
}

/** What targets are held against. */
export interface TargetContext {
  text: OfficialText;
  translations: Map<string, Translation>;
  units: readonly Unit[];
  commitments: readonly BoundCommitment[];
  ledger: Ledger;
  /** Whether the register was read without a fault; else its own faults are enough. */
  sound: boolean;
  /** What the plan as a whole counts: its own year and half. */
  own: ReadonlySet<string>;
  /** The day the plan was adopted. */
  adopted: string;
}

/** A figure with where it stands: in its target's file, or in an update. */
export interface Figure {
  record: ObservationRecord;
  update: string | null;
  position: Position;
  /** Where its number stands, and how it is written there. */
  value: { position: Position; written: string };
}

/** Checks all targets of a plan: each by itself, then whether every number of the text has one. */
export function checkTargets(
  folder: string,
  files: readonly TargetFile[],
  context: TargetContext,
  findings: Findings,
): void {
  for (const file of files) checkTarget(file, files, context, findings);
  checkTwins(folder, files, findings);
  if (context.sound) checkCoverage(folder, files, context, findings);
  checkReports(files, context, findings);
}

function checkTarget(
  { id, record }: TargetFile,
  files: readonly TargetFile[],
  context: TargetContext,
  findings: Findings,
): void {
  const { value: target, at } = record;
  const { text, translations, units } = context;
  const sentences = target.quotes.map((quote, index) => {
    const words = checkQuote(text, quote, at(['quotes', index, 'quote']), findings);
    if (words !== null)
      checkEnglish(translations.get(quote.at), quote, words, at(['quotes', index, 'english']), findings);
    return words;
  });
  const inWords = target.quotes.some(({ quote }) => spansOf(canonical(quote), target.verbatim).length > 0);
  const isQuoted = sentences.every((words) => words !== null);
  if (isQuoted && !inWords)
    findings.add('words-not-found', at(['verbatim']), { id, key: 'verbatim', words: target.verbatim });
  if (target.commitment && context.sound)
    checkReference('commitment', target.commitment, context.commitments, at(['commitment']), findings);
  for (const key of ['rest_of', 'figures_of'] as const)
    if (target[key] === id) findings.add('name-itself', at([key]), { key, id });
  if (target.rest_of) checkReference('rest_of', target.rest_of, files, at(['rest_of']), findings);
  if (target.figures_of) {
    const alike = files.filter(({ record: { value } }) => value.unit === target.unit && !value.figures_of);
    checkReference('figures_of', target.figures_of, alike, at(['figures_of']), findings);
  }
  // Without the file of units no unit is known: its own fault is enough.
  if (units.length > 0) checkReference('unit', target.unit, units, at(['unit']), findings);
  if ((target.value === null) !== (target.comparison === 'keep-rank'))
    findings.add('target-value', at(['value']), { comparison: target.comparison });
  else if (inWords) checkNumber(target, units, at(['verbatim']), findings);
  if (isQuoted) checkTime(target, context, at, findings);
  if (isQuoted && inWords && context.sound) checkCountedAs(target, context.ledger.numbers, at(['verbatim']), findings);
  target.observations.forEach((observation, index) =>
    checkObservation(observation, (...path) => at(['observations', index, ...path]), units, findings),
  );
}

/** Whether the targets whose pictures prose shows are there. */
export function checkCharts(
  charts: readonly PlacedChart[],
  targets: readonly { id: string }[],
  findings: Findings,
): void {
  for (const { target, position } of charts) checkReference('target', target, targets, position, findings);
}

const hedges: Partial<Record<Comparison, string>> = {
  over: 'trên',
  'at-least': 'ít nhất',
  below: 'dưới',
  about: 'khoảng',
};

/** Whether the number as it stands says what the target's comparison, value and unit say. */
function checkNumber(target: TargetRecord, units: readonly Unit[], position: Position, findings: Findings): void {
  const unit = units.find(({ id }) => id === target.unit);
  const written = canonical(target.verbatim);
  const [, hedge = '', number, rest = ''] =
    /^(?:(trên|ít nhất|dưới|khoảng) )?(\d[\d.]*(?:,\d+)?)(?:\/\d+)? ?(.*)$/u.exec(written) ?? [];
  // A number in words is read by us, so the reading is said.
  if (!unit || target.comparison === 'keep-rank' || (number === undefined && target.reading)) return;
  const value = Number(number?.replaceAll('.', '').replace(',', '.'));
  const same =
    value === target.value &&
    hedge === (hedges[target.comparison] ?? '') &&
    unit.match.some((name) => rest.startsWith(canonical(name)));
  if (!same)
    findings.add('target-number', position, {
      written,
      said: [hedges[target.comparison], target.value, unit.vi].filter(Boolean).join(' '),
    });
}

/** Checks one figure, wherever it stands. */
export function checkObservation(
  observation: ObservationRecord,
  at: (...path: (string | number)[]) => Position,
  units: readonly Unit[],
  findings: Findings,
): void {
  const { value, fact, unit, not_comparable } = observation;
  checkFigureDays(observation, at, findings);
  if (value === undefined && !fact) findings.add('observation-empty', at(), {});
  if (unit !== undefined && units.length > 0) checkReference('unit', unit, units, at('unit'), findings);
  if (unit !== undefined && !not_comparable) findings.add('unit-unlike', at('unit'), { unit });
}

/** Every number of the text that is a target has a target's file; one at fault itself is not also missed. */
function checkCoverage(
  folder: string,
  files: readonly TargetFile[],
  { ledger }: TargetContext,
  findings: Findings,
): void {
  const faulty = findings.list.filter(({ file, level }) => level === 'error' && file.startsWith(`${folder}/targets/`));
  if (faulty.length > 0) return;
  for (const { at, written, class: kind } of ledger.numbers) {
    if (kind !== 'target') continue;
    const held = files.some(
      ({ record: { value } }) =>
        value.quotes.some((quote) => quote.at === at) && canonical(value.verbatim).includes(canonical(written)),
    );
    if (!held)
      findings.add('target-missing', { file: `${folder}/targets`, line: 1, column: 1 }, { id: at, words: written });
  }
}

/** What was published of a target stands once, in the target. */
function checkReports(files: readonly TargetFile[], { commitments }: TargetContext, findings: Findings): void {
  for (const { id, record } of files) {
    const own = commitments.find((commitment) => commitment.id === record.value.commitment);
    if (own && own.reports.length > 0)
      findings.add('report-beside-target', record.at(['commitment']), { commitment: own.id, target: id });
  }
}

/** The same figure of the same page is entered once, be it here or where this target takes its figures from. */
export function checkFigures(own: readonly Figure[], shared: readonly Figure[], findings: Findings): void {
  const keyOf = ({ period, value, fact, source }: ObservationRecord): string =>
    [period, value ?? fact?.vi, source.url].join(' ');
  const seen = new Map(shared.map(({ record, position }) => [keyOf(record), position]));
  for (const { record, position } of own) {
    const key = keyOf(record);
    const first = seen.get(key);
    if (first)
      findings.add('duplicate-observation', position, { url: record.source.url, first: `${first.file}:${first.line}` });
    else seen.set(key, position);
  }
}
