/**
 * `npm run build`: check the content, build aside, index, then swap: what is published is always a whole build.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { writeIndexes } from '../search/index.ts';
import { command } from './command.ts';
import { read } from '../plan/read.ts';
import { finishPages } from './finish-pages.ts';
import { reportText, summarise } from './report.ts';

// Whatever shell or test runner calls: a build is a production build, with the same bytes.
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = process.cwd();
const aside = join(root, '.build', 'next');
const last = join(root, '.build', 'last');
const dist = join(root, 'dist');

await command('npm run build', async () => {
  // A build that was stopped between taking the old site away and putting the new one there.
  if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
  const { content, findings } = read(root);
  if (findings.length > 0) console.error(reportText(root, findings, 'both'));
  if (!content) return 1;

  rmSync(aside, { recursive: true, force: true });
  await build({ root, outDir: aside, logLevel: 'warn' });
  await finishPages(aside);
  const { records } = await writeIndexes(content, aside);

  rmSync(last, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(aside, dist);
  rmSync(last, { recursive: true, force: true });
  console.log(`dist/: ${content.plans.length} plan(s), ${records} search records. ${summarise(findings, 'both')}`);
  return 0;
});
