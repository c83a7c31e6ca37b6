/** Reads the updates and corrections of a plan: dated, sourced, tied to what is there. */
import { foldersIn } from '../file/disk.ts';
import type { Findings } from '../finding.ts';
import { checkFigureWords, checkUpdate, checkWords, type UpdateContext } from './check.ts';
import { readProsePair, type Prose } from '../prose/prose.ts';
import { figureAt, type FigureFromUpdate } from '../target/bind.ts';
import { readYaml } from '../file/record.ts';
import type { ReportFromUpdate } from '../commitment/bind.ts';
import { day, slug } from '../file/schema.ts';
import { updateSchema, type Concerns, type Update, type UpdateRecord } from './update.ts';
import type { YamlRecord } from '../file/yaml.ts';
import { byText } from '../order.ts';

/** An update's folder before it is held against the plan. */
export interface UpdateFile {
  id: string;
  path: string;
  record: YamlRecord<UpdateRecord> | null;
  prose: { vi: Prose | null; en: Prose | null };
}

/** The updates of a plan's folder, oldest first; findings where a file does not fit or a folder is misnamed. */
export const readUpdateFiles = (root: string, folder: string, findings: Findings): UpdateFile[] =>
  foldersIn(root, `${folder}/updates`).map((id) => {
    const path = `${folder}/updates/${id}`;
    const record = readYaml(root, `${path}/update.yaml`, updateSchema, findings);
    const dated = day.safeParse(id.slice(0, 10)).success && id[10] === '-' && slug.safeParse(id).success;
    if (!dated) findings.add('update-folder', { file: path, line: 1, column: 1 }, { folder: id });
    else if (record && record.value.date !== id.slice(0, 10))
      findings.add('update-date', record.at(['date']), { date: record.value.date, folder: id });
    return { id, path, record, prose: readProsePair(root, path, findings) };
  });

/** The figures that updates announce, for their targets. */
export const announcedFigures = (files: readonly UpdateFile[]): FigureFromUpdate[] =>
  files.flatMap(({ id, record }) =>
    (record?.value.observations ?? []).map(({ target, ...figure }, index) => ({
      target,
      update: id,
      record: figure,
      position: record!.at(['observations', index]),
      value: figureAt(record!, index),
    })),
  );

/** The reports that updates announce, for their commitments. */
export const announcedReports = (files: readonly UpdateFile[]): ReportFromUpdate[] =>
  files.flatMap(({ id, record }) => (record?.value.reports ?? []).map((report) => ({ ...report, update: id })));

/**
 * Binds updates to the plan and checks them.
 *
 * @returns updates, newest first
 */
export function bindUpdates(files: readonly UpdateFile[], context: UpdateContext, findings: Findings): Update[] {
  const reported = new Set<string>();
  for (const file of files) {
    if (file.record) checkUpdate(file.record, context, reported, findings);
    checkItself(file, findings);
    checkWords(file.prose, context, findings);
    if (file.record) checkFigureWords({ record: file.record, prose: file.prose }, context, findings);
  }
  return files
    .flatMap(({ id, record, prose: { vi, en } }): Update[] =>
      record && vi && en
        ? [
            {
              ...record.value,
              id,
              concerns: concernsOf(record.value, context),
              ownLinks: ownLinksOf(record),
              prose: { vi, en },
            },
          ]
        : [],
    )
    .sort((a, b) => byText(b.id, a.id));
}

/** Nothing corrects itself. */
function checkItself({ id, record }: UpdateFile, findings: Findings): void {
  const { where } = record?.value.said ?? {};
  if (where && 'page' in where && where.page.split(/[/#]/u).includes(id))
    findings.add('name-itself', record!.at(['said', 'where', 'page']), { key: 'page', id });
}

function ownLinksOf(record: YamlRecord<UpdateRecord>): Update['ownLinks'] {
  const { said } = record.value;
  if (!said || !('page' in said.where)) return [];
  return [{ address: said.where.page, position: record.at(['said', 'where', 'page']) }];
}

function concernsOf(
  { concerns, observations, reports }: UpdateRecord,
  { commitments, targets }: UpdateContext,
): Concerns {
  const targetIds = [...new Set([...concerns.targets, ...observations.map(({ target }) => target)])];
  const own = targets.filter(({ id }) => targetIds.includes(id));
  const commitmentIds = new Set([
    ...concerns.commitments,
    ...reports.map(({ commitment }) => commitment),
    ...own.flatMap(({ commitment }) => commitment ?? []),
  ]);
  const sentences = concerns.sentences.map(({ at }) => at);
  const divisions = [
    ...commitments.filter(({ id }) => commitmentIds.has(id)).map(({ division }) => division),
    ...[...sentences, ...own.map(({ quotes }) => quotes.at(-1)!.at)].map((at) => at.split('.')[0]!),
  ];
  const groups = [...new Set(divisions.map(Number).filter((number) => number > 0))].sort((a, b) => a - b);
  return { ...concerns, commitments: [...commitmentIds], targets: targetIds, sentences, groups };
}
