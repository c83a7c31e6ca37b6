/** Real servers with the shipped configurations: found, or installed where one may, or asked for in plain words. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

export const servers = ['nginx', 'caddy'] as const;
export type Server = (typeof servers)[number];

const modules = '/usr/share/nginx/modules-available/mod-http-brotli-static.conf';
const needed: Record<Server, { packages: string[]; files: string[] }> = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'], files: ['/usr/sbin/nginx', modules] },
  caddy: { packages: ['caddy'], files: ['/usr/bin/caddy'] },
};

/** @throws saying what was tried and what to do */
function find(server: Server): void {
  const { packages, files } = needed[server];
  if (files.every((file) => existsSync(file))) return;
  const tried: string[] = [];
  if (process.getuid?.() === 0)
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const { status, stderr, error } = spawnSync('apt-get', args, { encoding: 'utf8', timeout: 240_000 });
      if (status !== 0) tried.push(`apt-get ${args.join(' ')}: ${error?.message ?? stderr.trim().slice(-300)}`);
    }
  if (files.every((file) => existsSync(file))) return;
  throw new Error(`No ${server} to test in. Install it: apt-get install ${packages.join(' ')}\n${tried.join('\n')}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** How each is started in a folder of its own, by the shipped configuration, of which only folder and port are others. */
const commands: Record<Server, (root: string, place: string, port: number) => [command: string, ...args: string[]]> = {
  nginx(root, place, port) {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${place}/${name};`,
    );
    const site = readFileSync('deploy/nginx.conf', 'utf8')
      .replaceAll('/srv/ke-hoach-mo', root)
      .replace('listen 8080', `listen 127.0.0.1:${port}`);
    const around = [
      readFileSync(modules, 'utf8').replace(' modules/', ' /usr/lib/nginx/modules/'),
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; pid ${place}/pid; error_log ${place}/error.log; events {}`,
      `http { access_log off; sendfile on; ${temporary.join(' ')}`,
    ];
    writeFileSync(join(place, 'nginx.conf'), [...around, site, '}\n'].join('\n'));
    return ['/usr/sbin/nginx', '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')];
  },
  caddy(root, place, port) {
    const site = readFileSync('deploy/Caddyfile', 'utf8')
      .replaceAll('/srv/ke-hoach-mo', root)
      .replace(/^:8080/mu, `http://127.0.0.1:${port}`);
    writeFileSync(join(place, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return ['/usr/bin/caddy', 'run', '--adapter', 'caddyfile', '--config', join(place, 'Caddyfile')];
  },
};

export interface Served {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Serves a project's site as shipped.
 *
 * @param root a project with `dist` and `.build/last`
 * @param place a folder of its own for what the server writes
 */
export async function serve(server: Server, root: string, place: string): Promise<Served> {
  find(server);
  const port = await freePort();
  mkdirSync(place, { recursive: true });
  const [command, ...args] = commands[server](root, place, port);
  const child = spawn(command, args, { env: { ...process.env, HOME: place, XDG_DATA_HOME: place } });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => void (said += piece.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 200) {
      child.kill();
      throw new Error(`${server} does not start: ${said}`);
    }
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
