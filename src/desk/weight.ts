/** Pages that may exceed the byte budget say what they weigh: bytes as a browser receives them, styles and all. */
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { kept } from '../plan/kept.ts';

const compress = promisify(brotliCompress);
const craft = { kind: 'weight', packages: [] };

/** How many bytes a page weighs on its way; to find it takes longer than to make the page. */
export async function weightOf(html: string): Promise<number> {
  const weigh = async (text: string): Promise<Uint8Array> => Buffer.from(String((await compress(text)).length));
  return Number(Buffer.from(await kept(craft, html, weigh)).toString());
}

/** What a page writes where its weight is to stand. */
const placeholder = '⟦weight⟧';

export const saysWeight = (html: string): boolean => html.includes(placeholder);

/** By how many bytes at most the number itself, in the place of the placeholder, can change the weight. */
const edge = 50;

/** The page with its weight in whole kilobytes, rounded up, in each place it has for it. */
export async function withWeight(html: string): Promise<string> {
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
  const said = (bytes: number): string => html.replaceAll(placeholder, `${kilobytes(bytes)} kB`);
  const bytes = await weightOf(html);
  // To weigh takes long: it is done with the number in its place only where that could tell.
  const settled = kilobytes(bytes - edge) === kilobytes(bytes + edge);
  return said(settled ? bytes : await weightOf(said(bytes)));
}
