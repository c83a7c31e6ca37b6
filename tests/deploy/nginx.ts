/** A real nginx: found, or installed where one may, or asked for in plain words. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
const program = '/usr/sbin/nginx';
const modules = '/usr/share/nginx/modules-available/mod-http-brotli-static.conf';

/** @throws saying what was tried and what to do */
function findNginx(): void {
  if (existsSync(program) && existsSync(modules)) return;
  const tried: string[] = [];
  if (process.getuid?.() === 0)
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { status, stderr, error } = spawnSync('apt-get', args, { encoding: 'utf8', timeout: 240_000 });
      if (status !== 0) tried.push(`apt-get ${args.join(' ')}: ${error?.message ?? stderr.trim().slice(-300)}`);
    }
  if (existsSync(program) && existsSync(modules)) return;
  throw new Error(`No nginx to test in. Install it: apt-get install ${packages.join(' ')}\n${tried.join('\n')}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/**
 * Serves a project's site by the shipped configuration, of which only the folder and the port are others.
 *
 * @param root a project with `dist` and `.build/last`
 * @param place a folder of its own for what nginx writes
 */
export async function startNginx(root: string, place: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  findNginx();
  const port = await freePort();
  const shipped = readFileSync('deploy/nginx.conf', 'utf8');
  const site = shipped.replaceAll('/srv/ke-hoach-mo', root).replace('listen 8080', `listen 127.0.0.1:${port}`);
  mkdirSync(place, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  );
  writeFileSync(
    join(place, 'nginx.conf'),
    `${readFileSync(modules, 'utf8').replace(' modules/', ' /usr/lib/nginx/modules/')}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${place}/pid;
error_log ${place}/error.log;
events {}
http {
access_log off;
sendfile on;
${temporary.join('\n')}
${site}
}
`,
  );
  const child = spawn(program, ['-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')]);
  let said = '';
  child.stderr.on('data', (piece: Buffer) => void (said += piece.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 200) throw new Error(`nginx does not start: ${said}`);
    try {
      await fetch(origin);
      return {
        origin,
        stop: () => {
          child.kill();
          return ended;
        },
      };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
