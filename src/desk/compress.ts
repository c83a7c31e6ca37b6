/** Packed twins of the files that pack well, for servers that send them as they are: `page.html.br`, `page.html.gz`. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packable = /\.(?:html|css|js|json|xml|svg|csv|ics|txt|pagefind)$/u;
const packers: [ending: string, pack: (bytes: Buffer) => Promise<Buffer>][] = [
  ['br', (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
  ['gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
];

/** @param folder the built site; what would hardly become smaller is left alone */
export async function compressSite(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && packable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const worker = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const bytes = await readFile(file);
      for (const [ending, pack] of packers) {
        const packed = await pack(bytes);
        if (packed.length < bytes.length * 0.9) await writeFile(`${file}.${ending}`, packed);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
