/** Reading as most readers do: on a phone, with script off, with a keyboard, on paper. */
import { describe, expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };

/** A sentence in the other language, in the box of its twin. */
const twinOf = (id: string): string => `[id="${id}"] > [lang]`;
const official = (id: string): string => `[id="${id}"] > .o`;

describe('both languages, without script', () => {
  test('stand side by side on a wide screen, sentence beside sentence; the page of one language leads there', async () => {
    const { page } = await site.open('/2023-h2/nghi-quyet/', desk);
    await page.locator('.bar a.way:not([aria-current])').click();
    expect(new URL(page.url()).pathname).toBe('/2023-h2/nghi-quyet/song-ngu/');
    const vietnamese = (await page.locator(official('3.3.5')).boundingBox())!;
    const english = (await page.locator(twinOf('3.3.5')).boundingBox())!;
    expect(english.x).toBeGreaterThan(vietnamese.x + vietnamese.width);
    expect(Math.abs(english.y - vietnamese.y)).toBeLessThan(12);
    await page.context().close();
  });

  test('stand sentence under sentence on a phone', async () => {
    const { page } = await site.open('/2023-h2/nghi-quyet/song-ngu/', phone);
    const vietnamese = (await page.locator(official('3.3.5')).boundingBox())!;
    const english = (await page.locator(twinOf('3.3.5')).boundingBox())!;
    const next = (await page.locator('[id="3.3.6"]').boundingBox())!;
    expect(english.y).toBeGreaterThanOrEqual(vietnamese.y + vietnamese.height);
    expect(next.y).toBeGreaterThanOrEqual(english.y + english.height);
    await page.context().close();
  });
});

describe('the switch of a group, without script', () => {
  test('shows plain words, the text with them, or both languages; never hides the sentence that is addressed', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/#3.3.5', phone);
    const seen = async (): Promise<boolean[]> =>
      Promise.all(
        [official('3.3.4'), official('3.3.5'), twinOf('3.3.4'), '[id="3.3"] > .pl'].map((each) =>
          page.locator(each).isVisible(),
        ),
      );
    const choose = (name: string) => page.locator('.bar label', { hasText: name }).click();
    expect(await seen()).toEqual([true, true, false, true]);
    await choose('Nói gọn');
    expect(await seen()).toEqual([false, true, false, true]);
    await choose('Song ngữ');
    expect(await seen()).toEqual([true, true, true, false]);
    await choose('Nguyên văn');
    expect(await seen()).toEqual([true, true, false, true]);
    // With the keyboard, and by its name.
    await page.getByRole('radio', { name: 'Cách đọc Nguyên văn' }).press('ArrowLeft');
    expect(await page.getByRole('radio', { name: 'Cách đọc Nói gọn' }).isChecked()).toBe(true);
    await page.context().close();
  });

  test('stays in sight with the place one is at, from which the contents open', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/#3.4.2', phone);
    const bar = (await page.locator('.bar').boundingBox())!;
    expect([bar.y, bar.height <= 40]).toEqual([0, true]);
    expect((await page.locator('[id="3.4"] > .pn').boundingBox())!.y).toBeCloseTo(0, 0);
    await page.locator('.bar a.at').click({ force: true });
    await page.locator('.toc a[href="#3.5"]').click();
    expect(await page.locator('.toc').isVisible()).toBe(false);
    expect((await page.locator('[id="3.5"] > h3').boundingBox())!.y).toBeLessThan(80);
    await page.context().close();
  });
});

test('a phone scrolls no further than need be', async () => {
  for (const [address, height] of [
    ['/2023-h2/nhom/3/', 8_000],
    ['/2023-h2/nghi-quyet/', 40_000],
    ['/en/2023-h2/resolution/', 40_000],
  ] as const) {
    const { page } = await site.open(address, phone);
    const { width, scrolled } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      scrolled: document.documentElement.scrollHeight,
    }));
    expect(width, address).toBe(360);
    expect(scrolled, address).toBeLessThanOrEqual(height);
    await page.context().close();
  }
});

describe('a sentence', () => {
  test('opens from its link in sight and marked, and the link of its number is its address', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/#3.3.5', { ...phone, forcedColors: 'active' });
    const sentence = page.locator('[id="3.3.5"]');
    const box = (await sentence.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(40);
    expect(box.y).toBeLessThan(740);
    const outline = (id: string): Promise<string> =>
      page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).outlineStyle);
    // No background is left where the reader's own colours are forced.
    expect([await outline('3.3.5'), await outline('3.3.6')]).toEqual(['solid', 'none']);
    await page.locator('[id="3.3.6"] > a.n').click();
    expect(new URL(page.url()).hash).toBe('#3.3.6');
    await page.context().close();
  });

  test('copied, gives its words and nothing else', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/', { viewport: { width: 1280, height: 900 } });
    const copied = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('3.3')!.querySelector('.official')!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return getSelection()!.toString();
    });
    expect(copied).toMatch(/đầu tư giao đầu năm\.\s+Tăng cường kỷ luật/u);
    expect(copied).not.toMatch(/\[sic\]|\d{1,2}Tăng|(?<!\d)3-\d\d(?!\d)|Strive/u);
    await page.context().close();
  });
});

test('home and a plan’s title page are short on a phone, and home answers on its first screen', async () => {
  const { page } = await site.open('/', phone);
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const strip = (await page.locator('.glance .strip').boundingBox())!;
  expect(strip.y + strip.height).toBeLessThan(740);
  expect(await height()).toBeLessThanOrEqual(3200);
  await page.goto(`${site.origin()}/en/`);
  expect(await height()).toBeLessThanOrEqual(3200);
  await page.goto(`${site.origin()}/2023-h2/`);
  expect(await height()).toBeLessThanOrEqual(2500);
  await page.context().close();
});

test('the language switch keeps the page', async () => {
  const { page } = await site.open('/2023-h2/nhom/7/', phone);
  await page.locator('a.switch').click();
  expect(new URL(page.url()).pathname).toBe('/en/2023-h2/groups/7/');
  await page.locator('a.switch').click();
  expect(new URL(page.url()).pathname).toBe('/2023-h2/nhom/7/');
  await page.context().close();
});

test('the keyboard reaches the content first and sees where it is', async () => {
  const { page } = await site.open('/2023-h2/nhom/3/', { viewport: { width: 1280, height: 900 } });
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).toBe('solid');
  await page.context().close();
});

test('on paper there is the text, without menus or forms', async () => {
  const { page } = await site.open('/2023-h2/nghi-quyet/', desk);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[id="3.3.5"]').isVisible()).toBe(true);
  expect(await page.locator('.top > .page').isVisible()).toBe(false);
  expect(await page.locator('.bar').isVisible()).toBe(false);
  await page.context().close();
});

test('a wrong address is answered in the reader’s language, with code 404', async () => {
  for (const [address, language] of [
    ['/khong-co/', 'vi'],
    ['/en/nothing/', 'en'],
  ] as const) {
    const { page } = await site.open('/');
    const response = await page.goto(site.origin() + address);
    expect(response!.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  }
});
