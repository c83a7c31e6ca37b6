/** The built site as its readers get it. */
import { load, type CheerioAPI } from 'cheerio';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const dist = 'dist';

export interface BuiltPage {
  /** `/2023-h2/nhom/3/`; a 404 page is `/404.html`. */
  address: string;
  file: string;
  html: string;
  $: CheerioAPI;
  /** Every id on the page, as often as it stands there. */
  ids: string[];
}

export const files = (folder = dist): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export const pages: BuiltPage[] = files()
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(file, 'utf8');
    const path = file.slice(dist.length).split(sep).join('/');
    const $ = load(html);
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id')!)
      .get();
    return { address: path.replace(/index\.html$/u, ''), file, html, $, ids };
  });

const byAddress = new Map(pages.map((built) => [built.address, built]));

export const page = (address: string): BuiltPage => {
  const found = byAddress.get(address);
  if (!found) throw new Error(`No page ${address}`);
  return found;
};

export const isNotFound = ({ address }: BuiltPage): boolean => address.endsWith('404.html');
/** Pages where something is searched or filtered. */
export const hasScript = ({ address }: BuiltPage): boolean =>
  /\/(?:tim-kiem|search|cam-ket|commitments)\/$/u.test(address);
/** Pages that may exceed the byte budget, and say their weight. */
export const isLong = ({ address }: BuiltPage): boolean =>
  /\/(?:nghi-quyet|resolution|cam-ket|commitments)\/$/u.test(address);

/** Whether an address on this site leads to a file. */
export const exists = (path: string): boolean =>
  existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));

/** Words as compared: NFC, any blank as one. */
export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
