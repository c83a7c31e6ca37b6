/** Searching in an open search page, as a reader does. */
import type { Page } from 'playwright';

/** Types a query over the last one and waits for what the page says of it. */
export async function type(page: Page, query: string): Promise<void> {
  await page.evaluate(() => document.querySelector('#tally')!.replaceChildren('…'));
  await page.locator('#q').fill(query);
  await page.waitForFunction(
    () => !/^(?:…|Đang tìm…|Searching…)$/u.test(document.querySelector('#tally')!.textContent),
  );
}

/** The addresses of the answers shown, in order. */
export const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#answers > li')].map((item) => item.querySelector('a')!.getAttribute('href')!),
  );

export async function answersTo(page: Page, query: string): Promise<string[]> {
  await type(page, query);
  return shown(page);
}

/** All answers, not the first page of them alone. */
export async function allAnswersTo(page: Page, query: string): Promise<string[]> {
  await type(page, query);
  const more = page.locator('#more');
  while (await more.isVisible()) {
    const count = await page.locator('#answers > li').count();
    await more.click();
    await page.locator(`#answers > li:nth-child(${count + 1})`).waitFor();
  }
  return shown(page);
}
