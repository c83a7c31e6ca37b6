/** Judges an open page as axe and its own policy do. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Opened } from './open.ts';

/** axe is put into the page by the browser itself, past the page's policy, which is tested elsewhere. */
export async function violations(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    const module = undefined, exports = undefined, define = undefined;
    ${axe.source}
    return axe.run(document, { resultTypes: ['violations'], ...${JSON.stringify(options)} }).then(({ violations }) => violations);
  })()`);
  return (found as axe.Result[]).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export async function judge({ page, faults }: Opened): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.context().close();
}
