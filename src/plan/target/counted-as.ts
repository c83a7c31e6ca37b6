/** Whether the register of commitments counts a target's number as a target too: else no ledger would miss it. */
import type { CountedNumber } from '../commitment/ledger.ts';
import type { Findings, Position } from '../finding.ts';
import { canonical } from '../text/official-text.ts';
import type { TargetRecord } from './target.ts';

/** Tells a target whose number the commitments call a count, a day or a part of a name. */
export function checkCountedAs(
  { verbatim, quotes, commitment }: TargetRecord,
  numbers: readonly CountedNumber[],
  position: Position,
  findings: Findings,
): void {
  const words = canonical(verbatim);
  const own = numbers.filter(
    ({ at, written }) => quotes.some((quote) => quote.at === at) && words.includes(canonical(written)),
  );
  if (own.length === 0 || own.some((number) => number.class === 'target')) return;
  findings.add('target-class', position, {
    id: own[0]!.at,
    written: own[0]!.written,
    class: own[0]!.class,
    commitment,
  });
}
