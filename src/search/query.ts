/** What was typed, as it is looked up: its words, and what may be left out or respaced where they find nothing. */
import type { Rewriting } from './rewriting.ts';
import { words } from './spelling.ts';
import { fold, type Word } from './word.ts';

/** More words are not looked up. */
const mostWords = 12;

export interface Query {
  words: Word[];
  /** The last word may be going on. */
  begun: boolean;
  /** In quotation marks: only where the words stand side by side. */
  phrase: boolean;
}
export function readQuery(typed: string, rewritings: readonly Rewriting[]): Query {
  const phrase = /^\s*["“”].+["“”]\s*$/u.test(typed);
  return { words: words(typed, rewritings, mostWords), begun: !phrase && /[\p{L}\p{N}]$/u.test(typed), phrase };
}

/** Typed with marks, so that marks count. */
export const isMarked = (query: Query): boolean => query.words.some(({ spelt }) => /[^\p{ASCII}]/u.test(spelt));

/** How a question begins or ends, in bare letters; and words that only ask. */
const question =
  /^(?:wh(?:o|at|en|ere|y|ich)|how|ai|khi nao|bao gio|vi sao|tai sao|lam sao) |(?: la gi| o dau| khi nao| bao gio| the nao| bao nhieu|\?)$/u;
export const isQuestion = (typed: string): boolean => question.test(fold(typed).trim());
const asking =
  'ai gì nào khi bao giờ lúc đâu ở là có thì và của cho về các những được bị sẽ đã tôi em mình hỏi xin không thế như nhiêu mấy sao vì tại what when where who which how why is are was will be the a an of in on at for to do does did by and about any my there much many'.split(
    ' ',
  );

/** A query without words that only ask; null when nothing or everything would remain. */
export function withoutAsking(query: Query): Query | null {
  const known = isMarked(query) ? asking : asking.map(fold);
  const kept = query.words.filter(({ spelt }) => !known.includes(spelt));
  const all = kept.length === 0 || kept.length === query.words.length || query.phrase;
  return all ? null : { words: kept, begun: false, phrase: false };
}

/** In signs: more is pasted, not typed, and each place for a blank is a search of its own. */
const longestTyped = 80;

/** What was typed in English, two words joined or one parted: `waste water`, `healthcare`. */
export function* respaced(typed: string): Generator<string> {
  if (typed.length > longestTyped) return;
  for (let at = 3; at < typed.length - 2; at++) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    if (/[a-z]{3}$/iu.test(before) && /^ ?[a-z]{3}/iu.test(after))
      yield after.startsWith(' ') ? before + after.slice(1) : `${before} ${after}`;
  }
}
