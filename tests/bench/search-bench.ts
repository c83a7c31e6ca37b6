/** Of a built site: what a first search costs in bytes, and how long answers take from the last key, in a real Chromium. */
import { chromium } from 'playwright';
import { startServer } from '../../src/desk/static-server.ts';
import { findChromium } from '../browser/chromium.ts';
import { firstSearch, firstSearches } from '../browser/first-search.ts';
import { queries } from '../browser/queries.ts';
import { settled } from '../browser/search-page.ts';
import { slowLine } from './slow-line.ts';

export interface SearchFigures {
  /** Bytes of the costliest first search typed key by key, by part, and its requests. */
  parts: Record<string, number>;
  first: number;
  requests: number;
  /** Of first searches on a slow phone (400 kbps, 400 ms, a quarter of the speed): milliseconds from the last key. */
  slow: number;
  /** Milliseconds from the last key to the answers on the page, after the first search. */
  median: number;
  ninety: number;
}

const typed = 60;

export async function measureSearch(folder: string): Promise<SearchFigures> {
  const server = await startServer(folder, 0);
  const origin = server.address.replace(/\/$/u, '');
  // The browser itself could slow down the page alone, not what its worker asks for.
  const line = await slowLine(origin);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const costs = [];
  for (const search of firstSearches) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    costs.push(await firstSearch(page, line.origin, search));
    await context.close();
  }
  line.stop();
  const slow = costs.map(({ time }) => time).sort((a, b) => a - b)[Math.floor(costs.length / 2)]!;
  const costliest = costs.toSorted((a, b) => b.total - a.total)[0]!;

  const page = await browser.newPage();
  await page.goto(`${origin}/tim-kiem/?q=than`);
  await settled(page);
  const times: number[] = [];
  for (const { typed: query } of queries.filter(({ language }) => language === 'vi').slice(0, typed)) {
    await page.locator('#q').fill(query.slice(0, -1));
    await page.waitForTimeout(50);
    times.push(await page.evaluate(timeLastKey, query));
  }
  times.sort((a, b) => a - b);
  await browser.close();
  await server.stop();
  const at = (share: number): number => times[Math.floor(times.length * share)]!;
  const { parts, total: first, requests } = costliest;
  return { parts, first, requests, slow, median: at(0.5), ninety: at(0.9) };
}

/** Runs in the page: types the last key and waits until its answers stand. */
function timeLastKey(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#q')!;
  const answers = document.querySelector('#answers')!;
  return new Promise((resolve) => {
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    new MutationObserver((_, observer) => {
      if (answers.hasAttribute('aria-busy')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(answers, { attributes: true, attributeFilter: ['aria-busy'] });
  });
}
