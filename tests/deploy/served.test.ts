/** The shipped configurations of nginx and Caddy, in real ones: kinds, headers, caching, packing, what is not there, what is replaced. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../src/desk/compress.ts';
import { prepare, publish } from '../../src/desk/publish.ts';
import { siteOf } from '../site/sites.ts';
import { serve, servers, type Served, type Server } from './servers.ts';

let root: string;
const served = new Map<Server, Served>();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'served-'));
  const made = join(root, 'made');
  prepare(root);
  mkdirSync(join(made, 'assets'), { recursive: true });
  writeFileSync(join(made, 'assets', 'replaced.js'), 'old');
  await publish(root, made);
  cpSync(siteOf('example').dist, made, { recursive: true, dereference: true });
  rmSync(join(made, 'pagefind', 'fragment'), { recursive: true });
  await compressSite(made);
  await publish(root, made);
  for (const server of servers) served.set(server, await serve(server, root, join(root, server)));
});
afterAll(async () => {
  for (const { stop } of served.values()) await stop();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}
/** As it comes over the wire: nothing unpacked, no address put straight. */
const ask = (server: Server, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.get(server)!.origin);
    request({ hostname, port, path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => void pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(pieces),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

const named = (folder: string, ending: string): string =>
  `/${folder}/${readdirSync(join(root, 'dist', folder)).find((name) => name.endsWith(ending))!}`;
const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

describe.each(servers)('%s', (server) => {
  const get = (path: string, headers?: Record<string, string>) => ask(server, path, headers);

  test('each kind of file is sent as what it is, under the same headers', async () => {
    const plain = /^(image\/svg\+xml|application\/json); charset=utf-8$/u;
    const kinds: [path: string, type: string][] = [
      ['/', 'text/html; charset=utf-8'],
      ['/en/2024-h1/', 'text/html; charset=utf-8'],
      ['/icon.svg', 'image/svg+xml'],
      ['/feed.xml', 'application/rss+xml; charset=utf-8'],
      ['/en/feed.xml', 'application/rss+xml; charset=utf-8'],
      ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
      ['/robots.txt', 'text/plain; charset=utf-8'],
      ['/2024-h1/thoi-han.ics', 'text/calendar; charset=utf-8'],
      ['/data/2024-h1/targets.csv', 'text/csv; charset=utf-8'],
      ['/data/2024-h1/targets.json', 'application/json'],
      ['/data/2024-h1/plan.jsonld', 'application/ld+json'],
      ['/data/2024-h1/2024-h1.sqlite', 'application/vnd.sqlite3'],
      ['/data/2024-h1/trich-dan.bib', 'application/x-bibtex; charset=utf-8'],
      ['/data/2024-h1/trich-dan.ris', 'application/x-research-info-systems; charset=utf-8'],
      ['/data/2024-h1/trich-dan.md', 'text/markdown; charset=utf-8'],
      ['/pagefind/pagefind-worker.js', 'text/javascript; charset=utf-8'],
      ['/pagefind/wasm.unknown.pagefind', 'application/wasm'],
      [named('assets', '.js'), 'text/javascript; charset=utf-8'],
    ];
    for (const [path, type] of kinds) {
      const { status, headers } = await get(path);
      // Of XML there are two names, and JSON and SVG are UTF-8 in any case.
      const sent = headers['content-type']!.replace(/^text\/xml/u, 'application/xml');
      expect([status, sent.replace(plain, '$1')], path).toEqual([200, type]);
      expect(headers, path).toMatchObject(security);
      // Data is for scripts of other sites too, pages are not; no version is told.
      expect(headers['access-control-allow-origin'], path).toBe(path.startsWith('/data/') ? '*' : undefined);
      expect(headers.server, path).toMatch(/^(?:nginx|Caddy)$/u);
    }
  });

  test('pages run only scripts of this site, are framed by nobody, and the worker alone compiles', async () => {
    for (const path of ['/', '/tim-kiem/', '/khong-co/', '/en/nothing/']) {
      const policy = (await get(path)).headers['content-security-policy']!;
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    }
    // What is made to be framed may be by anybody, and runs nothing.
    const embedded = (await get('/embed/en/2024-h1/commitments/3-01/')).headers['content-security-policy'];
    expect(embedded).toBe("script-src 'none'; object-src 'none'; frame-ancestors *");
    const worker = (await get('/pagefind/pagefind-worker.js')).headers['content-security-policy'];
    expect(worker).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'$/u);
  });

  test('what is named after its bytes is kept, all else asked for anew at no cost', async () => {
    for (const path of [named('assets', '.js'), named('pagefind/index', '.pf_index')])
      expect((await get(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/pagefind/pagefind-entry.json', '/pagefind/pagefind-worker.js', '/feed.xml', '/sw.js']) {
      const { headers } = await get(path);
      expect(headers['cache-control'], path).toBe('no-cache');
      const again = await get(path, { 'if-none-match': headers.etag! });
      expect([again.status, again.body.length], path).toEqual([304, 0]);
    }
    // What is missing now may be there tomorrow.
    expect((await get('/assets/nothing.js')).headers['cache-control'] ?? 'no-cache').toBe('no-cache');
  });

  test('pages come packed as the browser takes them', async () => {
    const bytes = readFileSync(join(root, 'dist', 'index.html'));
    const packed = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).equals(bytes)).toBe(true);
    const zipped = await get('/', { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(bytes)).toBe(true);
    expect(zipped.headers.vary).toMatch(/Accept-Encoding/iu);
    expect((await get('/')).body.equals(bytes)).toBe(true);
  });

  test('what is not there is told in the language of its address; nothing hidden, packed or listed is given out', async () => {
    const told = async (path: string): Promise<[number, string | undefined]> => {
      const { status, body } = await get(path);
      return [status, /<html lang="(\w+)"/u.exec(body.toString())?.[1]];
    };
    writeFileSync(join(root, 'dist', '.env'), 'secret');
    for (const path of [
      '/khong-co/',
      '/data/',
      '/assets/',
      '/_headers',
      '/.env',
      '/index.html.br',
      '/index.html.gz',
      '/.git/config',
    ])
      expect(await told(path), path).toEqual([404, 'vi']);
    for (const path of ['/en/nothing/', '/en/.env']) expect(await told(path), path).toEqual([404, 'en']);
    const { status, body } = await get('/../made/secret.txt');
    expect(status === 400 || status === 404, body.toString()).toBe(true);
    expect((await get('/2024-h1')).headers.location).toBe('/2024-h1/');
  });
});

test('a page of the site before finds what it loads, and a new site needs no reload', async () => {
  for (const server of servers) {
    const replaced = await ask(server, '/assets/replaced.js');
    expect([replaced.status, replaced.body.toString()], server).toEqual([200, 'old']);
  }
  const made = join(root, 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'index.html'), 'newer');
  expect(existsSync(join(root, 'dist', 'robots.txt'))).toBe(true);
  await publish(root, made);
  for (const server of servers) {
    expect((await ask(server, '/')).body.toString(), server).toBe('newer');
    expect((await ask(server, '/pagefind/pagefind-worker.js')).status, server).toBe(200);
    expect((await ask(server, '/robots.txt')).status, server).toBe(404);
  }
});
