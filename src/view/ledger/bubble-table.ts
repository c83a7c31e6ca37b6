/** Commitments by the part of the text and by kind, as a picture. The table beside it holds the same counts. */
import { drawBubbleTable } from '../../chart/bubble-table.ts';
import { commitmentKinds } from '../../plan/commitment/commitment.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Language } from '../../plan/language.ts';
import { shortDivisionName } from '../../words/division.ts';
import { formatNumber } from '../../words/number.ts';
import { wordsOf } from '../../words/words.ts';
import { byDivision } from '../commitment/commitment-text.ts';

/** @returns an inline SVG */
export function bubbleTableOf({ commitments }: Plan, language: Language): string {
  const { ledger } = wordsOf(language);
  const count = (value: number): string => formatNumber(value, language);
  const rows = byDivision(commitments).map(([division, own]) => {
    const counts = commitmentKinds.map((kind) => own.filter((commitment) => commitment.kind === kind).length);
    return { label: shortDivisionName(division, language), counts, shown: counts.map(count) };
  });
  const list = rows
    .map(({ label, counts }) => `${label} ${count(counts.reduce((sum, each) => sum + each, 0))}`)
    .join(', ');
  return drawBubbleTable({
    description: `${ledger.commitments}: ${list}.`,
    columns: commitmentKinds.map((kind) => ledger.shortKinds[kind]),
    rows,
  });
}
