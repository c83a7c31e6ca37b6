/** What a reader's first search costs, typed key by key: every byte that the search page fetches from the first key to the answers. */
import type { Page } from 'playwright';
import { brotliCompressSync, constants } from 'node:zlib';
import { settled } from './search-page.ts';

export interface Cost {
  /** `page`, `worker`, `wasm`, `meta`, `index`, `filter`, `answers`, with bytes as a host sends them. */
  parts: Record<string, number>;
  total: number;
  requests: number;
  /** Milliseconds from the last key to the answers. */
  time: number;
}

/** Searches made first: by one word and by several, by a name, by a number, in both languages. */
export const firstSearches: [address: string, query: string][] = [
  ['/tim-kiem/', 'Hạ Long'],
  ['/tim-kiem/', '31/8/2023'],
  ['/tim-kiem/', 'an toàn thực phẩm'],
  ['/en/search/', 'public investment'],
];

const partOf = (path: string): string | null =>
  [
    [/^\/assets\/.*\.js$/u, 'page'] as const,
    [/\/pagefind-worker\.js$/u, 'worker'] as const,
    [/\/wasm\./u, 'wasm'] as const,
    [/\.pf_meta$/u, 'meta'] as const,
    [/\.pf_index$/u, 'index'] as const,
    [/\.pf_filter$/u, 'filter'] as const,
    [/\.pf_fragment$/u, 'answers'] as const,
    [/^\/pagefind\//u, 'entry'] as const,
  ].find(([pattern]) => pattern.test(path))?.[1] ?? null;

/** As a host that packs scripts, JSON and WebAssembly sends it; what is packed already stays as it is. */
export const sent = (body: Buffer): number =>
  body.subarray(0, 2).equals(Buffer.from([31, 139]))
    ? body.length
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;

/**
 * @param page opened at no address yet, with an empty cache
 * @param origin of the site, without its final slash
 * @param delay between keys, in milliseconds
 */
export async function firstSearch(
  page: Page,
  origin: string,
  [address, query]: [string, string],
  delay = 100,
): Promise<Cost> {
  const bodies: Promise<[path: string, body: Buffer] | null>[] = [];
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname;
    // What was fetched ahead comes from the browser's own store.
    const body = async (): Promise<[string, Buffer] | null> =>
      (await request.sizes()).responseBodySize > 0 ? [path, await (await request.response())!.body()] : null;
    if (partOf(path)) bodies.push(body());
  });
  // A worker's own script is no request of the page.
  page.on('worker', (worker) => {
    const script = async (): Promise<[string, Buffer]> => [
      new URL(worker.url()).pathname,
      Buffer.from(await (await fetch(worker.url())).arrayBuffer()),
    ];
    bodies.push(script());
  });
  await page.goto(origin + address);
  await page.evaluate(() => document.querySelector('#tally')!.replaceChildren('…'));
  await page.locator('#q').pressSequentially(query, { delay });
  const start = Date.now();
  await settled(page);
  const cost: Cost = { parts: {}, total: 0, requests: 0, time: Date.now() - start };
  for (const [path, body] of (await Promise.all(bodies)).filter((each) => each !== null)) {
    const part = partOf(path)!;
    const bytes = sent(body);
    cost.parts[part] = (cost.parts[part] ?? 0) + bytes;
    cost.total += bytes;
    cost.requests++;
  }
  return cost;
}
