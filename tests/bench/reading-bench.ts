/**
 * Of a built site, for the fullest page of each kind, phone and desk, on a slow line (400 kbps, 400 ms, a quarter of the
 * speed) and packed as servers send it: how far it shifts while it loads, and its largest paint beside an empty page's.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../browser/chromium.ts';

/** The address of an empty page, to measure by. */
const empty = '/empty';
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml' };

/** Serves a folder packed, and an empty page. */
async function servePacked(folder: string): Promise<{ origin: string; stop: () => void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url!, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (path !== empty && !(existsSync(file) && statSync(file).isFile())) return void response.writeHead(404).end();
    const bytes =
      packed.get(path) ??
      brotliCompressSync(path === empty ? '<!doctype html><title>-</title><p>-' : readFileSync(file));
    packed.set(path, bytes);
    const type = types[path === empty ? 'html' : (/\.(\w+)$/u.exec(file)?.[1] ?? '')] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' }).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };
type Screen = keyof typeof screens;

async function load(browser: Browser, address: string, screen: Screen): Promise<{ paint: number; shift: number }> {
  const context = await browser.newContext({ viewport: screens[screen] });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await devTools.send('Network.emulateNetworkConditions', slow);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.paint = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(200);
  const seen = await page.evaluate('seen');
  await context.close();
  return seen as { paint: number; shift: number };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Prints a line a page: its shift on phone and desk, its largest paint on a phone, and that by an empty page's. */
export async function measureReading(folder: string, addresses: readonly string[], times = 3): Promise<void> {
  const { origin, stop } = await servePacked(folder);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const paintOf = async (address: string): Promise<number> => {
    const paints: number[] = [];
    for (let time = 0; time < times; time++) paints.push((await load(browser, origin + address, 'phone')).paint);
    return median(paints);
  };
  await load(browser, origin + empty, 'phone');
  const floor = await paintOf(empty);
  console.log(
    `an empty page paints after ${floor.toFixed(0)} ms\nshift: phone   desk   paint ms   by an empty page's   page`,
  );
  for (const address of addresses) {
    const { shift } = await load(browser, origin + address, 'phone');
    const desk = await load(browser, origin + address, 'desk');
    const paint = await paintOf(address);
    const cells = [shift.toFixed(3), desk.shift.toFixed(3), paint.toFixed(0), (paint / floor).toFixed(2)];
    console.log([...cells.map((cell, index) => cell.padStart([12, 7, 11, 21][index]!)), `  ${address}`].join(''));
  }
  await browser.close();
  stop();
}
