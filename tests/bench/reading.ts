/** `npm run bench`, its part on reading: the site as it is built in `dist/`. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measureReading } from './reading-bench.ts';

/** What pages of one make share, by their address; the heaviest of each make is measured, in Vietnamese. */
const kindOf = (address: string): string =>
  address
    .split('/')
    .map((part, index) => (index > 2 && part !== '' ? '…' : part))
    .join('/');

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('en'))
  .map((name) => ({ address: `/${name.replace(/index\.html$/u, '')}`, size: statSync(join('dist', name)).size }));
const heaviest = [...Map.groupBy(pages, ({ address }) => kindOf(address)).values()].map(
  (own) => own.toSorted((a, b) => b.size - a.size)[0]!.address,
);
await measureReading('dist', heaviest.sort());
