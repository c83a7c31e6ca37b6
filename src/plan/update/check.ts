/** Checks an update against its kind, its plan and its translation. */
import { checkEnglish, checkQuote } from '../text/check-quote.ts';
import type { ReportRecord } from '../evidence/evidence.ts';
import type { Findings, Position } from '../finding.ts';
import { checkReportDays } from '../evidence/days.ts';
import { checkObservation } from '../target/check.ts';
import { checkLinks } from '../prose/links.ts';
import { checkProseParity } from '../prose/parity.ts';
import { proseWords, type Prose } from '../prose/prose.ts';
import { amountsIn } from '../target/amount.ts';
import type { Calendar } from '../evidence/state.ts';
import { checkReference } from '../file/reference.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { SharedRecords } from '../name/shared.ts';
import type { Target } from '../target/target.ts';
import type { OfficialText } from '../text/official-text.ts';
import { bindSentence, type Translation } from '../text/translation.ts';
import { isNews, sourcesOf, type UpdateRecord } from './update.ts';
import type { Path, YamlRecord } from '../file/yaml.ts';

/** What an update is held against. */
export interface UpdateContext {
  text: OfficialText;
  translations: Map<string, Translation>;
  shared: SharedRecords;
  commitments: readonly Commitment[];
  targets: readonly Target[];
  calendar: Calendar;
  /** Whether register and targets were read without a fault; else what they lack is told there. */
  sound: boolean;
}

/** @param reported what the reports of other updates say, by key; those of this one are added */
export function checkUpdate(
  record: YamlRecord<UpdateRecord>,
  context: UpdateContext,
  reported: Set<string>,
  findings: Findings,
): void {
  const { date, said, quotes } = record.value;
  const at = (path: Path): Position => record.at(path);
  const { text, translations, shared, calendar } = context;
  const { adopted, reviewed } = calendar;
  // A plan whose own days stand the wrong way round is told by itself.
  if (date < adopted && adopted <= reviewed) findings.add('update-early', at(['date']), { date, adopted });
  // News may be newer than the last review, but nobody can have read of it before its day. What a correction rests on
  // may have been read before the slip was found.
  const seen = sourcesOf(record.value).map(({ accessed }) => accessed);
  const last = seen.sort().at(-1);
  if (last && date > last) {
    const values = { earlier: 'date', earlierDay: date, later: 'accessed', laterDay: last };
    findings.add('date-order', at(['date']), values, isNews(record.value) ? 'error' : 'warning');
  }
  checkKind(record.value, at, findings);
  checkNames(record.value, at, context, findings);
  if (said && 'sentence' in said.where) {
    const { at: id, begins } = said.where.sentence;
    bindSentence(text, { id, begins }, at(['said', 'where', 'sentence']), findings);
  }
  quotes.forEach((quote, index) => {
    const words = checkQuote(text, quote, at(['quotes', index, 'quote']), findings);
    if (words === null) return;
    checkEnglish(translations.get(quote.at), quote, words, at(['quotes', index, 'english']), findings);
  });
  record.value.reports.forEach((report, index) =>
    checkReportDays(report, adopted, (...path) => at(['reports', index, ...path]), findings),
  );
  record.value.observations.forEach((figure, index) =>
    checkObservation(figure, (...path) => at(['observations', index, ...path]), shared.units, findings),
  );
  checkReports(record.value, at, context, reported, findings);
}

/**
 * Whether a figure that an update brings is the one its own words tell: where they name figures in its unit, apart from
 * the target's level and what others published, it is among them.
 */
export function checkFigureWords(
  { record, prose: { vi } }: { record: YamlRecord<UpdateRecord>; prose: { vi: Prose | null } },
  { targets, shared: { units } }: UpdateContext,
  findings: Findings,
): void {
  if (!vi) return;
  const words = [vi.title, vi.summary, proseWords(vi)].join(' ');
  record.value.observations.forEach(({ target: id, value, unit: own, confirmed }, index) => {
    const target = targets.find((candidate) => candidate.id === id);
    const unit = units.find((each) => each.id === (own ?? target?.unit));
    if (value === undefined || confirmed !== undefined || !target || !unit || unit.before) return;
    const said = amountsIn(words, unit);
    if (said.some((amount) => amount.value === value)) return;
    const known = [
      target.value,
      ...target.observations.filter(({ update }) => update === null).map((other) => other.value),
      ...record.value.observations.map((other) => other.value),
    ];
    const others = said.filter((amount) => amount.hasUnit && !known.includes(amount.value));
    if (others.length === 0) return;
    const position = record.at(['observations', index, 'value']);
    // A number that is not written as numbers are is told as that.
    const isTold = findings.list.some(
      ({ rule, file, line }) => rule === 'figure-written' && file === position.file && line === position.line,
    );
    if (!isTold) findings.add('figure-words', position, { value, found: others.map(({ written }) => written) });
  });
}

