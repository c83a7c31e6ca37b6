/** The worker of the search: loads Pagefind, answers the page's questions in turn, and holds the last answers for more. */
import type { Ask, Reply } from './conversation.ts';
import { createEngine, type Engine, type Found, type Pagefind } from './engine.ts';
import { present } from './present.ts';
import { suggest } from './suggest.ts';

const pageLength = 10;

const scope = self as unknown as {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: { data: Ask }) => void): void;
};

let engine: Promise<Engine> | undefined;
let latest = 0;
let last: { turn: number; found: Found; ask: Ask } | undefined;

async function load(): Promise<Engine> {
  const address = '/pagefind/pagefind.js';
  return createEngine((await import(/* @vite-ignore */ address)) as Pagefind);
}

async function page({ found, ask }: NonNullable<typeof last>, from: number) {
  const answers = await Promise.all(
    found.ranked.slice(from, from + pageLength).map(async ({ exact, data }) => {
      const { answer } = await data();
      return { ...present(answer, exact ? found.exact : found.folded, ask.chosen), exact, language: answer.language };
    }),
  );
  return { answers, rest: Math.max(0, found.ranked.length - from - answers.length) };
}

/** @returns null when something newer was asked meanwhile */
async function reply(ask: Ask): Promise<Reply | null> {
  const { turn } = ask;
  const ready = await (engine ??= load());
  if (ask.want === 'ready') return null;
  if (ask.want === 'search') {
    const found = await ready.find(ask);
    if (turn !== latest) return null;
    last = found ? { turn, found, ask } : undefined;
    if (!found) return { turn, want: 'search', nothing: true };
    const { ranked, language, relaxed } = found;
    const shown = await page({ turn, found, ask }, 0);
    const suggestions = ranked.length === 0 ? await suggest(ready, ask) : [];
    return { turn, want: 'search', total: ranked.length, language, relaxed, suggestions, ...shown };
  }
  if (!last || last.turn !== turn) return null;
  if (ask.want === 'more') return { turn, want: 'more', ...(await page(last, ask.from)) };
  return { turn, want: 'counts', counts: await ready.counts(last.ask, last.found) };
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
