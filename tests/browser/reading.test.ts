/** Reading as most readers do: on a phone, with script off, with a keyboard, on paper. */
import { describe, expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const desk = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };

/** A sentence in the other language, which carries the link to its place there. */
const twinOf = (id: string): string => `.row span:has(> a.n[href$="/#${id}"])`;

describe('the whole text, without script', () => {
  test('stands side by side on a wide screen, sentence beside sentence', async () => {
    const { page } = await site.open('/2023-h2/nghi-quyet/', desk);
    const vietnamese = (await page.locator('[id="3.3.5"]').boundingBox())!;
    const english = (await page.locator(twinOf('3.3.5')).boundingBox())!;
    expect(english.x).toBeGreaterThan(vietnamese.x + vietnamese.width);
    expect(Math.abs(english.y - vietnamese.y)).toBeLessThan(12);
    await page.context().close();
  });

  test('stands sentence under sentence on a phone', async () => {
    const { page } = await site.open('/2023-h2/nghi-quyet/', phone);
    const vietnamese = (await page.locator('[id="3.3.5"]').boundingBox())!;
    const english = (await page.locator(twinOf('3.3.5')).boundingBox())!;
    const next = (await page.locator('[id="3.3.6"]').boundingBox())!;
    expect(english.y).toBeGreaterThanOrEqual(vietnamese.y + vietnamese.height);
    expect(next.y).toBeGreaterThanOrEqual(english.y + english.height);
    await page.context().close();
  });

  test('shows either language alone by choice', async () => {
    const { page } = await site.open('/2023-h2/nghi-quyet/', phone);
    const vietnamese = page.locator('[id="3.3.5"]');
    const english = page.locator(twinOf('3.3.5'));
    await page.locator('#show-vi').check();
    expect([await vietnamese.isVisible(), await english.isVisible()]).toEqual([true, false]);
    await page.locator('#show-en').check();
    expect([await vietnamese.isVisible(), await english.isVisible()]).toEqual([false, true]);
    await page.locator('#show-both').check();
    expect([await vietnamese.isVisible(), await english.isVisible()]).toEqual([true, true]);
    await page.context().close();
  });
});

describe('a sentence', () => {
  test('opens from its link in sight and marked, and the link of its number is its address', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/#3.3.5', phone);
    const sentence = page.locator('[id="3.3.5"]');
    const box = (await sentence.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(740);
    const colour = (locator: typeof sentence): Promise<string> =>
      locator.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour(sentence)).not.toBe(await colour(page.locator('[id="3.3.4"]')));
    await page.locator('[id="3.3.4"] > a.n').click();
    expect(new URL(page.url()).hash).toBe('#3.3.4');
    await page.context().close();
  });

  test('once chosen offers its English twin', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/#3.3.5', phone);
    const twin = page.locator('[id="3.3.5"] + a.twin');
    expect(await twin.isVisible()).toBe(true);
    await twin.click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/en/2023-h2/groups/3/#3.3.5');
    await page.context().close();
  });

  test('copied, gives its words and nothing else', async () => {
    const { page } = await site.open('/2023-h2/nhom/3/', { viewport: { width: 1280, height: 900 } });
    const copied = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('3.3')!.querySelector('p')!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return getSelection()!.toString();
    });
    expect(copied).toContain('đầu tư giao đầu năm. Tăng cường kỷ luật');
    expect(copied).not.toMatch(/\[sic\]|\d{1,2}Tăng/u);
    await page.context().close();
  });
});

test('home and a plan’s title page are short on a phone, and home answers on its first screen', async () => {
  const { page } = await site.open('/', phone);
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const strip = (await page.locator('.glance .strip').boundingBox())!;
  expect(strip.y + strip.height).toBeLessThan(740);
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
  expect(await page.locator('header nav').isVisible()).toBe(false);
  expect(await page.locator('.choice').isVisible()).toBe(false);
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
