/** Searching as people type, under the policy that is shipped. What is found by which query stands in `queries.ts`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstSearch, firstSearches } from './first-search.ts';
import { judge } from './judge.ts';
import { openSite } from './open.ts';
import { allAnswersTo, answersTo, settled, shown, type } from './search-page.ts';

const site = openSite();
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '"unbalanced',
  '(.*)+[',
  '\\u0041 %00 %',
  '😀',
  '\u0301\u0302\u0323',
  `a${'\u0301'.repeat(300)}`,
  '__proto__ constructor',
  '-------',
  '中文 العربية',
  'a'.repeat(10_000),
  'đầu tư '.repeat(2_000),
];

describe('marks', () => {
  test('typed without, a query finds everything that it finds with them', async () => {
    const { page } = await site.open('/tim-kiem/');
    for (const [bare, marked] of [
      ['dat dai', 'đất đai'],
      ['doi thoai', 'đối thoại'],
      ['giai ngan', 'giải ngân'],
      ['uy ban nhan dan', 'Ủy ban nhân dân'],
    ] as const) {
      const withMarks = await allAnswersTo(page, marked);
      const without = await allAnswersTo(page, bare);
      expect(withMarks.length).toBeGreaterThan(0);
      expect(withMarks.filter((address) => !without.includes(address))).toEqual([]);
    }
    await page.context().close();
  });

  test('typed, answers spelt so come first in their kind, the others after and marked as such', async () => {
    const { page } = await site.open('/tim-kiem/');
    await allAnswersTo(page, 'thuốc');
    const other = await page
      .locator('#answers section')
      .first()
      .locator('li')
      .evaluateAll((items) => items.map((item) => item.querySelector('small')!.textContent.includes('viết khác dấu')));
    expect(other).toContain(true);
    expect(other[0]).toBe(false);
    expect(other).toEqual(other.toSorted((a, b) => Number(a) - Number(b)));
    await page.context().close();
  });
});

describe('an answer', () => {
  test('is called what it is, with number, group, deadline and state, its words as spelt, the match marked', async () => {
    const { page } = await site.open('/tim-kiem/?q=giai%20ngan%2080%25');
    await settled(page);
    const first = page.locator('#answers li').first();
    expect(await first.locator('a').textContent()).toMatch(/^Phấn đấu đến 30\/9\/2023 giải ngân 80%/u);
    for (const words of ['3-27', '3. Thu, chi ngân sách', '30/9/2023', 'hết hạn, chưa đạt'])
      expect(await first.locator('small').textContent()).toContain(words);
    expect(await first.locator('p mark').allTextContents()).toEqual(['giải ngân 80%']);
    expect(await first.locator('p').getAttribute('class')).toBe('o');
    await page.context().close();
  });

  test('stands under its kind, whose heading counts', async () => {
    const { page } = await site.open('/tim-kiem/');
    await type(page, 'đuối nước');
    const sections = page.locator('#answers section');
    expect(await sections.count()).toBeGreaterThan(1);
    const counts = await sections.locator('h2 small').allTextContents();
    expect(await page.locator('#tally').textContent()).toContain(
      `${counts.reduce((sum, count) => sum + Number(count), 0)} kết quả`,
    );
    expect(await sections.locator('ol').count()).toBe(counts.length);
    const addresses = await allAnswersTo(page, 'đuối nước');
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBe(counts.reduce((sum, count) => sum + Number(count), 0));
    await page.context().close();
  });

  test('leads to the very sentence, in sight and marked', async () => {
    const { page } = await site.open('/tim-kiem/');
    await answersTo(page, 'câu 7.2.5');
    await page.locator('#answers a').first().click();
    await page.waitForURL('**/nhom/7/#7.2.5');
    const sentence = page.locator('[id="7.2.5"]');
    expect(await sentence.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await sentence.isVisible()).toBe(true);
    await page.context().close();
  });

  test('in the other language says so, and is marked as of that language', async () => {
    const { page } = await site.open('/en/search/');
    const found = await answersTo(page, 'giải ngân');
    expect(found[0]).toBe('/thuat-ngu/#giai-ngan');
    expect(await page.locator('#tally').textContent()).toContain('in the Vietnamese');
    expect(await page.locator('#answers li').first().getAttribute('lang')).toBe('vi');
    await page.context().close();
  });
});

describe('names', () => {
  test('answer without any request', async () => {
    const { page } = await site.open('/tim-kiem/');
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [typed, address] of [
      ['Hạ Long', '/2023-h2/dia-phuong/ha-long/'],
      ['than', '/2023-h2/chi-tieu/coal-2023/'],
      ['ubnd tỉnh', '/2023-h2/co-quan/#ubnd-tinh'],
      ['GRDP', '/thuat-ngu/#grdp'],
    ]) {
      await page.locator('#q').fill(typed!);
      await page.waitForFunction(
        (href) => document.querySelector('#answers li a')?.getAttribute('href') === href,
        address,
      );
    }
    // The engine is asked for meanwhile, in vain.
    expect(asked.filter((url) => !/\/(?:pagefind\.js(?:\?\d)?|icon\.svg)$/u.test(url))).toEqual([]);
    await page.context().close();
  });
});

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
    await page.reload();
    await settled(page);
    expect(await shown(page)).toEqual(before);
    await page.context().close();
  });
});

