/** Judges open pages as axe, their own policy and their width do. */
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import type { Opened, OpenSite } from './open.ts';
import { countShifts, shiftOf } from './shift.ts';

/** axe is put into the page by the browser itself, past the page's policy, which is tested elsewhere. */
async function violations(page: Page, asked: axe.RunOptions = {}): Promise<string[]> {
  // No rule we ask reads the sheets, which axe would fetch again.
  const options = { resultTypes: ['violations'], preload: false, ...asked };
  const found = await page.evaluate(`(() => {
    const module = undefined, exports = undefined, define = undefined;
    ${axe.source}
    return axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations);
  })()`);
  return (found as axe.Result[]).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function complaintsOf({ page, faults }: Opened, asked?: axe.RunOptions): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(await violations(page, asked)), ...faults, ...(overflow === 0 ? [] : [`is ${overflow} px too wide`])];
}

/** Judges one open page, and closes it. */
export async function judge(opened: Opened): Promise<void> {
  expect(await complaintsOf(opened)).toEqual([]);
  await opened.page.context().close();
}

/**
 * Judges many pages, one after the other in two tabs: complaints, each with its address.
 *
 * @param asked which rules of axe; all of them if not said
 */
export async function checkAll(
  site: OpenSite,
  addresses: readonly string[],
  options?: BrowserContextOptions,
  asked?: axe.RunOptions,
): Promise<string[]> {
  const left = [...addresses];
  const tab = async (): Promise<string[]> => {
    const opened = await site.open('/404.html', options);
    await countShifts(opened.page);
    const found: string[] = [];
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      opened.faults.length = 0;
      await opened.page.goto(site.origin() + address);
      for (const complaint of await complaintsOf(opened, asked)) found.push(`${address} ${complaint}`);
      const shift = await shiftOf(opened.page);
      if (shift > 0.02) found.push(`${address} shifts by ${shift.toFixed(3)} while it loads`);
    }
    await opened.page.context().close();
    return found;
  };
  return (await Promise.all([tab(), tab()])).flat();
}
