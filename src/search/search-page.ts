/** The search page's script: answers while one types. Everything of the search loads once someone searches. */
import { answerItem, element, link } from './answer-list.ts';
import { offer, readChosen } from './choices.ts';
import type { Ask, Reply } from './conversation.ts';
import type { Chosen } from './engine.ts';
import { followKeys } from './keys.ts';
import { similarNames } from './similar-names.ts';
import { pageLanguage, type Words } from './page-words.ts';
import { facets } from './record.ts';
import type { Suggestion } from './suggest.ts';

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const input = find<HTMLInputElement>('#q');
const answers = find<HTMLOListElement>('#answers');
const tally = find<HTMLElement>('#tally');
const more = find<HTMLButtonElement>('#more');
const panel = find<HTMLDetailsElement>('#narrow');
const choices = find<HTMLFormElement>('#choices');
const help = find<HTMLElement>('#help');
const hints = find<HTMLElement>('#hints');
const say = JSON.parse(answers.dataset.words!) as Words;
const home = pageLanguage();
const languages = [home, home === 'vi' ? 'en' : 'vi'];

let worker: Worker | undefined;
let turn = 0;
let chosen: Chosen = {};

function ask(want: { want: 'ready' | 'search' | 'counts' } | { want: 'more'; from: number }): void {
  if (!worker) {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
    worker.addEventListener('error', () => fail());
  }
  const { language, ...narrowed } = chosen;
  const question: Ask = {
    ...want,
    turn,
    typed: input.value,
    chosen: narrowed,
    languages: language && want.want !== 'counts' ? [language] : languages,
  };
  worker.postMessage(question);
}

/** Takes up what is typed and chosen. */
function search(): void {
  turn++;
  if (input.value.trim() === '') return clear();
  if (answers.hidden && help.hidden) tally.textContent = say.searching;
  ask({ want: 'search' });
}

/** What comes late, after something newer was asked, is not heard. */
function hear(reply: Reply): void {
  if (reply.turn !== turn) return;
  if (reply.want === 'failed') fail();
  else if (reply.want === 'counts') offer(choices, reply.counts, chosen, say);
  else if (reply.want === 'more') show(reply.answers, reply.rest);
  else {
    const focused = [...answers.children].findIndex((item) => item.contains(document.activeElement));
    answers.replaceChildren();
    const total = reply.nothing ? 0 : reply.total;
    show(reply.nothing ? [] : reply.answers, reply.nothing ? 0 : reply.rest);
    // Whoever had gone down to an answer already stays at its place.
    if (focused >= 0) (answers.children[focused] ?? answers.lastElementChild)?.querySelector('a')?.focus();
    tally.textContent = reply.nothing ? noneOf(input.value) : told(reply);
    help.hidden = total > 0;
    panel.hidden = total === 0 && Object.keys(chosen).length === 0;
    if (total === 0) suggest(reply.nothing ? [] : reply.suggestions);
    if (panel.open && !panel.hidden) ask({ want: 'counts' });
  }
}

function told({ total, language, relaxed }: Extract<Reply, { want: 'search'; nothing?: never }>): string {
  if (total === 0) return noneOf(input.value);
  const counted = total === 1 ? say.one : say.many.replace('{n}', String(total));
  const elsewhere = language !== home && chosen.language === undefined;
  return [counted, ...(relaxed ? [say.relaxed] : []), ...(elsewhere ? [say.elsewhere] : [])].join(' ');
}

const noneOf = (query: string): string => say.none.replace('{q}', () => query.trim().slice(0, 80));

function show(next: Parameters<typeof answerItem>[0][], rest: number): void {
  const items = next.map((answer) => answerItem(answer, say));
  answers.append(...items);
  answers.hidden = answers.childElementCount === 0;
  more.hidden = rest === 0;
  if (document.activeElement === more) items[0]?.querySelector('a')?.focus();
}

/** For a query without answers: names like it, and the query with less. */
function suggest(less: readonly Suggestion[]): void {
  const named = [...document.querySelectorAll<HTMLAnchorElement>('.names a')];
  const like = similarNames(
    input.value,
    named.map(({ textContent }) => textContent),
  ).map((index) => named[index]!);
  hints.replaceChildren();
  const line = (label: string, links: HTMLElement[]): void => {
    const item = element('li', '', `${label} `);
    links.forEach((each, index) => item.append(index > 0 ? ', ' : '', each));
    if (links.length > 0) hints.append(item);
  };
  line(
    say.maybe,
    like.map(({ href, textContent }) => link(href, textContent)),
  );
  line(
    say.less,
    less.map(({ typed, count }) => link(addressOf(typed), `${typed} (${count})`)),
  );
}

function fail(): void {
  worker?.terminate();
  worker = undefined;
  clear();
  tally.textContent = say.failed;
}

function clear(): void {
  answers.replaceChildren();
  answers.hidden = more.hidden = help.hidden = panel.hidden = true;
  tally.textContent = '';
}

/** The address of a query with what is chosen, to be shared, reloaded and gone back to. */
function addressOf(typed: string): string {
  const address = new URL(location.pathname, location.href);
  if (typed.trim() !== '') address.searchParams.set('q', typed.normalize('NFC').trim().slice(0, 500));
  for (const facet of facets) if (chosen[facet]) address.searchParams.set(facet, chosen[facet]);
  return address.href;
}

function recall(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  chosen = readChosen(parameters);
  panel.open ||= Object.keys(chosen).length > 0;
  search();
}

/** Takes up a choice of filters, as a step one can go back from. */
function choose(next: Chosen): void {
  chosen = next;
  history.pushState(null, '', addressOf(input.value));
  search();
}

input.addEventListener('focus', () => ask({ want: 'ready' }), { once: true });
input.addEventListener('input', () => {
  history.replaceState(null, '', addressOf(input.value));
  search();
});
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', addressOf(input.value));
  search();
});
choices.addEventListener('change', () => {
  const values = [...new FormData(choices)].filter(([, value]) => value !== '');
  choose(Object.fromEntries(values));
});
choices.addEventListener('reset', (event) => {
  event.preventDefault();
  choose({});
});
panel.addEventListener('toggle', () => panel.open && ask({ want: 'counts' }));
more.addEventListener('click', () => ask({ want: 'more', from: answers.childElementCount }));
addEventListener('popstate', recall);
followKeys(input, answers, () => {
  input.value = '';
  input.dispatchEvent(new Event('input'));
});
recall();
