/** How far what stands on a page is moved while it loads: Chromium's layout shift, of which 0.02 is not noticed. */
import type { Page } from 'playwright';

/** Has a page count its shifts from now on, from one address to the next. */
export const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: { value: number; hadRecentInput: boolean }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as unknown as typeof shifts))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });

/** The sum of them so far, but for what followed something the reader did. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (globalThis as unknown as { shifts: { value: number; hadRecentInput: boolean }[] }).shifts
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .reduce((sum, { value }) => sum + value, 0),
  );

/** Opens a page whose scripts come late, once it is painted. */
export async function openSlowly(page: Page, address: string): Promise<void> {
  let letGo = (): void => undefined;
  const painted = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/*.js', (route) => painted.then(() => route.continue()));
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  letGo();
  await page.waitForLoadState('networkidle');
}
