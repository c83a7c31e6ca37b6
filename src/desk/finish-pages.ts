/** What every page needs once all are written, in one reading of each: its styles in it, and its weight said. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { wellKnown } from '../plan/allowed-files.ts';
import { isEmbedded } from '../plan/embed.ts';
import { isSystems } from '../plan/file/disk.ts';
import { inlineStyles } from './inline-styles.ts';
import type { Figures } from './quality.ts';
import { saysWeight, withWeight } from './weight.ts';

/**
 * @param folder the built site, as Astro wrote it
 * @param figures what is told of the pages on the page of figures
 */
export async function finishPages(folder: string, figures: Figures): Promise<void> {
  // Astro names every page after its folder but the root's own 404; static hosts look for `404.html`.
  const english404 = join(folder, 'en', '404', 'index.html');
  if (existsSync(english404)) {
    renameSync(english404, join(folder, 'en', '404.html'));
    rmSync(join(folder, 'en', '404'), { recursive: true });
  }
  removeHidden(folder);
  const styles = inlineStyles(folder);
  const weighing: Promise<void>[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // What lies among the data is to be taken away: a file, and no page.
    if (!name.endsWith('.html') || name.split(sep)[0] === 'data') continue;
    const path = join(folder, name);
    const address = `/${name.split(sep).join('/')}`.replace(/index\.html$/u, '');
    const finish = (html: string): void => {
      writeFileSync(path, html);
      // What others set into their pages is none of the site's.
      if (!isEmbedded(address)) figures.see(address, html);
    };
    const html = styles.inline(readFileSync(path, 'utf8'));
    if (saysWeight(html)) weighing.push(withWeight(html).then(finish));
    else finish(html);
  }
  await Promise.all(weighing);
  await figures.tell(folder);
  const headers = join(folder, '_headers');
  writeFileSync(headers, styles.allow(readFileSync(headers, 'utf8')));
  styles.removeSheets();
}

/** What file managers left in `public/` is not for the public. */
function removeHidden(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (isSystems(entry.name) && entry.name !== wellKnown)
      rmSync(join(entry.parentPath, entry.name), { recursive: true, force: true });
}
