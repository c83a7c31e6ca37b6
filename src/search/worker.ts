/**
 * Runs Pagefind beside the page, under the one policy that may compile WebAssembly. The build puts Pagefind's script before
 * this one: a page that loads that script, and from it Pagefind's own worker, loads the engine twice, and loses it where
 * the worker takes 5 seconds to come.
 */
import { settings, type Numbered, type Pagefind, type Reply, type Result } from './pagefind.ts';

declare const createInstance: (options: object) => Pagefind;

/** Pagefind takes a part of the index that did not come for one without the word: what fails is noted. */
let lost = false;
const ask = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const response = await ask(...request).catch(() => null);
  lost ||= !response?.ok;
  return response ?? Response.error();
};

// Pagefind reads the language of the page; the worker is called by it.
Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => self.name }) } });
const pagefind = createInstance({ ...settings, basePath: '/pagefind/' });

const told: Result[] = [];
const numbered = ({ data, ...result }: Result): Numbered => ({ ...result, number: told.push({ ...result, data }) - 1 });

async function answer(method: keyof Pagefind | 'data', given: unknown[]): Promise<unknown> {
  if (method === 'data') return told[given[0] as number]!.data();
  const value = await (pagefind[method] as (...given: unknown[]) => Promise<unknown>)(...given);
  return method === 'search' ? { results: (value as { results: Result[] }).results.map(numbered) } : value;
}

addEventListener('message', ({ data, ports }: MessageEvent<Parameters<typeof answer>>) => {
  const reply = (told: Reply): void => ports[0]!.postMessage(told);
  void answer(...data).then(
    (value) => reply(lost ? { error: 'A part of the index could not be loaded.' } : { value }),
    (error: unknown) => reply({ error: String(error) }),
  );
});
