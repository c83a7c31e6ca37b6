/**
 * `npm run seal -- <plan>`: prints the SHA-256 of a new plan's seed for its `plan.yaml` and writes the sums of its lines.
 * A seal that exists is never overwritten: an official text does not change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineSums, seedHash } from '../plan/seed.ts';

const plan = process.argv[2] ?? '';
const seed = join('seeds', `${plan}.txt`);
const sums = join('content', plan, 'lines.txt');
if (!plan || !existsSync(seed)) {
  console.error(`Không thấy ${seed}. Cách dùng: npm run seal -- 2024-h1 / No ${seed}. Usage: npm run seal -- 2024-h1`);
  process.exitCode = 1;
} else if (existsSync(sums)) {
  console.error(`${sums} đã có và không được ghi đè. / ${sums} exists and is not overwritten.`);
  process.exitCode = 1;
} else {
  const bytes = readFileSync(seed);
  writeFileSync(sums, `${lineSums(bytes).join('\n')}\n`);
  console.log(`source:\n  file: seeds/${plan}.txt\n  sha256: ${seedHash(bytes)}`);
}
