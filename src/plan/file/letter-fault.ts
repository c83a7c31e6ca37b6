/** What may be wrong with letters: the rule, the words it was found in, and what is told of them. */
import type { FindingValues } from '../finding-values.ts';

type LetterRule =
  | 'hidden-character'
  | 'strange-character'
  | 'legacy-encoding'
  | 'lost-letter'
  | 'mixed-scripts'
  | 'look-alike'
  | 'parted-word'
  | 'stacked-marks';

export type LetterFault = {
  [R in LetterRule]: { rule: R; found: string; values: FindingValues[R] };
}[LetterRule];
