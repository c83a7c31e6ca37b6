/** Pages that may exceed the byte budget say what they weigh: bytes as a browser receives them, styles and all. */
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** What a page writes where its weight is to stand. */
const placeholder = '⟦weight⟧';

/** The page with its weight in whole kilobytes, rounded up, in each place it has for it. */
export async function withWeight(html: string): Promise<string> {
  if (!html.includes(placeholder)) return html;
  const said = (bytes: number): string => html.replaceAll(placeholder, `${Math.ceil(bytes / 1000)} kB`);
  const weighed = async (text: string): Promise<string> => said((await compress(text)).length);
  // The number itself weighs something: at the edge of a kilobyte it tells.
  return weighed(await weighed(html));
}
