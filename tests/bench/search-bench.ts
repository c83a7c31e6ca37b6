/** Of a built site: what a first search costs in bytes, and how long answers take from the last key, in a real Chromium. */
import { chromium } from 'playwright';
import { startServer } from '../../src/desk/static-server.ts';
import { findChromium } from '../browser/chromium.ts';
import { firstSearch, firstSearches } from '../browser/first-search.ts';
import { queries } from '../browser/queries.ts';

export interface SearchFigures {
  /** Bytes of the costliest first search, by part. */
  parts: Record<string, number>;
  first: number;
  /** Milliseconds from the last key to the answers on the page, after the first search. */
  median: number;
  ninety: number;
}

const typed = 60;

export async function measureSearch(folder: string): Promise<SearchFigures> {
  const server = await startServer(folder, 0);
  const origin = server.address.replace(/\/$/u, '');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const costs = [];
  for (const search of firstSearches) {
    const page = await browser.newPage();
    costs.push(await firstSearch(page, origin, search));
    await page.close();
  }
  const costliest = costs.toSorted((a, b) => b.total - a.total)[0]!;

  const page = await browser.newPage();
  await page.goto(`${origin}/tim-kiem/?q=than`);
  await page.locator('#answers > li').first().waitFor();
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
  return { parts: costliest.parts, first: costliest.total, median: at(0.5), ninety: at(0.9) };
}

/** Runs in the page: types the last key and waits until what the page says is set anew. */
function timeLastKey(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#q')!;
  const tally = document.querySelector('#tally')!;
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(tally, { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
