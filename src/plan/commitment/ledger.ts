/**
 * The ledger: every word and every number of the operative part accounted for, or named as left over.
 *
 * Operative are article 1 with its opening and groups, and the articles after it; grounds, recipients and signature
 * commit to nothing.
 */
import type { CommitmentsFile, contextReasons, numberClasses } from './commitment.ts';
import { readQuantities, type Quantity } from '../text/quantity.ts';
import { spansOf } from '../text/quote.ts';
import { canonical, sentencesIn, type OfficialText, type Sentence } from '../text/official-text.ts';

export type NumberClass = (typeof numberClasses)[number];
export type ContextReason = (typeof contextReasons)[number];

export interface CountedNumber {
  at: string;
  /** As it stands, hedge included. */
  written: string;
  class: NumberClass;
}

export interface Leftover {
  at: string;
  words: string;
}

export interface Ledger {
  /** Words that neither a commitment nor a context span covers, listed connectives apart. */
  words: Leftover[];
  numbers: CountedNumber[];
  /** Words that commit to nothing, with the reason. */
  context: { at: string; reason: ContextReason }[];
  /** Numbers that nothing accounts for. */
  unexplained: Leftover[];
}

export interface LedgerInput {
  text: OfficialText;
  files: readonly CommitmentsFile[];
  /** Words that join tasks and carry none: "và", "đồng thời". */
  connectives: readonly string[];
  /** Names that carry numbers of their own: documents' titles, projects. */
  names: readonly string[];
}

/** Sentences and headings that may commit somebody to something, in order. */
export const operativeSentences = (text: OfficialText): Sentence[] =>
  text.divisions
    .filter(({ kind }) => kind === 'opening' || kind === 'group' || kind === 'article')
    .flatMap(sentencesIn);

/** Accounts for every word and number of the operative part; what nothing accounts for is left over. */
export function ledgerOf({ text, files, connectives, names }: LedgerInput): Ledger {
  const context = files.flatMap((file) => file.context.map(({ at, reason }) => ({ at, reason })));
  const ledger: Ledger = { words: [], numbers: [], context, unexplained: [] };
  const joining = new Set(connectives.map((word) => canonical(word).toLowerCase()));
  const bySentence = gather(files);
  for (const sentence of operativeSentences(text)) {
    const words = canonical(sentence.text);
    const own = bySentence.get(sentence.id) ?? empty;
    ledger.words.push(...leftovers(sentence.id, words, own.quotes, joining));
    countNumbers(sentence.id, words, own, names, ledger);
  }
  return ledger;
}

interface Accounts {
  quotes: string[];
  classed: { verbatim: string; class: NumberClass }[];
}
const empty: Accounts = { quotes: [], classed: [] };

/** What the files say of each sentence. */
function gather(files: readonly CommitmentsFile[]): Map<string, Accounts> {
  const bySentence = new Map<string, Accounts>();
  const accounts = (id: string): Accounts => {
    const found = bySentence.get(id) ?? { quotes: [], classed: [] };
    bySentence.set(id, found);
    return found;
  };
  for (const { commitments, context, numbers } of files) {
    for (const { at, quote } of context) accounts(at).quotes.push(quote);
    for (const { at, verbatim, class: kind } of numbers) accounts(at).classed.push({ verbatim, class: kind });
    for (const commitment of commitments) {
      for (const { at, quote } of commitment.quotes) {
        const { quotes, classed } = accounts(at);
        quotes.push(quote);
        if (commitment.deadline) classed.push({ verbatim: commitment.deadline.verbatim, class: 'deadline' });
        for (const { verbatim, class: kind } of commitment.amounts) classed.push({ verbatim, class: kind });
      }
    }
  }
  return bySentence;
}

function leftovers(id: string, sentence: string, quotes: readonly string[], joining: ReadonlySet<string>): Leftover[] {
  const covered = new Uint8Array(sentence.length);
  for (const quote of quotes) for (const { start, end } of spansOf(sentence, quote)) covered.fill(1, start, end);
  const left: Leftover[] = [];
  for (let from = covered.indexOf(0); from >= 0 && from < sentence.length;) {
    const next = covered.indexOf(1, from);
    const end = next < 0 ? sentence.length : next;
    const words = bareWords(sentence.slice(from, end));
    if (words !== '' && !joining.has(words.toLowerCase())) left.push({ at: id, words });
    from = covered.indexOf(0, end);
  }
  return left;
}

function countNumbers(id: string, sentence: string, own: Accounts, names: readonly string[], ledger: Ledger): void {
  const quantities = readQuantities(sentence, 'vi');
  for (const [index, quantity] of quantities.entries()) {
    const written = sentence.slice(quantity.from, quantity.end);
    const found = classOf(quantity, quantities[index - 1], sentence, own, names);
    if (found) ledger.numbers.push({ at: id, written, class: found });
    else ledger.unexplained.push({ at: id, words: written });
  }
}

function classOf(
  quantity: Quantity,
  before: Quantity | undefined,
  sentence: string,
  own: Accounts,
  names: readonly string[],
): NumberClass | null {
  const { kind, start, end } = quantity;
  if (kind === 'code') return quantity.canonical.includes('COVID') ? 'name' : 'code';
  const within = (words: string): boolean =>
    spansOf(sentence, words).some((span) => span.start <= start && end <= span.end);
  // What was said of it outright comes first; a project's name may hold a year that is also somebody's deadline.
  const classed = own.classed.filter(({ verbatim }) => within(verbatim));
  const order: NumberClass[] = ['other', 'count', 'date', 'target', 'deadline', 'name', 'code'];
  const said = order.find((candidate) => classed.some((item) => item.class === candidate));
  if (said) return said;
  // "số 128/NQ-HĐND ngày 09/12/2022": the date belongs to the document.
  const between = before?.kind === 'code' ? sentence.slice(before.end, start) : null;
  if (kind === 'date' && between !== null && /^ ?(?:tỉnh )?ngày $/u.test(between)) return 'date';
  return names.some(within) ? 'name' : null;
}

/** Words without the punctuation and blanks around them. */
function bareWords(run: string): string {
  const start = run.search(/[^\s\p{P}]/u);
  let end = run.length;
  while (end > start && /[\s\p{P}]/u.test(run[end - 1]!)) end--;
  return start < 0 ? '' : run.slice(start, end);
}
