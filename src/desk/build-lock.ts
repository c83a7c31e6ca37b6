/** One build at a time in a folder: two would clear away each other's half-made site. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/**
 * Runs a build while no other runs in the same project. The lock of a build that was killed is taken over.
 *
 * @throws UsageError naming the build that is running
 */
export async function withBuildLock<T>(root: string, run: () => Promise<T>): Promise<T> {
  const folder = join(root, '.build');
  const lock = join(folder, 'lock');
  const own = join(folder, `lock-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(own, String(process.pid));
  try {
    while (!taken(own, lock)) {
      const holder = holderOf(lock);
      if (holder !== null && isAlive(holder)) throw new UsageError(busy(holder));
      // Of several that find it left behind, one moves it away; the others see the lock of that one, or none.
      const stale = `${own}-stale`;
      try {
        renameSync(lock, stale);
      } catch {
        continue;
      }
      rmSync(stale, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await run();
  } finally {
    rmSync(lock, { force: true });
  }
}

const busy = (holder: number): string =>
  `Một lần dựng khác đang chạy (tiến trình ${holder}); hãy đợi nó xong. Nếu không có, hãy xóa .build/lock.\n` +
  `Another build is running (process ${holder}); wait until it is done. If there is none, delete .build/lock.`;

/** A link is made or is not: no other process sees the lock without its holder's number. */
function taken(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
