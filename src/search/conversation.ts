/** What the search page asks of its worker, and what it is told. A turn is one query with one choice of filters. */
import type { Choice, Chosen, Request } from './engine.ts';
import type { Shown } from './present.ts';
import type { Facet } from './record.ts';
import type { Suggestion } from './suggest.ts';

export type Ask = Request & { turn: number; chosen: Chosen } & (
    | { want: 'ready' | 'search' | 'counts' }
    /** Further answers, after so many. */
    | { want: 'more'; from: number }
  );

/** An answer as shown, with its language, and whether it is spelt as typed. */
export type ShownAnswer = Shown & { exact: boolean; language: string };

export type Reply = { turn: number } & (
  | { want: 'search'; nothing: true }
  | {
      want: 'search';
      nothing?: never;
      total: number;
      language: string;
      relaxed: boolean;
      answers: ShownAnswer[];
      /** How many are not shown yet. */
      rest: number;
      /** For a query without answers: others that have some. */
      suggestions: Suggestion[];
    }
  | { want: 'more'; answers: ShownAnswer[]; rest: number }
  | { want: 'counts'; counts: Partial<Record<Facet, Choice[]>> }
  | { want: 'failed' }
);
