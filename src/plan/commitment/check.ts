/** Reads and checks the commitments of a plan: anchored, complete, one id each. */
import { checkEnglish, checkQuote } from '../text/check-quote.ts';
import { commitmentsSchema, type CommitmentRecord, type CommitmentsFile } from './commitment.ts';
import type { Findings, Position } from '../finding.ts';
import { operativeSentences, ledgerOf, type Ledger } from './ledger.ts';
import { readQuantities } from '../text/quantity.ts';
import { spansOf } from '../text/quote.ts';
import { readYaml } from '../file/record.ts';
import { checkReference } from '../file/reference.ts';
import { enrol, type AnnouncedReport, type Commitment, type SharedRecords } from './register.ts';
import type { OfficialText } from '../text/official-text.ts';
import type { Translation } from '../text/translation.ts';
import type { YamlRecord } from '../file/yaml.ts';

/** A `commitments.yaml` and the parts of the text it answers for: `3`, or `0` and `d2`. */
export interface PartFile {
  path: string;
  parts: string[];
  record: YamlRecord<CommitmentsFile> | null;
}

/** @param parts ids of the parts of the text whose commitments stand in the file */
export const readPart = (root: string, path: string, parts: string[], findings: Findings): PartFile => ({
  path,
  parts,
  record: readYaml(root, path, commitmentsSchema, findings),
});

interface Bound {
  text: OfficialText;
  translations: Map<string, Translation>;
  shared: SharedRecords;
  connectives: readonly string[];
  /** Reports of updates. */
  announced: readonly AnnouncedReport[];
}

/** Binds all parts to the text, and accounts for every word and number. */
export function bindRegister(
  files: readonly PartFile[],
  bound: Bound,
  findings: Findings,
): { commitments: Commitment[]; ledger: Ledger } {
  const { text, shared, connectives, announced } = bound;
  const seen = new Map<string, number>();
  // Where a quote is wrong its words are bound to be left over: the first fault tells it.
  const faulty = new Set<string>();
  for (const file of files) checkPart(file, bound, { seen, faulty }, findings);
  const records = files.flatMap(({ record }) => (record ? [record.value] : []));
  const names = shared.documents.flatMap(({ title }) => title ?? []);
  const ledger = ledgerOf({ text, files: records, connectives, names });
  const placeOf = (id: string): Position => {
    const file = files.find(({ parts }) => parts.includes(id.split('.')[0]!));
    return { file: file?.path ?? '', line: 1, column: 1 };
  };
  // A file that could not be read would leave all its words over: its own fault is enough.
  const checked = new Set(files.filter(({ record }) => record).flatMap(({ parts }) => parts));
  const isChecked = ({ at }: { at: string }): boolean => checked.has(at.split('.')[0]!) && !faulty.has(at);
  for (const { at, words } of ledger.words.filter(isChecked)) findings.add('uncovered', placeOf(at), { id: at, words });
  for (const { at, words } of ledger.unexplained.filter(isChecked))
    findings.add('number-unexplained', placeOf(at), { id: at, words });
  checkCodes(text, shared, placeOf, findings);
  const commitments = records
    .flatMap((record) => record.commitments.map((commitment) => enrol(commitment, shared, announced)))
    .sort((a, b) => order(text, a) - order(text, b) || (a.id < b.id ? -1 : 1));
  return { commitments, ledger };
}

/** Where a commitment's part stands in the text. */
const order = (text: OfficialText, { part }: Commitment): number => text.divisions.findIndex(({ id }) => id === part);

interface Progress {
  /** Ids met so far, with their lines. */
  seen: Map<string, number>;
  /** Sentences of which something was quoted wrongly. */
  faulty: Set<string>;
}

