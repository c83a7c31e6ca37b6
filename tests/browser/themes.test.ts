/** Promise 8: every kind of page, light and dark, at both ends of the screens people have. */
import { describe, test } from 'vitest';
import { judge } from './judge.ts';
import { openSite } from './open.ts';

const site = openSite();

const kinds = [
  ...['/', '/en/', '/2023-h2/', '/en/2023-h2/', '/2023-h2/nghi-quyet/', '/en/2023-h2/resolution/'],
  ...['/2023-h2/nhom/3/', '/en/2023-h2/groups/3/', '/thuat-ngu/', '/en/glossary/', '/gioi-thieu/', '/en/about/'],
  ...['/tim-kiem/', '/en/search/', '/404.html'],
  ...['/2023-h2/cam-ket/', '/en/2023-h2/commitments/', '/2023-h2/cam-ket/3-27/', '/en/2023-h2/commitments/4-08/'],
  ...['/2023-h2/chi-tieu/', '/en/2023-h2/targets/', '/2023-h2/chi-tieu/state-budget-revenue-2023/'],
  ...['/en/2023-h2/targets/visitors-2023/', '/2023-h2/chi-tieu/fdi-2023/', '/2023-h2/nhom/5/'],
  ...['/2023-h2/thoi-han/', '/en/2023-h2/places/', '/2023-h2/van-ban/', '/en/2023-h2/bodies/', '/2023-h2/doi-soat/'],
];
describe.each(kinds)('%s', (address) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`${colorScheme}, ${width} px`, async () => {
        await judge(await site.open(address, { colorScheme, viewport: { width, height: 800 } }));
      });
});
