/** Promise 8 on paper: the fullest page of each kind, printed on A4. */
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { fullest, siteOf } from '../site/sites.ts';
import { openSite } from './open.ts';

const live = siteOf('live');
const site = openSite(live.dist);
const printed = fullest(live.pages.filter(({ language }) => language === 'vi')).map(({ address }) => address);
const widthOfPaper = { width: 672, height: 1000 };

/** What a sheet must not carry, and what it must. */
function faultsOfSheet(): string[] {
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const painted = (path: Element): boolean => {
    const { fill, stroke } = getComputedStyle(path);
    return fill !== 'none' || stroke !== 'none';
  };
  const running = document.querySelector('.running')!;
  return [
    ...all('form, input:not([type=radio]), .top nav, .switch, .bottom nav')
      .filter(isSeen)
      .map(({ outerHTML }) => `still shows ${outerHTML.slice(0, 60)}`),
    // A notice is one sheet, and says itself what it is.
    ...((isSeen(running) && running.textContent === document.title) || document.querySelector('.sheet h1')
      ? []
      : ['has no running head']),
    ...all('svg.m path')
      .filter((path) => !painted(path))
      .map(() => 'prints a mark without paint'),
    ...all('a.source')
      .filter((link) => isSeen(link) && !getComputedStyle(link, '::after').content.includes('http'))
      .map((link) => `does not print the address of ${link.textContent.slice(0, 40)}`),
    ...(document.documentElement.scrollWidth > innerWidth + 1 ? ['is wider than the sheet'] : []),
  ];
}

describe.each(printed)('%s', (address) => {
  test('stands alone', async () => {
    const { page } = await site.open(address, { viewport: widthOfPaper });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(faultsOfSheet)).toEqual([]);
    await page.context().close();
  });
});

test.each(['/2023-h2/nhom/3/', '/2023-h2/cam-ket/3-27/', '/en/2023-h2/targets/grdp-2023/'])(
  'the running head and the number stand on every sheet of %s',
  async (address) => {
    const { page } = await site.open(address);
    const title = (await page.title()).slice(0, 20);
    const { text, totalPages } = await extractText(
      new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    );
    const sheets = text.map((sheet) => sheet.normalize('NFC'));
    expect(sheets.filter((sheet) => !sheet.includes(title))).toEqual([]);
    expect(sheets.filter((sheet, index) => !sheet.includes(`${index + 1} / ${totalPages}`))).toEqual([]);
    await page.context().close();
  },
);

test.each(['/2023-h2/tong-ket/', '/en/2023-h2/outcome/'])('the closing assessment %s is two sides', async (address) => {
  const { page } = await site.open(address);
  const { totalPages } = await extractText(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
  expect(totalPages).toBe(2);
  await page.context().close();
});

test('each notice is one sheet, with its code on it', async () => {
  const { page } = await site.open('/2023-h2/to-dan/', { viewport: { width: 673, height: 1016 } });
  const { totalPages } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(totalPages).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const notices = live.pages.filter(({ html }) => html.includes('class="sheet'));
  expect(notices.length).toBeGreaterThan(40);
  const tall: string[] = [];
  for (const { address } of notices) {
    await page.goto(site.origin() + address);
    const { height } = (await page.locator('.sheet').boundingBox())!;
    const code = (await page.locator('.sheet .qr').boundingBox())!;
    if (height > 1016 || code.y + code.height > 1016) tall.push(`${address} ${height}`);
  }
  expect(tall).toEqual([]);
  await page.context().close();
});
