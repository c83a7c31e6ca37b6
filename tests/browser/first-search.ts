/** What a reader's first search costs: every byte that the search page fetches from the first key to the answers. */
import type { Page, Response } from 'playwright';
import { brotliCompressSync } from 'node:zlib';
import { type } from './search-page.ts';

export interface Cost {
  /** `page`, `worker`, `pagefind.js`, `wasm`, `meta`, `index`, `answers`, with bytes as received. */
  parts: Record<string, number>;
  total: number;
}

/** Searches made first: by one word and by several, by a name, by a number, in both languages. */
export const firstSearches: [address: string, query: string][] = [
  ['/tim-kiem/', 'giải ngân'],
  ['/tim-kiem/', 'dau tu cong'],
  ['/tim-kiem/', 'Hạ Long'],
  ['/tim-kiem/', '31/8/2023'],
  ['/tim-kiem/', 'an toàn thực phẩm'],
  ['/en/search/', 'public investment'],
  ['/en/search/', 'drowning'],
];

const partOf = (path: string): string | null =>
  /\.js$/u.test(path)
    ? path.startsWith('/pagefind/')
      ? 'pagefind.js'
      : path.includes('worker')
        ? 'worker'
        : 'page'
    : (/\.(?:pf_)?(meta|index|filter|fragment)$/u.exec(path)?.[1]?.replace('fragment', 'answers') ??
      (path.includes('/wasm.') ? 'wasm' : path.startsWith('/pagefind/') ? 'entry' : null));

/** Scripts and JSON as hosts send them, with brotli; Pagefind's own files are compressed already. */
async function received(response: Response): Promise<number> {
  const body = await response.body();
  return /\.(?:js|json)$/u.test(new URL(response.url()).pathname) ? brotliCompressSync(body).length : body.length;
}

/**
 * @param page opened at no address yet, with an empty cache
 * @param origin of the site, without its final slash
 */
export async function firstSearch(page: Page, origin: string, [address, query]: [string, string]): Promise<Cost> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(origin + address);
  await type(page, query);
  const cost: Cost = { parts: {}, total: 0 };
  for (const response of responses) {
    const part = partOf(new URL(response.url()).pathname);
    if (!part) continue;
    const bytes = await received(response);
    cost.parts[part] = (cost.parts[part] ?? 0) + bytes;
    cost.total += bytes;
  }
  return cost;
}
