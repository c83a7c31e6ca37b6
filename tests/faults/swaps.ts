/** Readers while sites are published: each answer is a file of one site as a whole, by the preview and by nginx. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../src/desk/static-server.ts';
import { serve } from '../deploy/servers.ts';
import { build, hold, layOut, version, type Trial } from './trial.ts';

const pages = ['', '2024-h1/', 'en/2024-h1/', '2024-h1/nhom/1/', 'tim-kiem/', 'feed.xml'];

async function readWhile(
  open: (root: string) => Promise<{ origin: string; stop: () => Promise<void> }>,
): Promise<string> {
  const root = layOut();
  const bytesOf = (page: string): string =>
    readFileSync(join(root, 'dist', page.endsWith('/') || page === '' ? `${page}index.html` : page), 'utf8');
  const allowed = new Map<string, Set<string>>(pages.map((page) => [page, new Set()]));
  for (const second of [true, false]) {
    version(root, second);
    await build(root);
    for (const page of pages) allowed.get(page)!.add(bytesOf(page));
  }
  const { origin, stop } = await open(root);
  let asking = true;
  let asked = 0;
  const wrong: string[] = [];
  const reader = async (): Promise<void> => {
    for (let turn = 0; asking; turn++) {
      const page = pages[turn % pages.length]!;
      try {
        const response = await fetch(`${origin}/${page}`);
        const words = await response.text();
        if (response.status !== 200 || !allowed.get(page)!.has(words)) wrong.push(`/${page}: ${response.status}`);
      } catch (error) {
        wrong.push(`/${page}: ${String(error)}`);
      }
      asked++;
    }
  };
  const readers = Promise.all(Array.from({ length: 4 }, reader));
  for (const second of [true, false]) {
    version(root, second);
    await build(root);
  }
  asking = false;
  await readers;
  await stop();
  hold(wrong.length === 0, `${wrong.length} of ${asked} answers are of no site: ${wrong.slice(0, 3).join('; ')}`);
  return `${asked} requests over 2 swaps, none wrong`;
}

export const swaps: Trial[] = [
  {
    name: 'read from the preview while published',
    run: () =>
      readWhile(async (root) => {
        const { address, stop } = await startServer(join(root, 'dist'), 0);
        return { origin: address.replace(/\/$/u, ''), stop };
      }),
  },
  {
    name: 'read from nginx while published',
    run: () => readWhile((root) => serve('nginx', root, join(root, '.nginx'))),
  },
];
