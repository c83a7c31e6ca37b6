/** A slow line before a server: each answer waits, then all flow together, packed as hosts pack them. Workers feel it too. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { sent } from '../browser/first-search.ts';

/** Milliseconds before an answer, and bytes a second. */
const [latency, rate] = [400, 50_000];

/** @param origin of the server, without a final slash */
export async function slowLine(origin: string): Promise<{ origin: string; stop: () => void }> {
  let free = 0;
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const { url = '/', headers } = request;
      const [got] = await Promise.all([
        fetch(origin + url, { headers: { 'if-none-match': headers['if-none-match'] ?? '' } }),
        wait(latency),
      ]);
      const body = Buffer.from(await got.arrayBuffer());
      free = Math.max(free, Date.now()) + (sent(body) / rate) * 1000;
      await wait(Math.max(0, free - Date.now()));
      const kept = [...got.headers].filter(([name]) => !/^(?:connection|keep-alive|transfer-encoding)$/u.test(name));
      response.writeHead(got.status, Object.fromEntries(kept)).end(body);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, stop: () => server.close() };
}
