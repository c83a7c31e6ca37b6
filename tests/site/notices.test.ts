/** A notice on the board leads, by its code, to the page of its subject, and says nothing that the page does not. */
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { address } from '../../src/plan/address.ts';
import { noticesOf } from '../../src/plan/notice.ts';
import { siteNames, siteOf } from './sites.ts';

const scale = 4;

/** What a phone reads from the squares of a code. */
function read(path: string, size: number): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/gu))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        pixels.set([0, 0, 0, 255], (row * side + column) * 4);
  return jsQR(pixels, side, side)?.data;
}

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);

  test('each notice has a code that leads to the page of its subject, with the address in full and the day', () => {
    for (const plan of site.plans)
      for (const of of noticesOf(plan))
        for (const language of ['vi', 'en'] as const) {
          const page = site.page(address({ kind: 'notice', plan: plan.id, of }, language));
          const link = new URL(address(of, language), site.content.site.origin).href;
          const code = page.$('svg.qr');
          const size = Number(code.attr('viewbox')?.split(' ')[2] ?? code.attr('viewBox')?.split(' ')[2]);
          expect(read(code.find('path').last().attr('d')!, size), page.address).toBe(link);
          expect(page.words('.foot')).toContain(link);
          expect(site.page(address(of, language)).hrefs()).toContain(page.address);
        }
  });

  test('the figures of a notice stand on the page of its targets too', () => {
    for (const plan of site.plans)
      for (const of of noticesOf(plan)) {
        const page = site.page(address({ kind: 'notice', plan: plan.id, of }, 'vi'));
        const targets = site.page(address({ kind: 'targets', plan: plan.id }, 'vi')).words();
        for (const row of page.$('.sheet tbody tr').toArray()) {
          const asked = page.$(row).find('td').first().text().split(' (')[0]!.trim();
          expect(targets.normalize('NFC'), page.address).toContain(asked.normalize('NFC'));
        }
      }
  });
});
