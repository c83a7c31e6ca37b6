/** A static host in small: files, `_headers`, `404.html`, as the hosts this site is made for do it. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

interface HeaderRule {
  pattern: RegExp;
  headers: [string, string][];
}

/** Reads a `_headers` file: a path, `*` standing for anything, then indented headers. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ pattern: pathPattern(line.trim()), headers: [] });
  }
  return rules;
}

const pathPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', '.*')}$`, 'u');

/**
 * Serves a folder on this machine.
 *
 * @param port 0 for any free one; a taken port gives way to the next
 * @returns the address, and how to stop
 */
export async function startServer(
  folder: string,
  port: number,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const send = (response: ServerResponse, path: string): void => {
    for (const { pattern, headers } of rules)
      if (pattern.test(path)) for (const [name, value] of headers) response.appendHeader(name, value);
  };
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    send(response, path);
    files(request, response, () => {
      const page = path.startsWith('/en/') ? 'en/404.html' : '404.html';
      send(response, `/${page}`);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(folder, page)));
    });
  });
  const free = await listen(server, port);
  return {
    address: `http://localhost:${free}/`,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}
