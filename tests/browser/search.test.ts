/** Searching as people type, under the policy that is shipped. What is found by which query stands in `queries.ts`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstSearch, firstSearches } from './first-search.ts';
import { judge } from './judge.ts';
import { openSite } from './open.ts';
import { allAnswersTo, answersTo, shown, type } from './search-page.ts';

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
      ['dau tu', 'đầu tư'],
      ['dat dai', 'đất đai'],
      ['doi thoai', 'đối thoại'],
      ['giai ngan', 'giải ngân'],
      ['thuoc', 'thuốc'],
      ['uy ban nhan dan', 'Ủy ban nhân dân'],
    ] as const) {
      const withMarks = await allAnswersTo(page, marked);
      const without = await allAnswersTo(page, bare);
      expect(withMarks.length).toBeGreaterThan(0);
      expect(withMarks.filter((address) => !without.includes(address))).toEqual([]);
    }
    await page.context().close();
  });

  test('typed, answers spelt so come first, the others after and marked as such', async () => {
    const { page } = await site.open('/tim-kiem/');
    await allAnswersTo(page, 'thuốc');
    const other = await page
      .locator('#answers > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('.other-marks') !== null));
    expect(other).toContain(true);
    expect(other[0]).toBe(false);
    expect(other).toEqual(other.toSorted((a, b) => Number(a) - Number(b)));
    const words = await page
      .locator('#answers > li')
      .evaluateAll((items) =>
        items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase())),
      );
    words.forEach((marks, index) => {
      if (marks.length > 0) expect(marks.includes('thuốc')).toBe(!other[index]);
    });
    await page.context().close();
  });
});

describe('an answer', () => {
  test('shows what it is, group, deadline, state, and its words as spelt, the match marked', async () => {
    const { page } = await site.open('/tim-kiem/?q=giai%20ngan%2080%25');
    const first = page.locator('#answers > li').first();
    await first.waitFor();
    for (const words of [
      'Cam kết 3-27',
      '3. Thu, chi ngân sách',
      'chỉ tiêu bằng số',
      'đến 30/9/2023',
      'không đạt đúng hạn',
    ])
      expect(await first.textContent()).toContain(words);
    expect((await first.locator('mark').allTextContents()).slice(0, 4)).toEqual(['giải', 'ngân', '80', '%']);
    expect(await page.locator('#answers').evaluate((list) => list.tagName)).toBe('OL');
    await page.context().close();
  });

  test('is one, however many pages show the sentence', async () => {
    const { page } = await site.open('/tim-kiem/');
    const found = await allAnswersTo(page, 'giải ngân 100% kế hoạch vốn đầu tư giao đầu năm');
    expect(found.filter((address) => /3-2[78]|3\.3\.5/u.test(address))).toHaveLength(1);
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
    expect(await page.locator('#answers > li').first().getAttribute('lang')).toBe('vi');
    await page.context().close();
  });
});

describe('filters', () => {
  test('count what each choice leaves, stand in the address, and can be gone back from', async () => {
    const { page, faults } = await site.open('/tim-kiem/');
    await type(page, 'du an');
    await page.locator('#narrow summary').click();
    const kinds = page.locator('select[name="kind"]');
    await page.waitForFunction(() => document.querySelectorAll('select[name="kind"] option').length > 1);
    const label = await kinds.locator('option[value="numeric-target"]').textContent();
    const count = Number(/\((\d+)\)/u.exec(label!)![1]);
    await kinds.selectOption('numeric-target');
    await page.waitForURL('**/?q=du+an&kind=numeric-target');
    await page.waitForFunction((text) => document.querySelector('#tally')!.textContent.startsWith(text), `${count} `);
    const narrowed = await shown(page);
    expect(narrowed.length).toBe(Math.min(count, 10));
    expect(narrowed.every((address) => address.includes('/cam-ket/'))).toBe(true);
    for (const facts of await page.locator('#answers > li small').allTextContents())
      expect(facts).toContain('chỉ tiêu bằng số');

    await page.reload();
    await page.locator('#answers > li').first().waitFor();
    expect(await shown(page)).toEqual(narrowed);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    await page.waitForFunction((before) => document.querySelectorAll('#answers > li').length > before, narrowed.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('of every facet leave as many answers as they say', async () => {
    const { page } = await site.open('/tim-kiem/');
    await type(page, 'đầu tư');
    await page.locator('#narrow summary').click();
    await page.waitForFunction(() => document.querySelectorAll('select[name="kind"] option').length > 1);
    const offered = await page.locator('#choices select').evaluateAll((selects) =>
      (selects as HTMLSelectElement[]).map(({ name, options }) => {
        const { value, text } = options[1]!;
        return { name, value, count: /\((\d+)\)$/u.exec(text)![1]! };
      }),
    );
    expect(offered.map(({ name }) => name)).toEqual(['group', 'kind', 'due', 'place', 'body', 'language']);
    for (const { name, value, count } of offered) {
      await page.goto(`${site.origin()}/tim-kiem/?q=${encodeURIComponent('đầu tư')}&${name}=${value}`);
      await page.waitForFunction(
        (said) => document.querySelector('#tally')!.textContent.startsWith(said),
        `${count} kết quả`,
      );
    }
    await page.context().close();
  });

  test('that nobody offers find nothing and break nothing', async () => {
    const { page, faults } = await site.open('/tim-kiem/?q=than&kind=__proto__&place=%3Cimg%3E');
    await page.locator('#tally').filter({ hasText: 'Không có' }).waitFor();
    await page.locator('#choices button').click();
    await page.locator('#answers > li').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  test('does without a mouse: / to the field, arrows to an answer, Enter to it, Escape to begin anew', async () => {
    const { page } = await site.open('/tim-kiem/');
    await page.keyboard.press('/');
    await page.keyboard.type('dat dai');
    await page.locator('#answers > li').nth(2).waitFor();
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
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.type('dat dai');
    await page.locator('#answers > li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
    await page.context().close();
  });
});

test('typing leaves one step behind in the history, and the last query answered', async () => {
  const { page } = await site.open('/');
  await page.goto(`${site.origin()}/tim-kiem/`);
  await page.locator('#q').pressSequentially('đuối nước trẻ em');
  await page.waitForFunction(() => document.querySelector('#tally')!.textContent.includes('kết quả'));
  expect(new URL(page.url()).searchParams.get('q')).toBe('đuối nước trẻ em');
  await page.locator('#answers mark').filter({ hasText: 'đuối' }).first().waitFor();
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

describe('without an answer', () => {
  test('the page says so, names what is like it, tries less, and tells how to search', async () => {
    const { page } = await site.open('/tim-kiem/');
    expect(await answersTo(page, 'uong pi')).toEqual([]);
    expect(await page.locator('#tally').textContent()).toContain('Không có kết quả nào khớp “uong pi”');
    expect(await page.locator('#hints a').first().getAttribute('href')).toContain('/2023-h2/dia-phuong/#uong-bi');
    expect(await page.locator('#help li').count()).toBeGreaterThan(3);
    expect(await page.locator('.groups a').count()).toBe(10);
    await answersTo(page, 'giải ngân bitcoin');
    const less = page.locator('#hints a').last();
    expect(await less.textContent()).toMatch(/^giải ngân \(\d+\)$/u);
    await less.click();
    await page.locator('#answers > li').first().waitFor();
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

test.each(firstSearches)('%s: a first search for %s costs no more than the budget', async (...search) => {
  const { budget } = JSON.parse(readFileSync('package.json', 'utf8')) as { budget: { firstSearch: number } };
  const { page } = await site.open('/404.html');
  const { parts, total } = await firstSearch(page, site.origin(), search);
  expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(budget.firstSearch);
  for (const part of ['page', 'worker', 'pagefind.js', 'wasm', 'meta', 'index', 'answers'])
    expect(parts[part], part).toBeGreaterThan(0);
  await page.context().close();
});

test('of the answers only those shown are fetched, and once', async () => {
  const { page } = await site.open('/tim-kiem/');
  const fragments: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.pf_fragment')) fragments.push(request.url());
  });
  await type(page, 'du an');
  const first = fragments.length;
  expect(first).toBeLessThanOrEqual(10);
  await type(page, 'du an ');
  expect(fragments.length).toBe(first);
  await page.context().close();
});

describe('without script', () => {
  const still = { javaScriptEnabled: false };
  test('the search page offers the register, the groups and every name', async () => {
    const { page } = await site.open('/tim-kiem/?q=dat', still);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('.ways a[href="/2023-h2/cam-ket/"]').isVisible()).toBe(true);
    expect(await page.locator('.groups a').count()).toBe(10);
    for (const name of ['Thành phố Hạ Long', 'Bệnh viện Phổi Quảng Ninh', '128/NQ-HĐND', 'giải ngân'])
      expect(await page.locator('.names').getByRole('link', { name, exact: true }).first().isVisible()).toBe(true);
    expect(await page.locator('#narrow, #answers, #more, #help').filter({ visible: true }).count()).toBe(0);
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
