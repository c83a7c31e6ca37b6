/** Pictures as PNG, drawn with a font of the project's own, so that every machine draws the same bytes. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { palettePng } from './palette.ts';

/** What is drawn, and by which packages. */
export const pngCraft = { kind: 'png', packages: ['@resvg/resvg-wasm', '@expo-google-fonts/be-vietnam-pro'] };

const require = createRequire(import.meta.url);
const family = 'Be Vietnam Pro';
const font = (name: string): Uint8Array =>
  readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`));

let fonts: Promise<Uint8Array[]> | undefined;
const prepare = async (): Promise<Uint8Array[]> => {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ['400Regular', '600SemiBold'].map(font);
};

/**
 * @param svg a whole document, see `drawCard`
 * @param zoom how much larger than the document
 */
export async function toPng(svg: string, zoom = 2): Promise<Uint8Array> {
  fonts ??= prepare();
  const fontBuffers = await fonts;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: family, sansSerifFamily: family },
  });
  const image = drawing.render();
  const png = palettePng(image) ?? image.asPng();
  image.free();
  drawing.free();
  return png;
}
