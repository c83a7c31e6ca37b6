/** Where the network or the browser fails a search, the page says so, keeps the words, and tries again without a reload. */
import { describe, expect, test } from 'vitest';
import { openSite } from './open.ts';
import { answersTo, shown } from './search-page.ts';

const site = openSite();

describe('where the network or the browser fails', () => {
  const notice = 'Chưa tìm được trong toàn văn';
  test.each([
    ['the engine', '**/pagefind-worker.js*'],
    ['its WebAssembly', '**/wasm.*'],
    ['the entry of the index', '**/pagefind-entry.json*'],
    ['the list of records', '**/*.pf_meta'],
    ['a part of the index', '**/*.pf_index'],
    ['the kinds of records', '**/*.pf_filter'],
    ['an answer', '**/*.pf_fragment'],
  ])('%s: the page says so, keeps the words, and tries again', async (_, broken) => {
    const { page } = await site.open('/tim-kiem/');
    await page.context().route(broken, (route) => route.abort());
    await page.locator('#q').fill('đuối nước trẻ em');
    await page.locator('#tally').filter({ hasText: notice }).waitFor({ timeout: 30_000 });
    expect(await page.locator('#q').inputValue()).toBe('đuối nước trẻ em');
    expect(await page.locator('#ways').isVisible()).toBe(true);
    await page.context().unroute(broken);
    await page.locator('#tally button').click();
    await page.locator('#answers li').first().waitFor({ timeout: 30_000 });
    expect(await page.locator('#tally').textContent()).toContain('kết quả');
    await page.context().close();
  });

  test.each(['WebAssembly', 'workers'])('without %s names still answer', async (lacking) => {
    const { page } = await site.open('/');
    if (lacking === 'workers') await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.context().route('**/pagefind-worker.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `self.WebAssembly = undefined;${await response.text()}` });
    });
    await page.goto(`${site.origin()}/tim-kiem/`);
    await page.locator('#q').fill('Hạ Long');
    await page.locator('#tally').filter({ hasText: notice }).waitFor({ timeout: 30_000 });
    expect((await shown(page))[0]).toBe('/2023-h2/dia-phuong/ha-long/');
    await page.context().close();
  });

  test('an answer that never comes: the page says so, and tries again', async () => {
    const { page } = await site.open('/tim-kiem/');
    await page.clock.install();
    await page.context().route('**/*.pf_index', () => undefined);
    await page.locator('#q').fill('đuối nước trẻ em');
    await page.locator('#q').press('Enter');
    await page.clock.fastForward(20_000);
    await page.locator('#tally').filter({ hasText: 'Mạng chậm' }).waitFor();
    await page.context().unroute('**/*.pf_index');
    await page.locator('#tally button').click();
    await page.clock.runFor(2_000);
    await page.locator('#answers li').first().waitFor();
    await page.context().close();
  });

  test('a pasted wall of marks is cut, and the next search answers', async () => {
    const { page } = await site.open('/tim-kiem/');
    const wall = `a${'\u0301\u0323'.repeat(50_000)}`;
    await page.locator('#q').focus();
    await page.keyboard.insertText(wall);
    await page.locator('#q').press('Enter');
    await page.locator('#tally').filter({ hasText: /\S/u }).waitFor();
    expect((await answersTo(page, 'Hạ Long'))[0]).toBe('/2023-h2/dia-phuong/ha-long/');
    await page.context().close();
  });

  test('the script itself: the page says so, with a link that tries again', async () => {
    const { page } = await site.open('/');
    await page.context().route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${site.origin()}/tim-kiem/?q=than`);
    await page.locator('#unstarted').waitFor();
    await page.context().unroute('**/assets/*.js');
    await page.locator('#unstarted a').click();
    await page.locator('#answers li').first().waitFor();
    expect(await page.locator('#unstarted').count()).toBe(0);
    await page.context().close();
  });
});
