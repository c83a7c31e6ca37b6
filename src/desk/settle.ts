/** Waits until what was written stands on the disk, where a loss of power cannot take it. */
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file and folder of a folder, many at a time: the disk writes them out together. */
export async function settle(folder: string): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const worker = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const handle = await open(file, 'r');
      await handle.sync();
      await handle.close();
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  for (const entry of entries) if (entry.isDirectory()) settleFolder(join(entry.parentPath, entry.name));
  settleFolder(folder);
  settleFolder(join(folder, '..'));
}

/** The names in a folder. Windows settles them by itself and opens no folder. */
export function settleFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
