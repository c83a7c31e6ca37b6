/** The register filters with script, keeps the choice in the address, and is whole without. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../site/csv.ts';
import { openSite } from './open.ts';
import { countShifts, openSlowly, shiftOf } from './shift.ts';

const site = openSite();
const address = '/2023-h2/cam-ket/';

/** How many rows the name of a view tells. */
const told = async (page: Page, view: string): Promise<number> =>
  Number(await page.locator(`.chips [for="view-${view}"] b`).textContent());

async function openFilters(page: Page): Promise<void> {
  await page.locator('.chips [for="view-all"]').click();
  await page.locator('.more summary').click();
}

describe('with script', () => {
  test('a choice leaves what fits, and says how many', async () => {
    const { page, faults } = await site.open(address);
    const rows = page.locator('.all tbody tr:visible');
    const all = await page.locator('.all tbody tr').count();
    await openFilters(page);
    await page.locator('select[name="part"]').selectOption('3');
    const group = await rows.count();
    expect(group).toBeLessThan(all);
    expect(await page.locator('#shown').textContent()).toMatch(new RegExp(`^${group}(?!\\d)`, 'u'));
    await page.locator('select[name="kind"]').selectOption('dated-task');
    const ids = await page.locator('.all tbody tr:visible a b').allTextContents();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(group);
    expect(ids.every((id) => id.startsWith('3-'))).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('each choice tells how many it would leave', async () => {
    const { page } = await site.open(address);
    const option = page.locator('select[name="part"] option[value="3"]');
    await openFilters(page);
    const told = Number(/\((\d+)\)$/u.exec((await option.getAttribute('label'))!)![1]);
    await page.locator('select[name="part"]').selectOption('3');
    expect(await page.locator('.all tbody tr:visible').count()).toBe(told);
    await page.context().close();
  });

  test('the choice survives reload, back and sharing', async () => {
    const { page } = await site.open(address);
    await openFilters(page);
    await page.locator('select[name="kind"]').selectOption('prohibition');
    const count = await page.locator('.all tbody tr:visible').count();
    expect(new URL(page.url()).search).toBe('?kind=prohibition');
    await page.reload();
    expect(await page.locator('.all tbody tr:visible').count()).toBe(count);
    await page.locator('select[name="kind"]').selectOption('');
    await page.goBack();
    expect(await page.locator('.all tbody tr:visible').count()).toBe(count);
    const shared = await site.open(`${address}?kind=prohibition`);
    expect(await shared.page.locator('.all tbody tr:visible').count()).toBe(count);
    await page.context().close();
    await shared.page.context().close();
  });

  test('what is shown can be taken away: the lines of the published file, with the ids of those rows', async () => {
    const { page } = await site.open(`${address}?kind=prohibition`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    const csv = readFileSync(await download.path(), 'utf8');
    const published = readFileSync('dist/data/2023-h2/commitments.csv', 'utf8');
    const ids = await page.locator('.all tbody tr:visible a b').allTextContents();
    const rows = parseCsv(published).filter(({ id }) => ids.includes(id!.replace('2023-h2/', '')));
    expect(ids.length).toBeGreaterThan(0);
    expect(parseCsv(csv)).toEqual(rows);
    expect(rows).toHaveLength(ids.length);
    expect(csv.split('\r\n')[0]).toBe(published.split('\r\n')[0]);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(download.suggestedFilename()).toBe('2023-h2-commitments.csv');
    await page.context().close();
  });

  test('an address with a choice that does not exist opens as if it asked for nothing', async () => {
    const { page, faults } = await site.open(`${address}?kind=%3Cb%3E&nothing=1`);
    expect(await page.locator('#view-reported').isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('an address may ask for a view, or for a group, which opens', async () => {
    const dated = await site.open(`${address}?view=dated`);
    expect(await dated.page.locator('.found tr.dated:visible').count()).toBe(await told(dated.page, 'dated'));
    await dated.page.context().close();
    const { page } = await site.open(`${address}#part-3`);
    expect(await page.locator('[id="part-3"] tbody tr:visible').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});

test.each([360, 1280])(
  'opens on what was found, near the top, and nothing moves when script comes (%i px)',
  async (width) => {
    const { page } = await site.open('/404.html', { viewport: { width, height: 740 } });
    await countShifts(page);
    await openSlowly(page, site.origin() + address);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
    expect(await page.locator('.found tr.reported:visible').count()).toBe(await told(page, 'reported'));
    const first = (await page.locator('.found tr.reported:visible').first().boundingBox())!;
    const { height } = (await page.locator('main').boundingBox())!;
    expect(first.y).toBeLessThanOrEqual(420);
    expect(height).toBeLessThanOrEqual(4500);
    await page.context().close();
  },
);

test('without script every view works, every group opens, and there is no dead control', async () => {
  const { page } = await site.open(address, { javaScriptEnabled: false });
  expect(await page.locator('#filter').isVisible()).toBe(false);
  await page.locator('.chips [for="view-numbered"]').click();
  expect(await page.locator('.found tr.numbered:visible').count()).toBe(await told(page, 'numbered'));
  await page.locator('.chips [for="view-all"]').click();
  expect(await page.locator('.found').isVisible()).toBe(false);
  for (const summary of (await page.locator('.part summary').all()).slice(1)) await summary.click();
  expect(await page.locator('.all tbody tr:visible').count()).toBe(await told(page, 'all'));
  await page.context().close();
});

test('a task on which nothing was found is read on two screens of a phone', async () => {
  const { page } = await site.open(`${address}3-07/`, { viewport: { width: 360, height: 740 } });
  for (const id of ['3-07', '2-02', '7-10']) {
    await page.goto(`${site.origin()}${address}${id}/`);
    expect((await page.locator('main').boundingBox())!.height, id).toBeLessThanOrEqual(1480);
  }
  await page.context().close();
});
