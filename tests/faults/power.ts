/**
 * Power lost: the project stands on a disk of its own, an image, which is copied as it lies some time after a build; what
 * was only on its way there is not in the copy. Needs the right to mount.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  build,
  folder,
  hold,
  isRoot,
  layOut,
  pause,
  siteOf,
  system,
  undisturbed,
  version,
  type Trial,
} from './trial.ts';

const seconds = [0, 1, 4, 8];

async function powerLost(): Promise<string> {
  const { first, second } = await undisturbed();
  const place = folder();
  const [image, disk, lost] = ['image', 'disk', 'lost'].map((name) => join(place, name)) as [string, string, string];
  system('mkdir', disk, lost);
  system('truncate', '-s', '300M', image);
  system('mkfs.ext4', '-q', image);
  system('mount', '-o', 'loop', image, disk);
  const seen: string[] = [];
  try {
    const root = layOut(join(disk, 'project'));
    await build(root);
    system('sync', '-f', disk);
    for (const after of seconds) {
      version(root, true);
      await build(root);
      await pause(after * 1000);
      const copy = join(place, `copy-${after}`);
      copyFileSync(image, copy);
      // What the file system's own journal mends when it is mounted, it mends.
      system('mount', '-o', 'loop', copy, lost);
      const site = siteOf(join(lost, 'project'));
      system('umount', lost);
      system('rm', copy);
      hold(
        site === first || site === second,
        `power lost ${after} s after the build: neither the old site nor the new`,
      );
      seen.push(`${after} s: ${site === second ? 'new' : 'old'}`);
      version(root, false);
      await build(root);
      system('sync', '-f', disk);
    }
  } finally {
    system('umount', disk);
  }
  return seen.join(', ');
}

export const power: Trial[] = isRoot ? [{ name: 'power lost after a build', run: powerLost }] : [];