function checkPart({ record, parts }: PartFile, bound: Bound, { seen, faulty }: Progress, findings: Findings): void {
  if (!record) return;
  const { text, translations, shared } = bound;
  record.value.commitments.forEach((commitment, index) => {
    const at = (...path: (string | number)[]): Position => record.at(['commitments', index, ...path]);
    const { id } = commitment;
    const part = id.slice(0, id.lastIndexOf('-'));
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at('id').line);
    else findings.add('duplicate-id', at('id'), { id, firstLine: first });
    if (!parts.includes(part)) findings.add('wrong-part', at('id'), { id, part: parts.join('- / ') });

    const sentences: string[] = [];
    commitment.quotes.forEach((quote, number) => {
      const words = checkQuote(text, quote, at('quotes', number, 'quote'), findings);
      if (words === null) faulty.add(quote.at);
      if (words === null) return;
      sentences.push(words);
      checkEnglish(translations.get(quote.at), quote.english, at('quotes', number, 'english'), findings);
    });
    // The words of a sentence that could not be found cannot hold anything.
    const checkWords = (words: string | undefined, key: string, position: Position): boolean => {
      if (words === undefined || sentences.length < commitment.quotes.length) return true;
      if (sentences.some((sentence) => spansOf(sentence, words).length > 0)) return true;
      for (const { at: sentence } of commitment.quotes) faulty.add(sentence);
      findings.add('words-not-found', position, { id, key, words });
      return false;
    };
    const { deadline } = commitment;
    if (checkWords(deadline?.written, 'deadline', at('deadline', 'written')) && deadline && !agrees(deadline)) {
      const found = Object.entries(deadline.rule).flat().join(': ');
      findings.add('deadline-differs', at('deadline', 'rule'), { id, written: deadline.written, found });
    }
    checkWords(commitment.responsible?.written, 'responsible', at('responsible', 'written'));
    commitment.amounts.forEach(({ written }, number) =>
      checkWords(written, 'amounts', at('amounts', number, 'written')),
    );
    commitment.projects.forEach(({ vi }, number) => checkWords(vi, 'projects', at('projects', number, 'vi')));
    const known = (key: string, ids: readonly string[], things: readonly { id: string }[], path: string[]): void =>
      ids.forEach((thing, number) => checkReference(key, thing, things, at(...path, number), findings));
    known('bodies', commitment.responsible?.bodies ?? [], shared.bodies, ['responsible', 'bodies']);
    known('places', commitment.places, shared.places, ['places']);
  });
  record.value.context.forEach((span, index) =>
    checkQuote(text, span, record.at(['context', index, 'quote']), findings),
  );
  record.value.numbers.forEach(({ written, ...rest }, index) =>
    checkQuote(text, { ...rest, quote: written }, record.at(['numbers', index, 'written']), findings),
  );
}

/** Whether a deadline's rule says the day, quarter or year that its words say; words such as "cả năm" say none. */
function agrees({ written, rule }: NonNullable<CommitmentRecord['deadline']>): boolean {
  const [[bound = '', day = ''] = []] = Object.entries(rule);
  const quarter = /^(\d{4})-Q(\d)$/u.exec(day);
  const meant = ['by', 'before'].includes(bound)
    ? `${bound} date ${day}`
    : quarter && `quarter ${quarter[2]} ${quarter[1]}`;
  return readQuantities(written, 'vi').every(({ kind, canonical }) =>
    kind === 'date' || kind === 'quarter'
      ? canonical === meant
      : !/^\d{4}$/u.test(canonical) || day.startsWith(canonical),
  );
}

/** Every document code of the operative part is in the register of documents. */
function checkCodes(
  text: OfficialText,
  { documents }: SharedRecords,
  placeOf: (id: string) => Position,
  findings: Findings,
): void {
  const codes = new Set(documents.flatMap(({ code, match }) => [code, ...match]));
  for (const { id, text: words } of operativeSentences(text))
    for (const { kind, raw } of readQuantities(words, 'vi'))
      if (kind === 'code' && !raw.startsWith('COVID') && !codes.has(raw))
        findings.add('uncited-code', placeOf(id), { id, code: raw });
}
