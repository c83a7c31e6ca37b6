/** The preview: to this machine alone, never dead of a request, never of two sites at once. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../src/desk/static-server.ts';

let root: string;
let server: Awaited<ReturnType<typeof startServer>>;
let port: number;

function make(version: number): void {
  const folder = join(root, String(version));
  mkdirSync(join(folder, 'en'), { recursive: true });
  // Each version of another length: a length kept from the last would show.
  for (const [name, words] of [
    ['index.html', String(version).repeat(version * 1000)],
    ['404.html', `vi ${version}`],
    ['en/404.html', `en ${version}`],
    ['_headers', `/*\n  X-Version: ${version}\n`],
  ] as const)
    writeFileSync(join(folder, name), words);
}
function lead(version: number): void {
  symlinkSync(String(version), join(root, 'next'));
  renameSync(join(root, 'next'), join(root, 'dist'));
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const version of [1, 2, 3]) make(version);
  lead(1);
  server = await startServer(join(root, 'dist'), 0);
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

/** The status of an answer to a request as it goes over the wire. */
const raw = (line: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${line}\r\nHost: a\r\nConnection: close\r\n\r\n`));
    let heard = '';
    socket.on('data', (piece) => void (heard += piece.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/u.exec(heard)?.[1])));
  });

test('nonsense is answered with 400, and the next request with its page', async () => {
  for (const target of ['//', '//evil.example/', 'http://[', '*', '/%', '/%zz', '/%E0%A4%A', '/%ff'])
    expect(await raw(`GET ${target} HTTP/1.1`), target).toBe(400);
  expect(await raw('GET / HTTP/1.1')).toBe(200);
});

test('nothing outside the site is given out', async () => {
  writeFileSync(join(root, 'secret.txt'), 'secret');
  for (const target of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/en/..%5c..%5csecret.txt',
    '/.%00',
  ])
    expect([400, 404], target).toContain(await raw(`GET ${target} HTTP/1.1`));
});

test('other machines are not answered', async () => {
  const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const own = others.find(({ internal, family }) => !internal && family === 'IPv4');
  expect(new URL(server.address).hostname).toBe('127.0.0.1');
  if (own) await expect(fetch(`http://${own.address}:${port}/`)).rejects.toThrow();
});

test('while sites are published, every answer is of one of them as a whole', async () => {
  const seen = new Set<string>();
  let asking = true;
  const reader = async (): Promise<void> => {
    while (asking) {
      const response = await fetch(`${server.address}`);
      const words = await response.text();
      const version = Number(words[0]);
      expect(words.length).toBe(version * 1000);
      expect(response.headers.get('x-version')).toBe(String(version));
      seen.add(words[0]!);
    }
  };
  const readers = Promise.all(Array.from({ length: 8 }, reader));
  for (const version of [2, 3, 1, 2, 3]) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    lead(version);
  }
  await expect.poll(async () => (await fetch(server.address)).headers.get('x-version')).toBe('3');
  asking = false;
  await readers;
  expect(seen.size).toBeGreaterThan(1);
  const missing = await fetch(`${server.address}en/nothing`);
  expect([missing.status, await missing.text()]).toEqual([
    404,
    readFileSync(join(root, '3', 'en', '404.html'), 'utf8'),
  ]);
});
