/** Reading without a network, by the reader's choice alone: kept, brought up to date, and removed again. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { writePacks } from '../../src/desk/offline.ts';
import { siteOf } from '../site/sites.ts';
import { openSite } from './open.ts';
import { answersTo } from './search-page.ts';

/** A site of its own, a link to what was published last: to be published anew. */
const root = mkdtempSync(join(tmpdir(), 'kept-'));
const [first, second, folder] = ['1', '2', 'dist'].map((name) => join(root, name)) as [string, string, string];
cpSync(realpathSync(siteOf('example').dist), first, { recursive: true });
symlinkSync(first, folder, 'junction');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const site = openSite(folder);

const kept = (page: Page): Promise<[workers: number, caches: number]> =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);
const status = (page: Page) => page.locator('#offline [role="status"]');

test('who chose it reads what was never opened and searches with the network cut, gets what is new, and removes it', async () => {
  const { page, faults } = await site.open('/du-lieu/');
  const context = page.context();
  await status(page).filter({ hasText: 'chưa lưu gì' }).waitFor();
  expect(await kept(page)).toEqual([0, 0]);
  const { vi: bytes } = JSON.parse(readFileSync(join(folder, 'offline', 'packs.json'), 'utf8')) as { vi: number };
  const megabytes = `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
  expect(await page.locator('#offline .cost').textContent()).toContain(megabytes);
  await page.locator('#offline .keep').click();
  await status(page)
    .filter({ hasText: `tiếng Việt ${megabytes}` })
    .waitFor();

  await context.setOffline(true);
  const plan = siteOf('example').current.id;
  const response = await page.goto(`${site.origin()}/${plan}/cam-ket/1-01/`);
  expect(await response!.text()).toBe(siteOf('example').page(`/${plan}/cam-ket/1-01/`).html);
  const policy = /frame-ancestors 'none'/u;
  expect(response!.headers()['content-security-policy']).toMatch(policy);
  await page.goto(`${site.origin()}/tim-kiem/`);
  expect((await answersTo(page, 'trường học')).length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.goto(`${site.origin()}/en/${plan}/`);
  expect(await page.locator('h1').textContent()).toContain('not among those kept');
  await context.setOffline(false);
  await page.goto(`${site.origin()}/en/data/`);
  await page.locator('#offline .keep', { hasText: 'English pages too' }).click();
  await status(page)
    .filter({ hasText: /Vietnamese [\d.]+ MB, English [\d.]+ MB/u })
    .waitFor();

  cpSync(first, second, { recursive: true });
  const home = join(second, 'index.html');
  writeFileSync(home, readFileSync(home, 'utf8').replace('<h1', '<h1 data-anew'));
  await writePacks(second);
  rmSync(folder);
  symlinkSync(second, folder, 'junction');
  await page.goto(`${site.origin()}/`);
  expect(await page.locator('h1[data-anew]').count(), 'what is kept answers first').toBe(0);
  await page.evaluate(
    () =>
      new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      }),
  );
  await page.reload();
  expect(await page.locator('h1[data-anew]').count()).toBe(1);

  await page.goto(`${site.origin()}/du-lieu/`);
  await page.locator('#offline .remove').click();
  await status(page).filter({ hasText: 'Đã xóa hết' }).waitFor();
  expect(await kept(page)).toEqual([0, 0]);
  await context.setOffline(true);
  await expect(page.goto(`${site.origin()}/tim-kiem/`)).rejects.toThrow();
  await context.close();
});

test('a download that fails and a device without room are told, and nothing is kept', async () => {
  const { page } = await site.open('/en/data/');
  const context = page.context();
  const devtools = await context.newCDPSession(page);
  const pack = join(realpathSync(folder), 'offline', 'en.pack');
  const tellsOf = async (words: string): Promise<void> => {
    await page.locator('#offline .keep:enabled').click();
    await status(page).filter({ hasText: words }).waitFor();
    expect((await kept(page))[0]).toBe(0);
  };
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin(), quotaSize: 1000 });
  await tellsOf('no room');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin() });
  writeFileSync(pack, Buffer.alloc(readFileSync(pack).length));
  await tellsOf('download failed');
  await context.close();
});
