/** The search page's script: answers while one types. It loads Pagefind only once someone searches. */
import { markPassage, passageEnd } from './passage.ts';

interface Found {
  url: string;
  content: string;
  meta: { title?: string };
  filters: { place?: string[] };
}
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

const pageLength = 20;
const passageLength = 320;

const input = document.querySelector<HTMLInputElement>('input[name="q"]')!;
const answers = document.querySelector<HTMLOListElement>('#answers')!;
const tally = document.querySelector<HTMLElement>('#tally')!;
const more = document.querySelector<HTMLButtonElement>('#more')!;
/** What the page says, from `src/words`; `{n}` and `{q}` stand for the count and the query. */
const say = tally.dataset as Record<'searching' | 'one' | 'many' | 'none' | 'failed', string>;

let engine: Promise<Pagefind> | undefined;
let latest = 0;
let shown = 0;
let results: { data(): Promise<Found> }[] = [];

async function loadEngine(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  return (await import(/* @vite-ignore */ address)) as Pagefind;
}

async function search(): Promise<void> {
  const query = input.value.normalize('NFC').trim();
  const turn = ++latest;
  remember(query);
  if (query === '') return clear();
  tally.textContent = say.searching;
  try {
    engine ??= loadEngine();
    const found = await (await engine).search(query);
    if (turn !== latest) return;
    results = found.results;
    shown = 0;
    answers.replaceChildren();
    await showMore(query, turn);
    const counted = results.length === 1 ? say.one : say.many.replace('{n}', String(results.length));
    tally.textContent = results.length ? counted : say.none.replace('{q}', () => query);
  } catch {
    engine = undefined;
    if (turn === latest) tally.textContent = say.failed;
  }
}

async function showMore(query: string, turn: number): Promise<void> {
  const next = await Promise.all(results.slice(shown, shown + pageLength).map((result) => result.data()));
  if (turn !== latest) return;
  shown += next.length;
  answers.append(...next.map((found) => answer(found, query)));
  answers.hidden = shown === 0;
  more.hidden = shown >= results.length;
}

function answer({ url, content, meta, filters }: Found, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const place = document.createElement('small');
  place.textContent = filters.place?.join(', ') ?? '';
  const passage = document.createElement('p');
  for (const { text, marked } of markPassage(content.split(passageEnd)[0] ?? '', query, passageLength)) {
    const piece = marked ? document.createElement('mark') : document.createDocumentFragment();
    piece.append(text);
    passage.append(piece);
  }
  item.append(link, ' ', place, passage);
  return item;
}

function clear(): void {
  results = [];
  answers.replaceChildren();
  answers.hidden = true;
  more.hidden = true;
  tally.textContent = '';
}

/** Keeps the query in the address, so that it can be shared, reloaded and gone back to. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
input.addEventListener('input', () => void search());
more.addEventListener('click', () => void showMore(input.value.trim(), latest));

input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) void search();
