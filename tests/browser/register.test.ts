/** The register filters with script, keeps the choice in the address, and is whole without. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = openSite();
const address = '/2023-h2/cam-ket/';

describe('with script', () => {
  test('a choice leaves what fits, and says how many', async () => {
    const { page, faults } = await site.open(address);
    const rows = page.locator('.part li:visible');
    const all = await rows.count();
    await page.locator('select[name="part"]').selectOption('3');
    const group = await rows.count();
    expect(group).toBeLessThan(all);
    expect(await page.locator('#shown').textContent()).toMatch(new RegExp(`^${group}(?!\\d)`, 'u'));
    await page.locator('select[name="kind"]').selectOption('dated-task');
    const ids = await page.locator('.part li:visible p:first-child > a').allTextContents();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(group);
    expect(ids.every((id) => id.startsWith('3-'))).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('each choice tells how many it would leave', async () => {
    const { page } = await site.open(address);
    const option = page.locator('select[name="part"] option[value="3"]');
    const told = Number(/\((\d+)\)$/u.exec((await option.getAttribute('label'))!)![1]);
    await page.locator('select[name="part"]').selectOption('3');
    expect(await page.locator('.part li:visible').count()).toBe(told);
    await page.context().close();
  });

  test('the choice survives reload, back and sharing', async () => {
    const { page } = await site.open(address);
    await page.locator('select[name="kind"]').selectOption('prohibition');
    const count = await page.locator('.part li:visible').count();
    expect(new URL(page.url()).search).toBe('?kind=prohibition');
    await page.reload();
    expect(await page.locator('.part li:visible').count()).toBe(count);
    await page.locator('select[name="kind"]').selectOption('');
    await page.goBack();
    expect(await page.locator('.part li:visible').count()).toBe(count);
    const shared = await site.open(`${address}?kind=prohibition`);
    expect(await shared.page.locator('.part li:visible').count()).toBe(count);
    await page.context().close();
    await shared.page.context().close();
  });

  test('what is shown can be taken away as CSV', async () => {
    const { page } = await site.open(`${address}?kind=prohibition`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    const csv = readFileSync(await download.path(), 'utf8');
    const lines = csv
      .replace(/^\uFEFF/u, '')
      .trim()
      .split('\r\n');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(lines).toHaveLength(1 + (await page.locator('.part li:visible').count()));
    expect(lines[0]!.split(',').length).toBeGreaterThan(5);
    expect(lines[1]).toMatch(/^\d+-\d\d,/u);
    expect(download.suggestedFilename()).toBe('2023-h2-vi.csv');
    await page.context().close();
  });

  test('an address with a choice that does not exist shows everything', async () => {
    const { page, faults } = await site.open(`${address}?kind=%3Cb%3E&nothing=1`);
    expect(await page.locator('.part li:visible').count()).toBe(await page.locator('.part li').count());
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('without script everything is there, and no dead control', async () => {
  const { page } = await site.open(address, { javaScriptEnabled: false });
  expect(await page.locator('#filter').isVisible()).toBe(false);
  const all = await page.locator('.part li').count();
  expect(all).toBeGreaterThan(0);
  expect(await page.locator('.part li:visible').count()).toBe(all);
  await page.context().close();
});
