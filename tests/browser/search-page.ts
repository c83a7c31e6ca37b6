/** Searching in an open search page, as a reader does. */
import type { Page } from 'playwright';

/** Waits for what the page says, in the end, of what was typed. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const said = document.querySelector('#tally')!.textContent;
    const busy = document.querySelector('#answers')!.getAttribute('aria-busy') === 'true';
    return !busy && !/^(?:…|Đang tìm…|Searching…)$/u.test(said);
  });

/** Types a query over the last one and sends it off. */
export async function type(page: Page, query: string): Promise<void> {
  await page.evaluate(() => document.querySelector('#tally')!.replaceChildren('…'));
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await settled(page);
}

/** The addresses of the answers shown, in order. */
export const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#answers li')].map((item) => item.querySelector('a')!.getAttribute('href')!),
  );

export async function answersTo(page: Page, query: string): Promise<string[]> {
  await type(page, query);
  return shown(page);
}

/** All answers, not the first of each kind alone. */
export async function allAnswersTo(page: Page, query: string): Promise<string[]> {
  await type(page, query);
  for (;;) {
    const more = page.locator('#answers .more:visible').first();
    if (!(await more.isVisible())) return shown(page);
    const count = await page.locator('#answers li').count();
    await more.click();
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll('#answers li').length > before ||
        document.querySelector('#answers .more:not([hidden])') === null,
      count,
    );
  }
}
