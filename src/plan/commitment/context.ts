/** What commitments are checked with. */
import type { Position } from '../finding.ts';
import type { SharedRecords } from '../name/shared.ts';
import type { OfficialText } from '../text/official-text.ts';
import type { Translation } from '../text/translation.ts';

/** What commitments are checked against. */
export interface CommitmentContext {
  text: OfficialText;
  translations: Map<string, Translation>;
  shared: SharedRecords;
  connectives: readonly string[];
  /** The day the plan was adopted. */
  adopted: string;
  /** What the plan as a whole counts: its own year and half. */
  own: ReadonlySet<string>;
}

export type At = (...path: (string | number)[]) => Position;
