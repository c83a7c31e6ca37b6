/** The search page's script: names at once while one types, the index after a pause. Pagefind loads once someone searches. */
import type { Carried } from './carried.ts';
import { byName, loadEngine, type Chosen, type Engine, type Group, type Outcome } from './engine.ts';
import { offer, readChosen } from './filters.ts';
import { readQuery, type Query } from './find.ts';
import { followKeys } from './keys.ts';
import { namesIn } from './names.ts';
import { together, type Kind } from './record.ts';
import { answerItem, element, factsOf, link } from './results.ts';
import { clean } from './spelling.ts';

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const input = find<HTMLInputElement>('#q');
const answers = find<HTMLElement>('#answers');
const tally = find<HTMLElement>('#tally');
const panel = find<HTMLDetailsElement>('#narrow');
const choices = find<HTMLFormElement>('#choices');
const help = find<HTMLElement>('#help');
const hints = find<HTMLElement>('#hints');
const ways = find<HTMLElement>('#ways');
const others = find<HTMLButtonElement>('#others');
const carried = JSON.parse(answers.dataset.carried!) as Carried;
const { say, rewritings, language } = carried;
const other = language === 'vi' ? 'en' : 'vi';

const names = namesIn(document, rewritings);

/** Keys follow each other faster than this; the address is rewritten no oftener, for browsers allow 100 times in 30 s. */
const pause = 350;
/** How many answers of a kind are shown at first, how many more at a time, and of how many the data is fetched at first. */
const [few, more, most] = [4, 10, 7];

let engine: Promise<Engine> | undefined;
let tried = 0;
let turn = 0;
let timer = 0;
let chosen: Chosen = {};
let wide = false;
/** What the history keeps of a search: how many answers of each kind are shown, and which was followed. */
let kept: { shown: Partial<Record<Kind, number>>; followed?: string } = { shown: {} };

const load = (): Promise<Engine> => (engine ??= loadEngine(carried, names, tried));

/** What is typed, as asked. */
const typed = (): string => clean(input.value).slice(0, 500);

/** The address of a query with what is chosen, to be shared, reloaded and gone back to. */
function addressOf(query: string): string {
  const address = new URL(location.pathname, location.href);
  if (query.trim() !== '') address.searchParams.set('q', query.trim());
  for (const [filter, id] of Object.entries(chosen)) address.searchParams.set(filter, id);
  return address.href;
}
/** Where a browser refuses, the answers do not wait for the address. */
function keep(step: 'pushState' | 'replaceState' = 'replaceState'): void {
  try {
    history[step](kept, '', addressOf(typed()));
  } catch {
    // It takes the next one.
  }
}

/** Takes up what is typed and chosen: names at once, the index when it has come. */
function search(wait = 0): void {
  const mine = ++turn;
  clearTimeout(timer);
  const query = readQuery(typed(), rewritings);
  if (typed().trim() === '') return rest();
  tally.textContent = say.searching;
  answers.setAttribute('aria-busy', 'true');
  const named = Object.keys(chosen).length > 0 ? [] : byName(query, names);
  if (named.length > 0) void show({ query, groups: named, relaxed: false, elsewhere: false }, mine, false);
  void load().catch(() => undefined);
  timer = window.setTimeout(() => void ask(mine), wait);
}

/** One after the other: Pagefind answers each question with the settings of the last. */
let asking: Promise<unknown> = Promise.resolve();
function ask(mine: number): Promise<void> {
  const answered = asking.then(async () => {
    if (mine !== turn) return;
    const found = await load();
    const outcome = await found.answer(typed(), chosen);
    if (mine === turn) await show(outcome, mine, true);
    if (mine === turn && panel.open && !panel.hidden) offer(choices, await found.counts(chosen), chosen, say.all);
  });
  asking = answered.catch(() => mine === turn && fail());
  return answered.catch(() => undefined);
}

async function show({ query, groups, relaxed, elsewhere }: Outcome, mine: number, final: boolean): Promise<void> {
  let left = most;
  const sections = await Promise.all(
    groups.map((group) => {
      const before = kept.shown[group.kind];
      const first = before ? before - Math.min(group.names.length, few) : group.names.length > 0 ? 0 : Math.max(1, Math.min(few, left));
      left -= first;
      return sectionOf(group, query, first, elsewhere ? other : language);
    }),
  );
  if (mine !== turn) return;
  const focused = [...answers.querySelectorAll('li')].findIndex((item) => item.contains(document.activeElement));
  answers.replaceChildren(...sections);
  answers.hidden = sections.length === 0;
  ways.hidden = sections.length > 0;
  // Whoever had gone down to an answer already stays at its place.
  if (focused >= 0) answers.querySelectorAll('li')[focused]?.querySelector('a')?.focus();
  if (!final) return;
  answers.removeAttribute('aria-busy');
  const total = groups.reduce((sum, group) => sum + sizeOf(group), 0);
  const counted = total === 1 ? say.one : say.many.replace('{n}', String(total));
  tally.textContent =
    total === 0
      ? say.none.replace('{q}', () => typed().trim().slice(0, 80))
      : [counted, ...(relaxed ? [say.relaxed] : []), ...(elsewhere ? [say.elsewhere] : [])].join(' ');
  help.hidden = total > 0;
  panel.hidden = total === 0 && Object.keys(chosen).length === 0;
  others.hidden = wide || carried.plans.length < 2;
  if (total === 0) await hint(mine);
  if (kept.followed) find<HTMLAnchorElement>(`#answers a[href="${CSS.escape(kept.followed)}"]`)?.scrollIntoView({ block: 'center' });
  delete kept.followed;
}

