/** Reads and judges the updates and corrections of a plan: dated, sourced, tied to what is there. */
import { judgeEnglish, judgeQuote } from './bind-quote.ts';
import { foldersIn } from './file.ts';
import type { Findings, Place } from './finding.ts';
import { nearest } from './nearest.ts';
import { readProsePair, type Prose } from './prose.ts';
import { compareFigures } from './quantity.ts';
import { judgeObservation, type Announced } from './read-targets.ts';
import type { Calendar } from './reckoning.ts';
import { day, readYaml, slug, type Path, type YamlRecord } from './record.ts';
import type { AnnouncedReport, Commitment, Gazetteer } from './register.ts';
import type { Target } from './target.ts';
import type { OfficialText } from './text.ts';
import { bindSentence, type Translation } from './translation.ts';
import { isNews, updateShape, type Concerns, type Update, type UpdateRecord } from './update.ts';

/** An update's folder before it is held against the plan. */
export interface UpdateFile {
  id: string;
  path: string;
  record: YamlRecord<UpdateRecord> | null;
  prose: { vi: Prose | null; en: Prose | null };
}

interface Bound {
  text: OfficialText;
  translations: Map<string, Translation>;
  gazetteer: Gazetteer;
  commitments: readonly Commitment[];
  targets: readonly Target[];
  calendar: Calendar;
  /** Whether register and targets were read without a fault; else what they lack is told there. */
  sound: boolean;
}

export const readUpdateFiles = (root: string, folder: string, findings: Findings): UpdateFile[] =>
  foldersIn(root, `${folder}/updates`).map((id) => {
    const path = `${folder}/updates/${id}`;
    const record = readYaml(root, `${path}/update.yaml`, updateShape, findings);
    const dated = day.safeParse(id.slice(0, 10)).success && id[10] === '-' && slug.safeParse(id).success;
    if (!dated) findings.add('update-folder', { file: path, line: 1, column: 1 }, { folder: id });
    else if (record && record.value.date !== id.slice(0, 10))
      findings.add('update-date', record.at(['date']), { date: record.value.date, folder: id });
    return { id, path, record, prose: readProsePair(root, path, findings) };
  });

/** The figures that updates announce, for their targets. */
export const announcedFigures = (files: readonly UpdateFile[]): Announced[] =>
  files.flatMap(({ id, record }) =>
    (record?.value.observations ?? []).map(({ target, ...figure }, index) => ({
      target,
      update: id,
      record: figure,
      place: record!.at(['observations', index]),
    })),
  );

/** The reports that updates announce, for their commitments. */
export const announcedReports = (files: readonly UpdateFile[]): AnnouncedReport[] =>
  files.flatMap(({ id, record }) => (record?.value.reports ?? []).map((report) => ({ ...report, update: id })));

/**
 * Binds updates to the plan and judges them.
 *
 * @returns updates, newest first
 */
