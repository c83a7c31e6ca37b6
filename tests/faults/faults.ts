/**
 * `npm run faults`: what may stop or disturb a build, done to it on purpose; a line a trial, 1 when one does not hold. Takes
 * minutes, so it runs by night and not with the tests. As root it also mounts disks, fills one and takes its power away.
 *
 * @example npm run faults -- places 'two builds'
 */
import { kills } from './kills.ts';
import { places } from './places.ts';
import { power } from './power.ts';
import { swaps } from './swaps.ts';
import { isRoot, removeFolders, type Trial } from './trial.ts';

const kinds: Record<string, Trial[]> = { kills, swaps, power, places };
const wanted = process.argv.slice(2);

let short = 0;
for (const [kind, trials] of Object.entries(kinds)) {
  for (const { name, run } of trials) {
    if (wanted.length > 0 && !wanted.some((words) => words === kind || name.includes(words))) continue;
    const begun = Date.now();
    let verdict: string;
    try {
      verdict = `held   ${name}: ${await run()}`;
    } catch (error) {
      short++;
      verdict = `SHORT  ${name}: ${error instanceof Error ? error.message : String(error)}`;
    }
    console.log(`${verdict} (${((Date.now() - begun) / 1000).toFixed(0)} s)`);
  }
}
if (!isRoot) console.log('not tried: another user, mounted disks, a full disk, power lost (only root may)');
removeFolders();
process.exitCode = short > 0 ? 1 : 0;
