/** The worker of the search: loads Pagefind, answers the page's questions in turn, and holds the last answers for more. */
import type { Ask, Reply, ShownAnswer } from './conversation.ts';
import { createEngine, type Engine, type Found, type Ranked } from './engine.ts';
import type { Pagefind } from './lookup.ts';
import { present } from './present.ts';
import { suggest } from './suggest.ts';

const pageLength = 10;

const scope = self as unknown as {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: { data: Ask }) => void): void;
};

let engine: Promise<Engine> | undefined;
let latest = 0;
/** The last turn's answers, narrowed by what was chosen. */
interface Last {
  ask: Ask;
  found: Found;
  answers: Ranked[];
}
let last: Last | undefined;

async function load(): Promise<Engine> {
  const address = '/pagefind/pagefind.js';
  const firstWords = fetch('/pagefind/first-words.json').then((response) => response.json() as Promise<string[]>);
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind & { init(): Promise<void> };
  await pagefind.init();
  return createEngine(pagefind, await firstWords);
}

async function page({ ask, found, answers }: Last, from: number): Promise<{ answers: ShownAnswer[]; rest: number }> {
  const next = await Promise.all(
    answers.slice(from, from + pageLength).map(async ({ exact, data }) => {
      const { answer } = await data();
      return { ...present(answer, exact ? found.exact : found.folded, ask.chosen), exact, language: answer.language };
    }),
  );
  return { answers: next, rest: Math.max(0, answers.length - from - next.length) };
}

/** @returns null when something newer was asked meanwhile, or nothing */
async function reply(ask: Ask): Promise<Reply | null> {
  const { turn, want } = ask;
  const ready = await (engine ??= load());
  if (want === 'search') {
    const found = await ready.find(ask);
    const answers = found ? await ready.narrow(found.ranked, ask.chosen) : [];
    if (turn !== latest) return null;
    last = found ? { ask, found, answers } : undefined;
    if (!last) return { turn, want, nothing: true };
    const { language, relaxed } = last.found;
    const suggestions = answers.length === 0 ? await suggest(ready, ask) : [];
    return { turn, want, total: answers.length, language, relaxed, suggestions, ...(await page(last, 0)) };
  }
  if (last?.ask.turn !== turn) return null;
  if (want === 'more') return { turn, want, ...(await page(last, ask.from)) };
  return want === 'counts'
    ? { turn, want, counts: await ready.counts(last.found, last.ask.chosen, ask.languages) }
    : null;
}

scope.addEventListener('message', ({ data: ask }) => {
  if (ask.want === 'search') latest = ask.turn;
  void reply(ask).then(
    (answer) => answer && ask.turn === latest && scope.postMessage(answer),
    () => {
      engine = undefined;
      scope.postMessage({ turn: ask.turn, want: 'failed' });
    },
  );
});