/** Whether all that an update names is there. */
function checkNames(
  update: UpdateRecord,
  at: (path: Path) => Position,
  context: UpdateContext,
  findings: Findings,
): void {
  const { concerns, observations, reports } = update;
  const { commitments, targets, shared } = context;
  const checkName = (id: string, allowed: readonly { id: string }[], path: Path): void => {
    const key = String(path.findLast((part) => typeof part === 'string'));
    checkReference(key, id, allowed, at(path), findings);
  };
  const checkList = (
    key: 'commitments' | 'targets' | 'places' | 'documents' | 'projects',
    allowed: readonly { id: string }[],
  ): void => concerns[key].forEach((id, index) => checkName(id, allowed, ['concerns', key, index]));
  checkList('places', shared.places);
  checkList('documents', shared.documents);
  checkList('projects', shared.projects);
  concerns.sentences.forEach(({ at: id, begins }, index) =>
    bindSentence(context.text, { id, begins }, at(['concerns', 'sentences', index]), findings),
  );
  if (!context.sound) return;
  checkList('commitments', commitments);
  checkList('targets', targets);
  observations.forEach(({ target }, index) => checkName(target, targets, ['observations', index, 'target']));
  reports.forEach(({ commitment }, index) => checkName(commitment, commitments, ['reports', index, 'commitment']));
}

/** What is reported stands once, and as a figure where there is a target. */
function checkReports(
  { reports }: UpdateRecord,
  at: (path: Path) => Position,
  { commitments, targets }: UpdateContext,
  reported: Set<string>,
  findings: Findings,
): void {
  const keyOf = (commitment: string, { outcome, as_of, source }: ReportRecord): string =>
    [commitment, outcome, as_of, source.url].join(' ');
  reports.forEach((report, index) => {
    const { commitment, source } = report;
    const position = at(['reports', index, 'commitment']);
    const target = targets.find((candidate) => candidate.commitment === commitment);
    if (target) findings.add('report-beside-target', position, { commitment, target: target.id });
    const key = keyOf(commitment, report);
    const own = commitments.find(({ id }) => id === commitment)?.reports ?? [];
    if (reported.has(key) || own.some((other) => keyOf(commitment, other) === key))
      findings.add('duplicate-report', position, { commitment, url: source.url });
    reported.add(key);
  });
}

/** Holds an update's keys against its kind, and asks for what bears it out. */
function checkKind(update: UpdateRecord, at: (path: Path) => Position, findings: Findings): void {
  const { kind, ours, said, found, sources, quotes, observations, reports } = update;
  const top = at([]);
  if (isNews(update)) {
    for (const key of ['said', 'found', 'ours'] as const)
      if (update[key]) findings.add('update-key', at([key]), { key, kind });
    if (sources.length + observations.length + reports.length === 0) findings.add('update-source', at(['kind']), {});
    return;
  }
  for (const key of ['said', 'found'] as const)
    if (!update[key]) findings.add('missing-key', top, { key, parent: null });
  if (ours && kind !== 'correction') findings.add('update-key', at(['ours']), { key: 'ours', kind });
  else if (ours && said && !('page' in said.where)) findings.add('own-page', at(['said', 'where']), {});
  if (said && found && sources.length + quotes.length + observations.length + reports.length === 0)
    findings.add('correction-evidence', at(['kind']), { kind });
}

/** Whether the words' links lead to sentences and both languages say the same figures. */
export function checkWords(
  prose: { vi: Prose | null; en: Prose | null },
  { text, translations }: UpdateContext,
  findings: Findings,
): void {
  checkLinks(prose, text, translations, findings);
  checkProseParity(prose, 'update-parity', findings);
}
