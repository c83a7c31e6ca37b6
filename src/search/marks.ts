/** What of a text was asked: all words side by side, and only there; else the words, each in its longest run. */
import type { Query } from './query.ts';
import type { Rewriting } from './rewriting.ts';
import { answers, words } from './spelling.ts';

export type Span = [start: number, end: number];

export function marksIn(text: string, { words: asked, begun }: Query, rewritings: readonly Rewriting[]): Span[] {
  const own = words(text, rewritings);
  const last = asked[asked.length - 1];
  const open = begun && !own.some(({ bare }) => last && answers(bare, last.bare));
  const runs: { span: Span; at: number; found: Set<string> }[] = [];
  own.forEach(({ bare, start, end }, at) => {
    const found = asked.filter((word) => answers(bare, word.bare, open && word === last)).map((word) => word.bare);
    const run = runs[runs.length - 1];
    if (found.length === 0) return;
    // A word that comes again begins a run of its own.
    if (run?.at === at - 1 && found.some((word) => !run.found.has(word))) {
      run.span[1] = end;
      run.at = at;
      found.forEach((word) => run.found.add(word));
    } else runs.push({ span: [start, end], at, found: new Set(found) });
  });
  const longest = (word: string): number =>
    Math.max(...runs.filter((run) => run.found.has(word)).map((run) => run.found.size));
  return runs.filter(({ found }) => [...found].some((word) => longest(word) === found.size)).map(({ span }) => span);
}