describe('without an answer', () => {
  test('the page says so, names what is like it, tries less, and tells how to search', async () => {
    const { page } = await site.open('/tim-kiem/');
    expect(await answersTo(page, 'uong pi')).toEqual([]);
    expect(await page.locator('#tally').textContent()).toContain('Không có kết quả nào khớp “uong pi”');
    expect(await page.locator('#hints a').first().getAttribute('href')).toContain('/2023-h2/dia-phuong/uong-bi/');
    expect(await page.locator('#help li').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-kind="group"] a').first().isVisible()).toBe(true);
    await answersTo(page, 'giải ngân bitcoin');
    const less = page.locator('#hints a').last();
    expect(await less.textContent()).toBe('giải ngân');
    await less.click();
    await page.locator('#answers li').first().waitFor();
    expect(await page.locator('#ways').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['ddaauf tuw coong', 'đầu tư công'],
    ['d9uo61i nu7o71c', 'đuối nước'],
    ['giair ngaan', 'giải ngân'],
  ])('keys typed with the input method off are read: %s', async (keys, words) => {
    const { page } = await site.open('/tim-kiem/');
    expect(await answersTo(page, keys)).toEqual([]);
    const meant = page.locator('#hints li').first();
    expect(await meant.textContent()).toBe(`Có phải bạn muốn tìm ${words}?`);
    await meant.locator('a').click();
    await page.locator('#answers li').first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe(words);
    await page.context().close();
  });
});

describe('where the network or the browser fails', () => {
  const notice = 'Chưa tìm được trong toàn văn';
  test.each([
    ['the engine', '**/pagefind.js'],
    ['its worker', '**/pagefind-worker.js'],
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

  test('without WebAssembly names still answer', async () => {
    const { page } = await site.open('/');
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
});

describe('hostile words are only words', () => {
  test.each(['/tim-kiem/', '/en/search/'])('%s', async (address) => {
    const { page, faults } = await site.open(address);
    const nodes = await page.locator('*').count();
    for (const query of hostile) {
      await type(page, query);
      expect(await page.locator('main :is(img, script, iframe)').count(), query.slice(0, 40)).toBe(0);
    }
    for (const query of hostile.slice(0, 5)) {
      await page.goto(`${site.origin()}${address}?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() => /\d|Không|No /u.test(document.querySelector('#tally')!.textContent));
    }
    await page.keyboard.press('Escape');
    expect(nodes).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('nothing of the search loads before someone searches', async () => {
  const { page } = await site.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin()}/tim-kiem/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/pagefind\/|worker/u.test(path))).toEqual([]);
  await page.context().close();
});

test.each(firstSearches)(
  '%s: a first search for %s, typed key by key, costs no more than the budget',
  async (...search) => {
    const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as { budget: { firstSearch: number } };
    const { page } = await site.open('/404.html');
    const { parts, total, requests } = await firstSearch(page, site.origin(), search);
    expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(budget.firstSearch);
    // Sixteen, unless a slow machine lets the pause go by between two keys.
    expect(requests, JSON.stringify(parts)).toBeLessThanOrEqual(26);
    for (const part of ['page', 'worker', 'pagefind.js', 'wasm', 'meta', 'index', 'filter', 'answers'])
      expect(parts[part], part).toBeGreaterThan(0);
    await page.context().close();
  },
);

describe('without script', () => {
  const still = { javaScriptEnabled: false };
  test('the search page offers the register, the groups and every name', async () => {
    const { page } = await site.open('/tim-kiem/?q=dat', still);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('.names a[href="/2023-h2/cam-ket/"]').isVisible()).toBe(true);
    expect(await page.locator('[data-kind="group"] a').count()).toBe(10);
    for (const name of ['Thành phố Hạ Long', 'Bệnh viện Phổi Quảng Ninh', '128/NQ-HĐND', 'giải ngân'])
      expect(await page.locator('.names').getByRole('link', { name, exact: true }).first().isVisible()).toBe(true);
    expect(await page.locator('#narrow, #answers, #others, #help').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  test('a field on every page leads there with what was typed', async () => {
    for (const [address, target] of [
      ['/2023-h2/nhom/3/', '/tim-kiem/?q=H%E1%BA%A1+Long'],
      ['/en/glossary/', '/en/search/?q=H%E1%BA%A1+Long'],
    ] as const) {
      const { page } = await site.open(address, still);
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
