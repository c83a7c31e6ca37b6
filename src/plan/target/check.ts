/** Judges a target against the text, the register and the other targets, and each published figure by itself. */
import { judgeEnglish, judgeQuote } from '../text/check-quote.ts';
import type { Comparison } from './comparison.ts';
import type { Findings, Place } from '../finding.ts';
import type { Ledger } from '../commitment/ledger.ts';
import type { ObservationRecord } from '../evidence/observation.ts';
import type { PlacedChart } from '../prose/guard.ts';
import { spansOf } from '../text/quote.ts';
import type { Calendar } from './assessment.ts';
import { judgeReference } from '../file/reference.ts';
import type { Commitment } from '../commitment/register.ts';
import type { TargetRecord } from './target.ts';
import { plain, type OfficialText } from '../text/official-text.ts';
import type { Translation } from '../text/translation.ts';
import type { Unit } from '../name/unit.ts';
import type { YamlRecord } from '../file/yaml.ts';

export interface TargetFile {
  id: string;
  record: YamlRecord<TargetRecord>;
}

/** What targets are held against. */
export interface Bound {
  text: OfficialText;
  translations: Map<string, Translation>;
  units: readonly Unit[];
  commitments: readonly Commitment[];
  ledger: Ledger;
  calendar: Calendar;
  /** Whether the register was read without a fault; else its own faults are enough. */
  sound: boolean;
}

/** A figure with where it stands: in its target's file, or in an update. */
export interface Figure {
  record: ObservationRecord;
  update: string | null;
  place: Place;
}

/** Judges all targets of a plan: each by itself, then whether every number of the text has one. */
export function judgeTargets(folder: string, files: readonly TargetFile[], bound: Bound, findings: Findings): void {
  for (const file of files) judgeTarget(file, files, bound, findings);
  if (bound.sound) judgeCoverage(folder, files, bound, findings);
  judgeReports(files, bound, findings);
}

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
  if (target.commitment && bound.sound)
    judgeReference('commitment', target.commitment, bound.commitments, at(['commitment']), findings);
  if (target.rest_of) judgeReference('rest_of', target.rest_of, files, at(['rest_of']), findings);
  if (target.figures_of) {
    const alike = files.filter(({ record: { value } }) => value.unit === target.unit && !value.figures_of);
    judgeReference('figures_of', target.figures_of, alike, at(['figures_of']), findings);
  }
  // Without the file of units no unit is known: its own fault is enough.
  if (units.length > 0) judgeReference('unit', target.unit, units, at(['unit']), findings);
  if ((target.value === null) !== (target.comparison === 'keep-rank'))
    findings.add('target-value', at(['value']), { comparison: target.comparison });
  else if (inWords) judgeNumber(target, units, at(['written']), findings);
  target.observations.forEach((observation, index) =>
    judgeObservation(observation, (...path) => at(['observations', index, ...path]), units, findings),
  );
}

/** Whether the targets whose pictures prose shows are there. */
export function judgeCharts(
  charts: readonly PlacedChart[],
  targets: readonly { id: string }[],
  findings: Findings,
): void {
  for (const { target, place } of charts) judgeReference('target', target, targets, place, findings);
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
  units: readonly Unit[],
  findings: Findings,
): void {
  const { value, fact, unit, unlike } = observation;
  if (value === undefined && !fact) findings.add('observation-empty', at(), {});
  if (unit !== undefined && units.length > 0) judgeReference('unit', unit, units, at('unit'), findings);
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

/** The same figure of the same page is entered once, be it here or where this target takes its figures from. */
export function judgeFigures(own: readonly Figure[], shared: readonly Figure[], findings: Findings): void {
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