const sizeOf = ({ names: own, found }: Group): number => Math.max(own.length, found.length);

/** Answers of one kind under their heading, the first of them shown. */
async function sectionOf(group: Group, query: Query, first: number, spoken: string): Promise<HTMLElement> {
  const section = element('section');
  const list = element('ol');
  const heading = element('h2', say.kinds[group.kind]);
  heading.append(' ', element('small', String(sizeOf(group))));
  const button = element('button', '', 'more');
  button.type = 'button';
  let [named, found] = [0, 0];
  async function add(count: number): Promise<HTMLLIElement[]> {
    const own = group.names.slice(named, named + few).map(({ url, title }) =>
      answerItem({ url, title, facts: [], official: false, language: spoken }, query, rewritings),
    );
    named += own.length;
    const next = group.found.slice(found, found + count);
    const data = await Promise.all(next.map((each) => each.data()));
    found += next.length;
    const told = data.flatMap((each, at) =>
      group.names.some(({ url }) => url === each.url)
        ? []
        : answerItem(
            {
              url: each.url,
              title: together(each.meta.title),
              facts: factsOf(each, group.kind),
              data: each,
              official: spoken === 'vi' && (group.kind === 'commitment' || group.kind === 'sentence'),
              otherMarks: next[at]!.asTyped ? null : say.otherMarks,
              language: spoken,
            },
            query,
            rewritings,
          ),
    );
    list.append(...own, ...told);
    const rest = group.names.length - named + group.found.length - found;
    button.hidden = rest <= 0;
    button.textContent = say.more.replace('{n}', String(Math.min(rest, more)));
    return [...own, ...told];
  }
  button.addEventListener('click', () => {
    void add(more).then(([item]) => {
      item?.querySelector('a')?.focus();
      kept.shown[group.kind] = list.childElementCount;
      keep();
    }, fail);
  });
  section.append(heading, list, button);
  await add(first);
  return section;
}

/** For a query without answers. */
async function hint(mine: number): Promise<void> {
  hints.replaceChildren();
  const { spelt, like, less } = await (await load()).hints(typed());
  if (mine !== turn) return;
  const line = (label: string, links: HTMLElement[], end = ''): void => {
    const item = element('li', `${label} `);
    links.forEach((each, index) => item.append(index > 0 ? ', ' : '', each));
    item.append(end);
    if (links.length > 0) hints.append(item);
  };
  line(say.spelt, spelt ? [link(addressOf(spelt), spelt)] : [], '?');
  line(
    say.maybe,
    like.map(({ url, title }) => link(url, title)),
  );
  line(
    say.less,
    less.map(([text, count]) => link(addressOf(text), `${text} (${count})`)),
  );
}

/** The words stay where they are; names found by themselves too. */
function fail(): void {
  engine = undefined;
  tried++;
  answers.removeAttribute('aria-busy');
  const again = element('button', say.retry);
  again.type = 'button';
  again.addEventListener('click', () => search());
  tally.replaceChildren(`${say.failed} `, again);
  help.hidden = panel.hidden = true;
  ways.hidden = false;
}

/** Nothing is asked. */
function rest(): void {
  answers.replaceChildren();
  answers.hidden = help.hidden = panel.hidden = others.hidden = true;
  ways.hidden = false;
  tally.textContent = '';
}

function recall(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  chosen = readChosen(parameters);
  kept = (history.state as typeof kept | null) ?? { shown: {} };
  panel.open ||= Object.keys(chosen).length > 0;
  search();
}

/** Takes up a choice, as a step one can go back from. */
function choose(next: Chosen): void {
  chosen = next;
  kept = { shown: {} };
  keep('pushState');
  search();
}

let written = 0;
input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  kept = { shown: {} };
  clearTimeout(written);
  written = window.setTimeout(keep, pause);
  search(pause);
});
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(written);
  keep('pushState');
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
panel.addEventListener('toggle', () => {
  if (panel.open && !panel.hidden)
    void load()
      .then(async (found) => offer(choices, await found.counts(chosen), chosen, say.all))
      .catch(fail);
});
others.addEventListener('click', () => {
  wide = true;
  void load()
    .then((found) => found.widen())
    .then(() => search(), fail);
});
answers.addEventListener('click', (event) => {
  const followed = (event.target as Element).closest('a')?.getAttribute('href');
  if (followed) {
    kept = { ...kept, followed };
    keep();
  }
});
addEventListener('popstate', recall);
followKeys(input, answers, () => {
  input.value = '';
  input.dispatchEvent(new Event('input'));
});
recall();
