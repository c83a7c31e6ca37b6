/** Answers as the page shows them: elements and texts only, so that words of a query or record can be nothing else. */
import type { Data } from './find.ts';
import { between, nameOf, together, type Kind } from './record.ts';
import { answers, words, type Rewriting, type Word } from './spelling.ts';

export interface Asked {
  words: Word[];
  begun: boolean;
}

interface Span {
  start: number;
  end: number;
}

/**
 * What of a text was asked: where all words stand side by side, only that; else the words, those that stand in a run
 * nowhere else.
 */
export function marksIn(text: string, asked: Asked, rewritings: readonly Rewriting[]): Span[] {
  const own = words(text, rewritings);
  const last = asked.words[asked.words.length - 1];
  const open = asked.begun && !own.some(({ bare }) => last && answers(bare, last.bare));
  const hits = own.map(({ bare }) =>
    asked.words.flatMap((word, index) => (answers(bare, word.bare, open && word === last) ? [index] : [])),
  );
  const runs: { from: number; to: number; found: Set<number> }[] = [];
  hits.forEach((found, at) => {
    const run = runs[runs.length - 1];
    if (found.length === 0) return;
    if (run && run.to === at) {
      run.to = at + 1;
      found.forEach((index) => run.found.add(index));
    } else runs.push({ from: at, to: at + 1, found: new Set(found) });
  });
  const whole = runs.filter(({ found }) => found.size === asked.words.length);
  const inRuns = new Set(runs.filter(({ found }) => found.size > 1).flatMap(({ found }) => [...found]));
  const kept = whole.length > 0 ? whole : runs.filter(({ found }) => found.size > 1 || ![...found].every((index) => inRuns.has(index)));
  return kept.map(({ from, to }) => ({ start: own[from]!.start, end: own[to - 1]!.end }));
}

/** The part of Pagefind's excerpt that holds most of what was asked, of one passage. */
export function excerptOf({ content, plain_excerpt: excerpt }: Data, asked: Asked, rewritings: readonly Rewriting[]) {
  const sign = between.trim();
  const parts = together(excerpt)
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((text) => ({ text, marks: marksIn(text, asked, rewritings) }));
  const length = ({ marks }: { marks: Span[] }): number => marks.reduce((sum, { start, end }) => sum + end - start, 0);
  const best = parts.sort((a, b) => length(b) - length(a))[0];
  if (!best) return null;
  const passages = together(content).split(between);
  const at = passages.findIndex((passage) => passage.replace(/\s+/gu, ' ').includes(best.text));
  const passage = passages[at] ?? best.text;
  return {
    ...best,
    before: passage.trim().startsWith(best.text) ? '' : '… ',
    after: passage.trim().endsWith(best.text) ? '' : ' …',
    first: at === 0,
  };
}

/** @param official whether the first passage of the record is official text */
export function answerItem(
  { url, title, facts, data, official, otherMarks, language }: {
    url: string;
    title: string;
    facts: string[];
    data?: Data;
    official: boolean;
    otherMarks?: string | null;
    language: string;
  },
  asked: Asked,
  rewritings: readonly Rewriting[],
): HTMLLIElement {
  const item = document.createElement('li');
  if (language !== document.documentElement.lang) item.lang = language;
  item.append(marked(link(url, ''), title, marksIn(title, asked, rewritings)));
  const about = element('small', facts.join(' · '));
  if (otherMarks) {
    const tag = element('span', otherMarks, 'other-marks');
    tag.lang = document.documentElement.lang;
    about.append(' · ', tag);
  }
  if (about.textContent) item.append(' ', about);
  const excerpt = data && excerptOf(data, asked, rewritings);
  if (excerpt) {
    const passage = marked(element('p', excerpt.before, official && excerpt.first ? 'o' : ''), excerpt.text, excerpt.marks);
    passage.append(excerpt.after);
    item.append(passage);
  }
  return item;
}

/** What stands of a record behind its title. */
export const factsOf = ({ meta, filters }: Data, kind: Kind): string[] => [
  ...(kind === 'commitment' && meta.code ? [meta.code.slice(1)] : []),
  ...[...(kind === 'group' ? [] : ['group']), 'due', 'state'].flatMap((filter) => (filters[filter] ?? []).slice(0, 1).map(nameOf)),
];

function marked<T extends HTMLElement>(into: T, text: string, marks: readonly Span[]): T {
  let at = 0;
  for (const { start, end } of marks) {
    into.append(text.slice(at, start), element('mark', text.slice(start, end)));
    at = end;
  }
  into.append(text.slice(at));
  return into;
}

export function link(url: string, text: string): HTMLAnchorElement {
  const anchor = element('a', text);
  anchor.href = url;
  return anchor;
}

export function element<K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
