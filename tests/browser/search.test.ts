/** What a search finds and shows, under the policy that is shipped. What is found by which query stands in `queries.ts`. */
import { describe, expect, test } from 'vitest';
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
    expect(
      asked.filter((url) => !/\/(?:pagefind-worker\.js(?:\?\d)?|wasm\.\w+\.pagefind|icon\.svg)$/u.test(url)),
    ).toEqual([]);
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
    const less = page.locator('#hints a:not([hreflang])').last();
    expect(await less.textContent()).toBe('giải ngân');
    await less.click();
    await page.locator('#answers li').first().waitFor();
    expect(await page.locator('#ways').isVisible()).toBe(false);
    await page.context().close();
  });

  test('the page leads to the search of the other language, which is asked the same', async () => {
    const { page } = await site.open('/en/search/');
    expect(await answersTo(page, 'giải ngân')).toEqual([]);
    await page.locator('#hints a[hreflang="vi"]').click();
    await page.waitForURL('**/tim-kiem/?q=*');
    await settled(page);
    expect((await shown(page))[0]).toBe('/thuat-ngu/#giai-ngan');
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
