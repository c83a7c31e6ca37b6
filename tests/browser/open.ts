/** A built site, served with its shipped headers, in a real browser. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { startServer } from '../../src/desk/static-server.ts';
import { dist } from '../site/pages.ts';

export interface Opened {
  page: Page;
  /** Whatever a reader's console or network log would show as wrong, or as leaving the site. */
  faults: string[];
}

export interface OpenSite {
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
  origin(): string;
}

/**
 * Starts server and browser for the tests of a file.
 *
 * @param folder the built site; that of the live plan if not said
 */
export function openSite(folder = dist): OpenSite {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(folder, 0);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        // Letters as wide as they are drawn to be, in a shell as in a whole Chromium.
        '--font-render-hinting=none',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const origin = (): string => server.address.replace(/\/$/u, '');
  return {
    origin,
    async open(address, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('requestfailed', (request) => {
        // Going on to another page breaks off what the last one was still loading.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin())) faults.push(`foreign: ${request.url()}`);
      });
      await page.goto(origin() + address, { waitUntil: 'load' });
      return { page, faults };
    },
  };
}
