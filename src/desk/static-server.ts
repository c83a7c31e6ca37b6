/** A static host in small: files, `_headers`, `404.html`, as the hosts this site is made for do it. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
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

interface Site {
  /** The folder that a link leads to, and its own number on the disk: either changes when a site is published. */
  folder: string;
  made: number;
  rules: HeaderRule[];
  files: ReturnType<typeof sirv>;
}

function siteAt(folder: string): Site {
  const real = realpathSync(folder);
  const rules = parseHeaders(readFileSync(join(real, '_headers'), 'utf8'));
  return { folder: real, made: statSync(real).ino, rules, files: sirv(real, { etag: true, extensions: ['html'] }) };
}

/**
 * Serves a folder to this machine alone.
 *
 * @param folder a site, or a link to the one published last: an answer is always of one site as a whole
 * @param port 0 for any free one; a taken port gives way to the next
 * @returns the address, and how to stop
 */
export async function startServer(
  folder: string,
  port: number,
): Promise<{ address: string; stop: () => Promise<void> }> {
  let site = siteAt(folder);
  const current = (): Site => {
    const found = statSync(folder, { throwIfNoEntry: false });
    // Where nothing stands for a moment, the last site goes on answering.
    if (found && (found.ino !== site.made || realpathSync(folder) !== site.folder)) site = siteAt(folder);
    return site;
  };
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    if (path === null) return void refuse(response, 400, 'Bad Request');
    const { folder: root, rules, files } = current();
    const send = (address: string): void => {
      for (const { pattern, headers } of rules)
        if (pattern.test(address)) for (const [name, value] of headers) response.appendHeader(name, value);
    };
    send(path);
    files(request, response, () => {
      const page = path.startsWith('/en/') ? 'en/404.html' : '404.html';
      send(`/${page}`);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(root, page)));
    });
  });
  const free = await listen(server, port);
  return {
    address: `http://127.0.0.1:${free}/`,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** The path that a request names; null where it names none, or nonsense. */
function pathOf(url = '/'): string | null {
  if (!url.startsWith('/') || url.startsWith('//')) return null;
  try {
    decodeURI(url);
    return new URL(url, 'http://localhost').pathname;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, code: number, words: string): void {
  response.writeHead(code, { 'Content-Type': 'text/plain;charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(`${code} ${words}\n`);
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    // Nobody else on the network has a preview to read.
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
