/** Searching as people type, under the policy that is shipped. */
import { describe, expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();

/** The addresses of the answers to a query, in order. */
async function answers(address: string, query: string): Promise<{ found: string[]; tally: string; faults: string[] }> {
  const { page, faults } = await site.open(`${address}?q=${encodeURIComponent(query)}`);
  const tally = page.locator('#tally');
  await tally.filter({ hasText: /\d|Không|No /u }).waitFor();
  const more = page.locator('#more');
  while (await more.isVisible()) {
    const shown = await page.locator('#answers > li').count();
    await more.click();
    await page.locator(`#answers > li:nth-child(${shown + 1})`).waitFor();
  }
  const found = await page
    .locator('#answers > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')!.getAttribute('href')!));
  const result = { found, tally: (await tally.textContent())!.trim(), faults };
  await page.context().close();
  return result;
}

const group = (id: string): string => `/2023-h2/nhom/${id.split('.')[0]}/#${id}`;

describe('Vietnamese is found', () => {
  test.each([
    ['with its marks', 'đầu tư công', ['3.0.1', '3.2.1']],
    ['without any', 'dau tu cong', ['3.0.1', '3.2.1']],
    ['with đ alone bare', 'dầu tư', ['3.2.1']],
    ['by its first letter đ, bare', 'dat dai', ['6.0.1', '6.1.1', '3.1.2']],
    ['with its marks, đ too', 'đất đai', ['6.0.1', '6.1.1', '3.1.2']],
    ['in capitals, without marks', 'DUOI NUOC', ['5.4.3', '5.4.4', '8.1.3']],
    ['decomposed, as some keyboards type', 'đối thoại'.normalize('NFD'), ['7.3.1', '10.1.3']],
    ['by a place', 'co to', ['2.5.4']],
  ])('%s', async (_, query, ids) => {
    const { found, faults } = await answers('/tim-kiem/', query);
    for (const id of ids) expect(found).toContain(group(id));
    expect(faults).toEqual([]);
  });

  test('as fully without marks as with them', async () => {
    for (const [bare, marked] of [
      ['dau tu', 'đầu tư'],
      ['dat dai', 'đất đai'],
      ['doi thoai', 'đối thoại'],
    ] as const) {
      const withMarks = (await answers('/tim-kiem/', marked)).found;
      const without = (await answers('/tim-kiem/', bare)).found;
      expect(withMarks.length).toBeGreaterThan(0);
      expect(withMarks.filter((address) => !without.includes(address))).toEqual([]);
    }
  });
});

test('a document is found by its code, a place by its name', async () => {
  expect((await answers('/tim-kiem/', '130/KH-UBND')).found).toContain('/2023-h2/van-ban/#130-kh-ubnd');
  expect((await answers('/tim-kiem/', 'uong bi')).found).toContain('/2023-h2/dia-phuong/#uong-bi');
});

test('English is found on the English side', async () => {
  const { found, faults } = await answers('/en/search/', 'drowning');
  expect(found).toContain('/en/2023-h2/groups/5/#5.4.4');
  expect(found.every((address) => address.startsWith('/en/'))).toBe(true);
  expect(faults).toEqual([]);
});

test('what is nowhere is said to be nowhere, and other ways are offered', async () => {
  const { found, tally } = await answers('/tim-kiem/', 'xyzzyq');
  expect(found).toEqual([]);
  expect(tally).toContain('Không có câu nào khớp');
});

test('an answer shows its words as spelt, the match marked', async () => {
  const { page } = await site.open('/tim-kiem/?q=duoi%20nuoc');
  await page.locator('#answers > li').first().waitFor();
  const marks = await page.locator('#answers mark').allTextContents();
  expect(marks.map((mark) => mark.toLowerCase())).toContain('đuối');
  expect(await page.locator('#answers').textContent()).not.toContain('‖');
  await page.context().close();
});

test('hostile words are only words', async () => {
  for (const query of ['<img src=x onerror=alert(1)>', '"unbalanced', '(.*)+[', '😀', 'a'.repeat(10_000)]) {
    const { page, faults } = await site.open('/tim-kiem/');
    await page.locator('#q').fill(query);
    await page
      .locator('#tally')
      .filter({ hasText: /\d|Không/u })
      .waitFor();
    expect(await page.locator('#answers img, #tally img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('nothing of the search loads before someone searches', async () => {
  const { page } = await site.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin()}/tim-kiem/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.context().close();
});

test('without script the page offers the other ways in', async () => {
  const { page } = await site.open('/tim-kiem/?q=dat', { javaScriptEnabled: false });
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.locator('.groups a').count()).toBe(10);
  await page.context().close();
});
