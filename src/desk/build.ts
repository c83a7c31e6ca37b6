/**
 * `npm run build`: check the content, build aside, look at what was built, then publish: what is published is always a
 * whole build.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { writeIndexes } from '../search/index.ts';
import { command } from './command.ts';
import { withPictures } from '../plan/forms.ts';
import { forgetUnused } from '../plan/kept.ts';
import { readOnce } from '../plan/reading.ts';
import { withBuildLock } from './build-lock.ts';
import { compressSite } from './compress.ts';
import { finishPages } from './finish-pages.ts';
import { judgeSite } from './judge-site.ts';
import { writePacks } from './offline.ts';
import { prepare, publish } from './publish.ts';
import { Figures } from './quality.ts';
import { reportText, summarise } from './report.ts';

// Whatever shell or test runner calls: a build is a production build, with the same bytes.
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = process.cwd();
const aside = join(root, '.build', 'next');
const index = join(root, '.build', 'index');

async function buildSite(compress: boolean): Promise<number> {
  prepare(root);
  const { content, findings } = readOnce(root);
  if (findings.length > 0) console.error(reportText(root, findings, 'both'));
  if (!content) return 1;

  const clear = (): void => [aside, index].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  clear();
  try {
    mkdirSync(index, { recursive: true });
    // The index is made of the content, not of the pages: it need not wait for them.
    const [indexed, made] = await Promise.allSettled([
      writeIndexes(content, index),
      build({ root, outDir: aside, logLevel: 'warn' }).then(() => finishPages(aside, new Figures(root, content))),
    ]);
    if (made.status === 'rejected') throw made.reason as Error;
    if (indexed.status === 'rejected') throw indexed.reason as Error;
    const { records } = indexed.value;
    renameSync(join(index, 'pagefind'), join(aside, 'pagefind'));
    if (withPictures()) await writePacks(aside);
    judgeSite(aside, content);
    if (compress) await compressSite(aside);
    await publish(root, aside);
    forgetUnused();
    console.log(`dist/: ${content.plans.length} plan(s), ${records} search records. ${summarise(findings, 'both')}`);
    return 0;
  } finally {
    // Half a site would fill the disk until the next build.
    clear();
  }
}

await command('npm run build [-- --compress] [--pages-only]', () => {
  const { values } = parseArgs({
    options: { compress: { type: 'boolean', default: false }, 'pages-only': { type: 'boolean', default: false } },
  });
  // An editor's quick look: the forms from which no page is made are left out.
  if (values['pages-only']) process.env.FORMS = '0';
  return withBuildLock(root, () => buildSite(values.compress));
});
