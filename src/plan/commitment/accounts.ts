/** What the ledger leaves over, told where it is to be mended. */
import type { Findings, Position } from '../finding.ts';
import { readQuantities } from '../text/quantity.ts';
import type { DivisionFile } from './check.ts';
import type { CommitmentContext } from './context.ts';
import { operativeSentences, type Ledger } from './ledger.ts';

/** The file that answers for a sentence. */
const fileOf = (files: readonly DivisionFile[], sentence: string): DivisionFile | undefined =>
  files.find(({ divisions }) => divisions.includes(sentence.split('.')[0]!));

/** Where something of a sentence belongs: at what is quoted of it, else after what is quoted of the sentences before it. */
function placeOf(files: readonly DivisionFile[], sentence: string): Position {
  const own = fileOf(files, sentence);
  if (!own?.record) return { file: own?.path ?? '', line: 1, column: 1 };
  const { value, at } = own.record;
  const quoted = [
    ...value.commitments.flatMap(({ quotes }, index) =>
      quotes.map((quote, number) => ({ at: quote.at, path: ['commitments', index, 'quotes', number, 'quote'] })),
    ),
    ...value.context.map((span, index) => ({ at: span.at, path: ['context', index, 'quote'] })),
  ];
  const same = quoted.find((quote) => quote.at === sentence);
  const before = quoted.filter((quote) => quote.at.localeCompare(sentence, 'en', { numeric: true }) < 0).at(-1);
  const found = same ?? before;
  return at(found?.path ?? ['commitments']);
}

/** Tells words and numbers left over; those of a file or sentence at fault are told by that fault. */
export function checkAccounts(
  files: readonly DivisionFile[],
  { words: left, unexplained }: Ledger,
  faulty: ReadonlySet<string>,
  findings: Findings,
): void {
  const isSound = ({ at }: { at: string }): boolean => Boolean(fileOf(files, at)?.record) && !faulty.has(at);
  for (const { at, words } of left.filter(isSound)) findings.add('uncovered', placeOf(files, at), { id: at, words });
  for (const { at, words } of unexplained.filter(isSound))
    findings.add('number-unexplained', placeOf(files, at), { id: at, words });
}

/** Every document code of the operative part is in the register of documents. */
export function checkCodes(
  files: readonly DivisionFile[],
  { text, shared: { documents } }: CommitmentContext,
  findings: Findings,
): void {
  const codes = new Set(documents.flatMap(({ code, match }) => [code, ...match]));
  for (const { id, text: words } of operativeSentences(text))
    for (const { kind, raw } of readQuantities(words, 'vi'))
      if (kind === 'code' && !raw.startsWith('COVID') && !codes.has(raw))
        findings.add('uncited-code', placeOf(files, id), { id, code: raw });
}
