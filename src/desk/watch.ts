/** Tells when staff save something. */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { reportCrash } from './command.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one saving. */
const pause = 120;

/** Calls back after each saving under `content/` or `seeds/`, until the process ends; one that fails does not end it. */
export function watchContent(root: string, onSave: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  const answer = (): void => {
    try {
      onSave();
    } catch (error) {
      reportCrash(error);
    }
  };
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(answer, pause);
  };
  for (const folder of ['content', 'seeds'].map((name) => join(root, name)).filter((path) => existsSync(path)))
    watch(folder, { recursive: true }, wait);
}
