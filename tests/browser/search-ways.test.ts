/** Ways through a search: keyboard, filters, history, without script; and its pages before axe. */
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { openSite } from './open.ts';
import { countShifts, openSlowly, shiftOf } from './shift.ts';
import { settled, shown, type } from './search-page.ts';

const site = openSite();

describe('filters', () => {
  test('narrow, stand in the address, survive a reload, and can be gone back from', async () => {
    const { page, faults } = await site.open('/tim-kiem/');
    await type(page, 'đầu tư');
    const all = await shown(page);
    await page.locator('#narrow summary').click();
    const kinds = page.locator('select[name="kind"]');
    await page.waitForFunction(() => document.querySelectorAll('select[name="kind"] option').length > 1);
    await kinds.selectOption('numeric-target');
    await page.waitForURL((url) => url.searchParams.get('kind') === 'numeric-target');
    await settled(page);
    const narrowed = await shown(page);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every((address) => address.includes('/cam-ket/'))).toBe(true);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toEqual(narrowed);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await settled(page);
    expect(await shown(page)).toEqual(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('offer only what some answer has', async () => {
    const { page } = await site.open('/tim-kiem/?q=giai%20ngan');
    await settled(page);
    await page.locator('#narrow summary').click();
    await page.waitForFunction(() => document.querySelectorAll('select[name="state"] option').length > 1);
    const offered = await page.locator('#choices label:not([hidden]) select').evaluateAll((selects) =>
      (selects as HTMLSelectElement[]).map(({ name, options }) => ({
        name,
        value: options[options.length - 1]!.value,
      })),
    );
    expect(offered.map(({ name }) => name)).toEqual(expect.arrayContaining(['kind', 'due', 'state']));
    for (const { name, value } of offered) {
      await page.goto(`${site.origin()}/tim-kiem/?q=giai%20ngan&${name}=${value}`);
      await settled(page);
      expect((await shown(page)).length, `${name}=${value}`).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('that nobody offers find nothing and break nothing', async () => {
    const { page, faults } = await site.open('/tim-kiem/?q=than&kind=__proto__&place=%3Cimg%3E');
    await page.locator('#tally').filter({ hasText: 'Không có' }).waitFor();
    await page.locator('#choices button').click();
    await page.locator('#answers li').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  test('does without a mouse: / to the field, arrows to an answer, Enter to it, Escape to begin anew', async () => {
    const { page } = await site.open('/tim-kiem/');
    await page.keyboard.press('/');
    await page.keyboard.type('dat dai');
    await page.waitForFunction(() => document.querySelector('#tally')!.textContent.includes('kết quả'));
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.getAttribute('href'));
    const found = await shown(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.locator('#q').inputValue()).toBe('');
    expect(await page.locator('#answers').isVisible()).toBe(false);
    await page.waitForURL((url) => url.search === '');
    await page.keyboard.type('dat dai');
    await page.locator('#answers li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
    await page.context().close();
  });
});

describe('the history', () => {
  test('keeps one step of what was typed, and the last query answered', async () => {
    const { page } = await site.open('/');
    await page.goto(`${site.origin()}/tim-kiem/`);
    await page.locator('#q').pressSequentially('đuối nước trẻ em', { delay: 20 });
    await page.waitForFunction(() => document.querySelector('#tally')!.textContent.includes('kết quả'));
    expect(new URL(page.url()).searchParams.get('q')).toBe('đuối nước trẻ em');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  test('refused by the browser after 100 changes loses nothing of what is typed', async () => {
    const { page, faults } = await site.open('/');
    await page.addInitScript(() => {
      const times: number[] = [];
      const replace = history.replaceState.bind(history);
      history.replaceState = (...state: Parameters<History['replaceState']>) => {
        const now = Date.now();
        times.push(now);
        if (times.filter((time) => now - time < 30_000).length > 100)
          throw new DOMException('100 times in 30 s', 'SecurityError');
        replace(...state);
      };
    });
    await page.goto(`${site.origin()}/tim-kiem/`);
    await page.locator('#q').pressSequentially('một câu rất dài gõ mãi không thôi '.repeat(4).slice(0, 120));
    await page.locator('#q').fill('FDI');
    await settled(page);
    expect((await shown(page))[0]).toBe('/thuat-ngu/#fdi');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('goes back to the answer followed, with as many answers as were shown, without the cache of pages', async () => {
    const { page } = await site.open('/tim-kiem/?q=%C4%91%E1%BA%A7u%20t%C6%B0', {
      viewport: { width: 360, height: 640 },
    });
    await settled(page);
    await page.locator('#answers .more:visible').last().click();
    await page.waitForFunction(() => (history.state as { shown?: object } | null)?.shown !== undefined);
    const before = await shown(page);
    const last = before.at(-1)!;
    await page.locator(`#answers a[href="${last}"]`).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
    // Whoever leaves the unload event to be heard is not kept by the browser.
    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(before);
    const box = (await page.locator(`#answers a[href="${last}"]`).boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(640);
    // By keyboard and by ear one goes on from there too.
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(last);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toEqual(before);
    await page.context().close();
  });
});

test.each([360, 1280])('nothing on the search page moves when its script comes (%i px)', async (width) => {
  const { page } = await site.open('/404.html', { viewport: { width, height: 740 } });
  await countShifts(page);
  await openSlowly(page, `${site.origin()}/tim-kiem/`);
  expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  await page.context().close();
});

describe('without script', () => {
  const still = { javaScriptEnabled: false };
  test('the search page offers the register, the groups and every name', async () => {
    const { page } = await site.open('/tim-kiem/?q=dat', still);
    await page.locator('#unstarted').waitFor();
    expect(await page.locator('.names a[href="/2023-h2/cam-ket/"]').isVisible()).toBe(true);
    expect(await page.locator('[data-kind="group"] a').count()).toBe(10);
    for (const name of ['Thành phố Hạ Long', 'Bệnh viện Phổi Quảng Ninh', '128/NQ-HĐND', 'giải ngân'])
      expect(await page.locator('.names').getByRole('link', { name, exact: true }).first().isVisible()).toBe(true);
    expect(await page.locator('#narrow, #answers, #others, #help').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  test('every page leads there, and the field sends what was typed', async () => {
    for (const [address, there, target] of [
      ['/2023-h2/nhom/3/', '/tim-kiem/', '/tim-kiem/?q=H%E1%BA%A1+Long'],
      ['/en/glossary/', '/en/search/', '/en/search/?q=H%E1%BA%A1+Long'],
    ] as const) {
      const { page } = await site.open(address, still);
      await page.locator(`header a[href="${there}"]`).first().click();
      await page.waitForURL(`**${there}`);
      await page.getByRole('search').getByRole('searchbox').fill('Hạ Long');
      await page.getByRole('search').getByRole('button').click();
      await page.waitForURL(`**${target}`);
      await page.context().close();
    }
  });
});

describe('with answers, with filters, with none', () => {
  test.each([
    ['/tim-kiem/?q=giai%20ngan', 360, 'light'],
    ['/en/search/?q=investment&kind=numeric-target', 1280, 'dark'],
    ['/tim-kiem/?q=uong%20pi', 360, 'dark'],
  ] as const)('%s at %i px, %s, passes axe', async (address, width, colorScheme) => {
    const opened = await site.open(address, { viewport: { width, height: 800 }, colorScheme, bypassCSP: false });
    await opened.page.waitForFunction(() => /\d|Không/u.test(document.querySelector('#tally')!.textContent));
    await judge(opened);
  });
});