export function bindUpdates(files: readonly UpdateFile[], bound: Bound, findings: Findings): Update[] {
  const reported = new Map<string, Place>();
  for (const file of files) {
    if (file.record) judgeUpdate(file.record, bound, reported, findings);
    judgeProse(file, bound.text, findings);
  }
  return files
    .flatMap(({ id, record, prose: { vi, en } }): Update[] =>
      record && vi && en
        ? [
            {
              ...record.value,
              id,
              concerns: concernsOf(record.value, bound),
              ownLinks: ownLinksOf(record),
              prose: { vi, en },
            },
          ]
        : [],
    )
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

function judgeUpdate(
  record: YamlRecord<UpdateRecord>,
  bound: Bound,
  reported: Map<string, Place>,
  findings: Findings,
): void {
  const { value: update } = record;
  const at = (path: Path): Place => record.at(path);
  const { text, translations, gazetteer, calendar } = bound;
  const { date, concerns, said, found, quotes, observations, reports } = update;
  const { adopted, reviewed } = calendar;
  if (adopted <= reviewed && (date < adopted || date > reviewed))
    findings.add('update-outside', at(['date']), { date, ...calendar });
  judgeKind(update, at, findings);

  const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  const known = {
    commitments: ids(bound.commitments),
    targets: ids(bound.targets),
    places: ids(gazetteer.places),
    documents: ids(gazetteer.documents),
  };
  // What the plan names is told only when the plan itself is sound; places and documents are shared by all.
  const judgeName = (key: string, id: string, allowed: readonly string[], path: Path): void => {
    if (!allowed.includes(id) && (bound.sound || key in gazetteer))
      findings.add('unknown-name', at(path), { key, id, allowed: [...allowed], suggestion: nearest(id, allowed) });
  };
  for (const key of ['commitments', 'targets', 'places', 'documents'] as const)
    concerns[key].forEach((id, index) => judgeName(key, id, known[key], ['concerns', key, index]));
  concerns.sentences.forEach(({ at: id, begins }, index) =>
    bindSentence(text, { id, begins }, at(['concerns', 'sentences', index]), findings),
  );
  if (said && 'sentence' in said.where) {
    const { at: id, begins } = said.where.sentence;
    bindSentence(text, { id, begins }, at(['said', 'where', 'sentence']), findings);
  }
  for (const [path, words] of [[['said', 'words'], said?.words] as const, [['found'], found] as const])
    if (words) judgeParity(path.join('.'), words, at([...path, 'en']), findings);
  quotes.forEach((quote, index) => {
    if (judgeQuote(text, quote, at(['quotes', index, 'quote']), findings) === null) return;
    judgeEnglish(translations.get(quote.at), quote.english, at(['quotes', index, 'english']), findings);
  });
  const units = ids(gazetteer.units);
  observations.forEach((figure, index) => {
    judgeName('target', figure.target, known.targets, ['observations', index, 'target']);
    judgeObservation(figure, (...path) => at(['observations', index, ...path]), units, findings);
  });
  reports.forEach(({ commitment, says, as_of, source }, index) => {
    const place = at(['reports', index, 'commitment']);
    judgeName('commitment', commitment, known.commitments, ['reports', index, 'commitment']);
    const own = bound.commitments.find(({ id }) => id === commitment);
    const target = bound.targets.find((candidate) => candidate.commitment === commitment);
    if (target) findings.add('report-beside-target', place, { commitment, target: target.id });
    const key = [commitment, says, as_of, source.url].join(' ');
    const first = reported.get(key);
    const stands = own?.reports.some(
      (other) => [commitment, other.says, other.as_of, other.source.url].join(' ') === key,
    );
    if (first || stands) findings.add('duplicate-report', place, { commitment, url: source.url });
    else reported.set(key, place);
  });
}

/** Holds an update's keys against its kind, and asks for what bears it out. */
function judgeKind(update: UpdateRecord, at: (path: Path) => Place, findings: Findings): void {
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

/** Numbers, dates and codes of the two languages are the same. */
function judgeParity(key: string, words: { vi: string; en: string }, place: Place, findings: Findings): void {
  const { missing, extra } = compareFigures(words.vi, words.en);
  if (missing.length + extra.length > 0) findings.add('update-parity', place, { key, missing, extra });
}

function judgeProse({ path, prose: { vi, en } }: UpdateFile, text: OfficialText, findings: Findings): void {
  for (const side of [vi, en]) for (const link of side?.links ?? []) bindSentence(text, link, link.place, findings);
  // An old translation may lack what the original now says; it is already told.
  if (!vi || !en || en.stale) return;
  for (const key of ['title', 'summary', 'words'] as const)
    judgeParity(key, { vi: vi[key], en: en[key] }, { file: `${path}/en.mdx`, line: 1, column: 1 }, findings);
}

function ownLinksOf(record: YamlRecord<UpdateRecord>): Update['ownLinks'] {
  const { said } = record.value;
  if (!said || !('page' in said.where)) return [];
  return [{ address: said.where.page, place: record.at(['said', 'where', 'page']) }];
}

function concernsOf({ concerns, observations, reports }: UpdateRecord, { commitments, targets }: Bound): Concerns {
  const targetIds = [...new Set([...concerns.targets, ...observations.map(({ target }) => target)])];
  const own = targets.filter(({ id }) => targetIds.includes(id));
  const commitmentIds = new Set([
    ...concerns.commitments,
    ...reports.map(({ commitment }) => commitment),
    ...own.flatMap(({ commitment }) => commitment ?? []),
  ]);
  const sentences = concerns.sentences.map(({ at }) => at);
  const parts = [
    ...commitments.filter(({ id }) => commitmentIds.has(id)).map(({ part }) => part),
    ...[...sentences, ...own.map(({ quotes }) => quotes.at(-1)!.at)].map((at) => at.split('.')[0]!),
  ];
  const groups = [...new Set(parts.map(Number).filter((number) => number > 0))].sort((a, b) => a - b);
  return { ...concerns, commitments: [...commitmentIds], targets: targetIds, sentences, groups };
}
