/** All that a notice could say, in the words of one language, before it is seen what has room. */
import type { State } from '../../plan/evidence/state.ts';

/** Words of the official text, or ours. */
export interface Run {
  text: string;
  official?: boolean;
}

export interface Row {
  /** By when; stands before the words. */
  lead?: string | undefined;
  state: State | null;
  name: string;
  asked?: Run;
  found?: string;
  /** The task or target it tells of. */
  task?: string;
  target?: string;
  quote?: Run | undefined;
}

export type Part =
  | {
      kind: 'rows';
      title: string;
      columns?: string[];
      rows: Row[];
      /** Shown as far as there is room. */
      spare?: boolean;
    }
  | {
      kind: 'words';
      title: string;
      words: Run[];
      /** Those it names. */
      targets?: string[];
      spare?: boolean;
    };

export interface Draft {
  /** What stands above the title. */
  over: string;
  title: string;
  summary: string;
  parts: Part[];
  /** All tasks and targets that it could tell. */
  tasks: readonly string[];
  targets: readonly string[];
  /** Tasks told by other rows, such as those of their targets. */
  told: ReadonlySet<string>;
}
