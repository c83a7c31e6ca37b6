/** A page to cite from: one touch copies, saves or passes on; without script the words stand there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();
const cited = '/2023-h2/cam-ket/3-07/';
const address = `${cited}trich-dan/`;

test('one touch copies a citation, or saves it as the file that a reference manager reads', async () => {
  const { page, faults } = await site.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  for (const ending of ['txt', 'md', 'bib', 'ris', 'csl.json']) {
    await page.locator(`button[data-of="${ending}"]`).first().click();
    const words = (await page.locator(`[id="${ending}"]`).innerText()).trim();
    expect(words, ending).toContain('3-07');
    await expect.poll(copied).toBe(words);
  }
  expect(await page.locator('[id="csl.json"] + .acts [role="status"]').innerText()).toMatch(/\S/u);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file$=".bib"]').click()]);
  expect(download.suggestedFilename()).toBe('2023-h2-3-07.bib');
  const saved = readFileSync(await download.path(), 'utf8').trim();
  expect(saved).toBe((await page.locator('#bib').innerText()).trim());
  // Where a device has no way of passing on, the address is copied.
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
  await page.locator('[data-share]').click();
  await expect.poll(copied).toMatch(new RegExp(`^https?://.*${cited}$`, 'u'));
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where a device passes addresses on, it is handed the address of the task', async () => {
  const { page } = await site.open(address);
  await page.evaluate(() => {
    const share = (data: ShareData): Promise<void> => {
      document.documentElement.dataset.shared = data.url!;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  });
  await page.locator('[data-share]').click();
  expect(new URL((await page.locator('html').getAttribute('data-shared'))!).pathname).toBe(cited);
  await page.context().close();
});

test('without script the words stand there, and there is no dead control', async () => {
  const { page } = await site.open(address, { javaScriptEnabled: false });
  expect(await page.locator('button:visible').count()).toBe(0);
  for (const ending of ['txt', 'md', 'bib', 'ris', 'csl.json'])
    expect(await page.locator(`[id="${ending}"]`).isVisible(), ending).toBe(true);
  await page.context().close();
});
