/**
 * `npm run seal -- <plan>`: prints the SHA-256 of a new plan's seed for its `plan.yaml` and writes the sums of its lines.
 * A seal that exists is never overwritten: an official text does not change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineSums, seedHash } from '../plan/seed.ts';
import { command, Misuse } from './command.ts';

await command('npm run seal -- 2024-h1', () => {
  const plan = process.argv[2] ?? '';
  const seed = join('seeds', `${plan}.txt`);
  const sums = join('content', plan, 'lines.txt');
  if (!plan || !existsSync(seed)) throw new Misuse(`Không thấy ${seed}. / There is no ${seed}.`);
  if (existsSync(sums))
    throw new Misuse(`${sums} đã có và không được ghi đè. / ${sums} exists and is not overwritten.`);
  const bytes = readFileSync(seed);
  mkdirSync(dirname(sums), { recursive: true });
  writeFileSync(sums, `${lineSums(bytes).join('\n')}\n`);
  console.log(`source:\n  file: seeds/${plan}.txt\n  sha256: ${seedHash(bytes)}`);
  return 0;
});
