/** Checks the commitments of a plan: anchored, complete, one id each. */
import { checkReference } from '../file/reference.ts';
import { readYaml } from '../file/record.ts';
import type { YamlRecord } from '../file/yaml.ts';
import type { Findings, Position } from '../finding.ts';
import { languages } from '../language.ts';
import type { SharedRecords } from '../name/shared.ts';
import { checkEnglish, checkQuote } from '../text/check-quote.ts';
import { spansOf } from '../text/quote.ts';
import type { At, CommitmentContext } from './context.ts';
import { agrees, checkDays, checkPlainWords } from './plausible.ts';
import { commitmentsSchema, type CommitmentRecord, type CommitmentsFile } from './commitment.ts';

/** A `commitments.yaml` and the divisions of the text it answers for: `3`, or `0` and `d2`. */
export interface DivisionFile {
  path: string;
  divisions: readonly string[];
  record: YamlRecord<CommitmentsFile> | null;
}

/** @param divisions ids of the divisions of the text whose commitments stand in the file */
export const readDivision = (
  root: string,
  path: string,
  divisions: readonly string[],
  findings: Findings,
): DivisionFile => ({
  path,
  divisions,
  record: readYaml(root, path, commitmentsSchema, findings),
});

/**
 * Checks every commitment, span of context and number by itself.
 *
 * @returns sentences of which something was quoted wrongly: their words are bound to be left over
 */
export function checkDivisions(
  files: readonly DivisionFile[],
  context: CommitmentContext,
  findings: Findings,
): ReadonlySet<string> {
  const progress = { seen: new Map<string, number>(), faulty: new Set<string>() };
  for (const { record, divisions } of files) {
    if (!record) continue;
    record.value.commitments.forEach((commitment, index) => {
      const at: At = (...path) => record.at(['commitments', index, ...path]);
      checkId(commitment, divisions, at, progress.seen, findings);
      const sentences = checkQuotes(commitment, context, at, progress.faulty, findings);
      checkWords(commitment, sentences, at, progress.faulty, findings);
      checkNames(commitment, context.shared, at, findings);
      checkDays(commitment, context, at, findings);
      checkPlainWords(commitment, sentences, context, at, findings);
      checkTitle(commitment, at, findings);
    });
    record.value.context.forEach((span, index) =>
      checkQuote(context.text, span, record.at(['context', index, 'quote']), findings),
    );
    record.value.numbers.forEach(({ verbatim, ...rest }, index) =>
      checkQuote(context.text, { ...rest, quote: verbatim }, record.at(['numbers', index, 'verbatim']), findings),
    );
  }
  checkSuccessors(files, findings);
  return progress.faulty;
}

/** Whether what took the place of a withdrawn commitment is there, and another. */
function checkSuccessors(files: readonly DivisionFile[], findings: Findings): void {
  const all = files.flatMap(({ record }) => record?.value.commitments ?? []);
  for (const { record } of files)
    record?.value.commitments.forEach(({ id, withdrawn }, index) => {
      if (withdrawn?.now === undefined) return;
      const others = all.filter((other) => other.id !== id);
      checkReference(
        'commitment',
        withdrawn.now,
        others,
        record.at(['commitments', index, 'withdrawn', 'now']),
        findings,
      );
    });
}

function checkId(
  { id }: CommitmentRecord,
  divisions: readonly string[],
  at: At,
  seen: Map<string, number>,
  findings: Findings,
): void {
  const first = seen.get(id);
  if (first === undefined) seen.set(id, at('id').line);
  else findings.add('duplicate-id', at('id'), { id, firstLine: first });
  if (!divisions.includes(id.slice(0, id.lastIndexOf('-'))))
    findings.add('wrong-part', at('id'), { id, part: divisions.join('- / ') });
}

/** @returns the quoted sentences that were found */
function checkQuotes(
  { quotes }: CommitmentRecord,
  { text, translations }: CommitmentContext,
  at: At,
  faulty: Set<string>,
  findings: Findings,
): string[] {
  return quotes.flatMap((quote, index) => {
    const words = checkQuote(text, quote, at('quotes', index, 'quote'), findings);
    if (words === null) {
      faulty.add(quote.at);
      return [];
    }
    checkEnglish(translations.get(quote.at), quote, words, at('quotes', index, 'english'), findings);
    return [words];
  });
}

/** Whether the words by which it is dated, counted and charged stand in its sentences. */
function checkWords(
  { id, quotes, deadline, responsible, mobilised, amounts }: CommitmentRecord,
  sentences: readonly string[],
  at: At,
  faulty: Set<string>,
  findings: Findings,
): void {
  const isThere = (verbatim: string, key: string, position: Position): boolean => {
    // The words of a sentence that could not be found cannot hold anything.
    if (sentences.length < quotes.length) return true;
    if (sentences.some((sentence) => spansOf(sentence, verbatim).length > 0)) return true;
    for (const { at: sentence } of quotes) faulty.add(sentence);
    findings.add('words-not-found', position, { id, key, words: verbatim });
    return false;
  };
  if (deadline && isThere(deadline.verbatim, 'deadline', at('deadline', 'verbatim')) && !agrees(deadline)) {
    const found = Object.entries(deadline.rule).flat().join(': ');
    findings.add('deadline-differs', at('deadline', 'rule'), { id, written: deadline.verbatim, found });
  }
  if (responsible) isThere(responsible.verbatim, 'responsible', at('responsible', 'verbatim'));
  if (mobilised) isThere(mobilised.verbatim, 'mobilised', at('mobilised', 'verbatim'));
  amounts.forEach(({ verbatim }, index) => isThere(verbatim, 'amounts', at('amounts', index, 'verbatim')));
}

/** Titles head pages and lines of lists; a search page shows some 60 characters, two lines of a phone some 100. */
const titleLimit = 100;

function checkTitle({ id, plain }: CommitmentRecord, at: At, findings: Findings): void {
  for (const language of languages) {
    const { length } = plain[language];
    const position = at('plain', language);
    if (length > titleLimit) findings.add('title-long', position, { id, language, length, limit: titleLimit });
    if (/(?<!\.)\.$/u.test(plain[language])) findings.add('title-stop', position, { id, language });
  }
}

/** Whether all that it names is there. */
function checkNames(commitment: CommitmentRecord, shared: SharedRecords, at: At, findings: Findings): void {
  const { kind, responsible, mobilised, places, projects, deadline } = commitment;
  const known = (key: string, ids: readonly string[], things: readonly { id: string }[], path: string[]): void =>
    ids.forEach((id, index) => checkReference(key, id, things, at(...path, index), findings));
  known('bodies', responsible?.bodies ?? [], shared.bodies, ['responsible', 'bodies']);
  known('bodies', mobilised?.bodies ?? [], shared.bodies, ['mobilised', 'bodies']);
  known('places', places, shared.places, ['places']);
  known('projects', projects, shared.projects, ['projects']);
  if (deadline && 'by_document' in deadline.rule)
    checkReference('by_document', deadline.rule.by_document, shared.documents, at('deadline', 'rule'), findings);
  if (kind === 'named-project' && projects.length === 0)
    findings.add('missing-key', at('kind'), { key: 'projects', parent: commitment.id });
}
