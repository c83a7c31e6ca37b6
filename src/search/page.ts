/** The search page's script: names at once while one types, the index after a pause. Pagefind loads once someone searches. */
import { answer, byName, sizeOf, type Outcome } from './answer.ts';
import type { Carried } from './carried.ts';
import { loadEngine, widen, type Engine } from './engine.ts';
import { addressOfSearch, offer, readChosen, type Chosen } from './filters.ts';
import { hints } from './hints.ts';
import { followKeys } from './keys.ts';
import { namesIn, type Name } from './names.ts';
import { readQuery } from './query.ts';
import type { Kind } from './record.ts';
import { button, sectionsOf } from './results.ts';
import { clean } from './word.ts';

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const input = find<HTMLInputElement>('#q');
const answers = find<HTMLElement>('#answers');
const tally = find<HTMLElement>('#tally');
const panel = find<HTMLDetailsElement>('#narrow');
const choices = find<HTMLFormElement>('#choices');
const help = find<HTMLElement>('#help');
const ways = find<HTMLElement>('#ways');
const others = find<HTMLButtonElement>('#others');
const carried = JSON.parse(answers.dataset.carried!) as Carried;
const { say, rewritings, plans } = carried;
find('#unstarted').remove();

/** Longer than keys follow each other; and browsers allow 100 changes of the address in 30 s. */
const pause = 350;
/** So long without an answer, and the page says that the network is slow and offers to begin anew. */
const patience = 15_000;

let names: Name[] | undefined;
let engine: Engine | undefined;
let failures = 0;
let turn = 0;
let timer = 0;
let chosen: Chosen = {};
/** What the history keeps of a search: how many answers of each kind are shown, and which was followed. */
let kept: { shown: Partial<Record<Kind, number>>; followed?: string } = { shown: {} };

/** Names are read, and the engine fetched, once someone searches. */
const named = (): Name[] => (names ??= namesIn(document, carried));
const load = (): Promise<Engine> => Promise.resolve().then(() => (engine ??= loadEngine(carried, named(), failures)));
const prepare = (): void => void load().catch(() => undefined);
const typed = (): string => clean(input.value.slice(0, 500));

const addressOf = (query: string): string => addressOfSearch(query, chosen);
function keep(step: 'pushState' | 'replaceState' = 'replaceState'): void {
  try {
    history[step](kept, '', addressOf(typed()));
  } catch {
    // A browser that refuses takes the next one; the answers do not wait for the address.
  }
}

/** Takes up what is typed and chosen: names at once, the index when it has come. */
function search(wait = 0): void {
  const mine = ++turn;
  clearTimeout(timer);
  if (typed().trim() === '') return rest();
  tally.textContent = say.searching;
  answers.setAttribute('aria-busy', 'true');
  const query = readQuery(typed(), rewritings);
  const groups = Object.keys(chosen).length > 0 ? [] : byName(query, named());
  if (groups.length > 0) void show({ query, groups }, mine);
  prepare();
  timer = window.setTimeout(() => {
    void ask(mine);
    timer = window.setTimeout(() => offerRetry(say.slow), patience);
  }, wait);
}

/** One after the other, for Pagefind answers with the settings it was given last. */
let asked: Promise<void> = Promise.resolve();
const ask = (mine: number): Promise<void> =>
  (asked = asked.then(() => (mine === turn ? tell(mine) : undefined)).catch(() => (mine === turn ? fail() : drop())));

async function tell(mine: number): Promise<void> {
  const found = await load();
  await found.ready;
  if (mine !== turn) return;
  const outcome = await answer(found, typed(), chosen);
  if (mine !== turn) return;
  await show(outcome, mine);
  const total = outcome.groups.reduce((sum, group) => sum + sizeOf(group), 0);
  const lines = total === 0 ? await hints(found, typed(), chosen, addressOf) : [];
  if (mine !== turn) return;
  clearTimeout(timer);
  find('#hints').replaceChildren(...lines);
  help.hidden = total > 0;
  panel.hidden = total === 0 && Object.keys(chosen).length === 0;
  others.hidden = others.disabled || plans.length < 2;
  const counted = total === 1 ? say.one : say.many.replace('{n}', String(total));
  const none = say.none.replace('{q}', () => typed().trim().slice(0, 80));
  tally.textContent = total === 0 ? none : counted + (outcome.relaxed ? ` ${say.relaxed}` : '');
  answers.removeAttribute('aria-busy');
  const followed = [...answers.querySelectorAll('a')].find((each) => each.getAttribute('href') === kept.followed);
  // Whoever comes back goes on from the answer followed, by sight, by keyboard and by ear.
  followed?.scrollIntoView({ block: 'center' });
  followed?.focus({ preventScroll: true });
  delete kept.followed;
  if (panel.open && !panel.hidden) await offer(choices, found, typed(), chosen);
}

async function show(outcome: Outcome, mine: number): Promise<void> {
  const made = await sectionsOf(outcome, kept.shown, carried, { grown: keep, failed: fail });
  if (mine !== turn) return;
  const focused = [...answers.querySelectorAll('li')].findIndex((item) => item.contains(document.activeElement));
  answers.replaceChildren(...made);
  answers.hidden = made.length === 0;
  ways.hidden = made.length > 0;
  // Whoever had gone down to an answer stays at its place.
  answers.querySelectorAll('li')[focused]?.querySelector('a')?.focus();
}

/** What was typed stays, and answers by name. */
function fail(): void {
  drop();
  clearTimeout(timer);
  answers.removeAttribute('aria-busy');
  offerRetry(say.failed);
  help.hidden = panel.hidden = true;
  ways.hidden = false;
}
const offerRetry = (why: string): void =>
  tally.replaceChildren(
    `${why} `,
    button(say.retry, () => (drop(), search())),
  );
/** Nothing that was loaded, or still hangs, is waited for. */
function drop(): void {
  engine?.pagefind.stop();
  engine = undefined;
  asked = Promise.resolve();
  failures++;
}

function rest(): void {
  answers.replaceChildren();
  answers.hidden = help.hidden = panel.hidden = others.hidden = true;
  ways.hidden = false;
  tally.textContent = '';
}

/** Takes up what the address and the history say. */
function recall(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  chosen = readChosen(parameters);
  kept = (history.state as typeof kept | null) ?? { shown: {} };
  panel.open ||= Object.keys(chosen).length > 0;
  search();
}

/** Takes up something new, as a step one can go back from. */
function step(next: Chosen): void {
  clearTimeout(written);
  chosen = next;
  kept = { shown: {} };
  keep('pushState');
  search();
}

let written = 0;
input.addEventListener('focus', prepare, { once: true });
input.addEventListener('input', () => {
  kept = { shown: {} };
  clearTimeout(written);
  written = window.setTimeout(keep, pause);
  search(pause);
});
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  step(chosen);
});
choices.addEventListener('change', () => {
  step(Object.fromEntries([...new FormData(choices)].filter(([, value]) => value !== '')));
});
choices.addEventListener('reset', (event) => {
  event.preventDefault();
  step({});
});
panel.addEventListener('toggle', () => panel.open && !panel.hidden && search());
others.addEventListener('click', () => {
  others.disabled = true;
  void load()
    .then(widen)
    .then(() => search(), fail);
});
answers.addEventListener('click', (event) => {
  const followed = (event.target as Element).closest('a')?.getAttribute('href');
  if (followed) kept = { ...kept, followed };
  if (followed) keep();
});
addEventListener('popstate', recall);
followKeys(input, answers, () => {
  input.value = '';
  input.dispatchEvent(new Event('input'));
});
recall();
