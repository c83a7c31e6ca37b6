/**
 * How each kind of page looks, against the picture kept of it in `pictures/`: the miniature plan, so that what staff write
 * changes none. A change that was meant is accepted by `RENEW=1 npm exec -- vitest run --config tests/vitest.config.ts
 * --project browser tests/browser/pictures.test.ts`, and the new pictures are looked at before they are committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullest, siteOf } from '../site/sites.ts';
import { openSite, type Opened } from './open.ts';

const example = siteOf('example');
const site = openSite(example.dist);
const kept = join('tests', 'browser', 'pictures');
/** Beside the kept ones in a folder of their own, to be looked at when they differ. */
const seen = join('node_modules', '.cache', 'pictures');

const fonts = join('node_modules', '@expo-google-fonts', 'be-vietnam-pro');
const face = (family: string, weight: number, file: string): string =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(join(fonts, file)).toString('base64')}); }`;
/** The same letters on every machine: official words in one face, ours in another, as readers see two. */
const letters = [
  face('Ours', 400, '400Regular/BeVietnamPro_400Regular.ttf'),
  face('Ours', 700, '700Bold/BeVietnamPro_700Bold.ttf'),
  face('Official', 400, '300Light_Italic/BeVietnamPro_300Light_Italic.ttf'),
  ":root { --sans: 'Ours' !important; --serif: 'Official' !important; }",
  "code, kbd, pre, samp { font-family: 'Ours' !important; }",
].join('\n');

const views = [
  { name: 'phone', viewport: { width: 360, height: 1400 } },
  { name: 'desk', viewport: { width: 1280, height: 1000 } },
] as const;

/** A quarter of the size: whoever draws the letters draws their edges a little differently. */
const scale = 4;

const pages = fullest(example.pages).filter(({ language, isNotFound }) => language === 'vi' && !isNotFound);
const open: Partial<Record<(typeof views)[number]['name'], Opened>> = {};
let easel: Opened;

beforeAll(async () => {
  for (const { name, viewport } of views) open[name] = await site.open('/404.html', { viewport, bypassCSP: true });
  easel = await site.open('/404.html', { bypassCSP: true });
});
afterAll(async () => {
  for (const { page } of [...Object.values(open), easel]) await page.context().close();
});

/** A picture of the open page, made smaller. */
async function draw(page: Page): Promise<string> {
  await page.addStyleTag({ content: letters });
  await page.evaluate(() => document.fonts.ready);
  const whole = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  return easel.page.evaluate(
    async ({ whole, scale }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${whole}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width / scale;
      canvas.height = image.height / scale;
      const context = canvas.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.7).split(',')[1]!;
    },
    { whole, scale },
  );
}

/** The share of points, in a hundred, that are plainly lighter, darker or of another colour. */
const difference = (one: string, other: string): Promise<number> =>
  easel.page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/webp;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 100;
      let differing = 0;
      for (let at = 0; at < a!.data.length; at += 4)
        if ([0, 1, 2].some((band) => Math.abs(a!.data[at + band]! - b!.data[at + band]!) > 40)) differing += 1;
      return (differing * 400) / a!.data.length;
    },
    [one, other],
  );

test.each(pages.flatMap((page) => views.map((view) => ({ page, view, kind: page.kind, on: view.name }))))(
  '$kind on $on',
  async ({ page, view }) => {
    const tab = open[view.name]!.page;
    await tab.goto(site.origin() + page.address);
    const picture = await draw(tab);
    const kind = page.kind.slice('vi '.length).replace('/…', '-one') || 'home';
    const name = `${kind}-${view.name}.webp`;
    const file = join(kept, name);
    if (process.env.RENEW) writeFileSync(file, picture, 'base64');
    expect(existsSync(file), `${file} is missing: RENEW=1 makes it`).toBe(true);
    const share = await difference(readFileSync(file).toString('base64'), picture);
    if (share >= 1) {
      mkdirSync(seen, { recursive: true });
      writeFileSync(join(seen, name), picture, 'base64');
    }
    expect(share, `${page.address} looks otherwise than ${file}; it is now ${join(seen, name)}`).toBeLessThan(1);
  },
);
