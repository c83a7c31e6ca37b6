/** Builds the real site before the tests of the built site, once a run. */
import { spawnSync } from 'node:child_process';

export default function setup(): void {
  if (process.env.SITE_BUILT) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/desk/build.ts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`);
  process.env.SITE_BUILT = '1';
}
