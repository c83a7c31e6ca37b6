/** Binds the commitments of a plan: to their sentences, to what they name, to what was reported of them. */
import { byLateness, type Report, type ReportRecord } from '../evidence/evidence.ts';
import type { Findings } from '../finding.ts';
import { namedIn } from '../name/mention.ts';
import type { SharedRecords } from '../name/shared.ts';
import { canonical, type OfficialText } from '../text/official-text.ts';
import { byText } from '../order.ts';
import { checkAccounts, checkCodes } from './accounts.ts';
import { checkDivisions, type DivisionFile } from './check.ts';
import type { CommitmentContext } from './context.ts';
import { lastDay, type BoundCommitment, type CommitmentRecord } from './commitment.ts';
import { ledgerOf, type Ledger } from './ledger.ts';

/** A report that stands in an update. */
export interface ReportFromUpdate extends ReportRecord {
  commitment: string;
  update: string;
}

/**
 * Binds all divisions to the text, and accounts for every word and number.
 *
 * @param announced reports of updates, of this and other commitments
 * @returns commitments in the order of the text
 */
export function bindCommitments(
  files: readonly DivisionFile[],
  context: CommitmentContext,
  announced: readonly ReportFromUpdate[],
  findings: Findings,
): { commitments: BoundCommitment[]; ledger: Ledger } {
  const { text, shared, connectives } = context;
  const faulty = checkDivisions(files, context, findings);
  const records = files.flatMap(({ record }) => (record ? [record.value] : []));
  const names = [
    ...shared.documents.flatMap(({ title }) => title ?? []),
    ...shared.projects.flatMap(({ name, match }) => [name.vi, ...match]),
  ];
  const ledger = ledgerOf({ text, files: records, connectives, names });
  checkAccounts(files, ledger, faulty, findings);
  checkCodes(files, context, findings);
  const commitments = records
    .flatMap((record) => record.commitments.map((commitment) => commitmentOf(commitment, shared, announced)))
    .sort((a, b) => order(text, a) - order(text, b) || byText(a.id, b.id));
  return { commitments, ledger };
}

/** Where a commitment's division stands in the text. */
const order = (text: OfficialText, { division }: BoundCommitment): number =>
  text.divisions.findIndex(({ id }) => id === division);

/** Completes a record with what follows from it. */
export function commitmentOf(
  record: CommitmentRecord,
  { places, documents }: Pick<SharedRecords, 'places' | 'documents'>,
  announced: readonly ReportFromUpdate[] = [],
): BoundCommitment {
  const words = record.quotes.map(({ quote }) => canonical(quote));
  const history: Report[] = [
    ...record.reports.map((report) => ({ ...report, update: null })),
    ...announced.filter(({ commitment }) => commitment === record.id),
  ];
  return {
    ...record,
    division: record.id.slice(0, record.id.lastIndexOf('-')),
    due: record.deadline ? lastDay(record.deadline.rule) : null,
    history: history.sort(byLateness),
    places: [...new Set([...namedIn(words, places), ...record.places])],
    documents: namedIn(words, documents),
    bodies: record.responsible?.bodies ?? [],
  };
}
