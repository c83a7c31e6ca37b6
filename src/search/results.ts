/** Answers as the page shows them: elements and texts only, so that words of a query or record can be nothing else. */
import type { Data } from './pagefind.ts';
import type { Query } from './query.ts';
import { between, nameOf, together, type Kind } from './record.ts';
import type { Rewriting } from './rewriting.ts';
import { answers, words } from './spelling.ts';

type Span = [start: number, end: number];

/** What of a text was asked: all words side by side, and only there; else the words, each in its longest run. */
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

/** Of Pagefind's excerpt the passage that holds most of what was asked, and whether it is the record's first. */
function excerptOf({ content, plain_excerpt: excerpt }: Data, query: Query, rewritings: readonly Rewriting[]) {
  const read = together(excerpt)
    .split(between.trim())
    .map((part) => ({ text: part.trim(), marks: marksIn(part.trim(), query, rewritings) }));
  const length = (marks: Span[]): number => marks.reduce((sum, [start, end]) => sum + end - start, 0);
  const [best] = read.sort((a, b) => length(b.marks) - length(a.marks));
  const words = best!.text.replace(/^… ?| ?…$/gu, '');
  return { ...best!, first: together(content).split(between)[0]!.replace(/\s+/gu, ' ').includes(words) };
}

export interface Shown {
  kind: Kind;
  url: string;
  title: string;
  /** What the index holds of it; an answer by name stands without. */
  data?: Data;
  note?: string | undefined;
  language: string;
}

export function answerItem(shown: Shown, query: Query, rewritings: readonly Rewriting[]): HTMLLIElement {
  const { kind, url, title, data, note, language } = shown;
  const item = document.createElement('li');
  if (language !== document.documentElement.lang) item.lang = language;
  item.append(marked(link(url, ''), title, marksIn(title, query, rewritings)));
  if (!data) return item;
  const { meta, filters } = data;
  const facts = ['group', 'due', 'state']
    .filter((filter) => filter !== kind)
    .flatMap((filter) => (filters[filter] ?? []).slice(0, 1).map(nameOf));
  const about = element('small', [...facts, ...(note ? [note] : [])].join(' · '));
  if (kind === 'commitment' && meta.code) about.prepend(element('span', meta.code.slice(1), 'code'), ' · ');
  item.append(' ', about);
  const { text, marks, first } = excerptOf(data, query, rewritings);
  // Official words stand in another letter than ours.
  const official = first && language === 'vi' && (kind === 'commitment' || kind === 'sentence');
  if (text && text !== title) item.append(marked(element('p', '', official ? 'o' : ''), text, marks));
  return item;
}

function marked<T extends HTMLElement>(into: T, text: string, marks: readonly Span[]): T {
  let at = 0;
  for (const [start, end] of marks) {
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

type Tags = HTMLElementTagNameMap;
export function element<K extends keyof Tags>(name: K, text = '', className = ''): Tags[K] {
  return Object.assign(document.createElement(name), { textContent: text }, className ? { className } : {});
}

export function button(text: string, click: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', click);
  return made;
}
