/** Pages that may exceed the byte budget say what they weigh: HTML and stylesheets as a browser receives them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page writes where its weight is to stand. */
const placeholder = '⟦weight⟧';

const brotliSize = (bytes: Buffer): number => brotliCompressSync(bytes).length;

/** Bytes of a page with its stylesheets, brotli. */
export function pageWeight(folder: string, html: string): number {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(([, href]) => href!);
  const styles = sheets.map((href) => brotliSize(readFileSync(join(folder, href))));
  return [brotliSize(Buffer.from(html)), ...styles].reduce((sum, size) => sum + size, 0);
}

/** Writes its weight, in whole kilobytes rounded up, into each page that has a place for it. */
export function stateWeights(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const path = join(folder, name);
    const html = readFileSync(path, 'utf8');
    if (!html.includes(placeholder)) continue;
    const said = (bytes: number): string => html.replaceAll(placeholder, `${Math.ceil(bytes / 1000)} kB`);
    // The number itself weighs something: at the edge of a kilobyte it tells.
    writeFileSync(path, said(pageWeight(folder, said(pageWeight(folder, html)))));
  }
}
