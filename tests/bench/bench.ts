/**
 * `npm run bench`: how the build's time, the bytes of a first search and the time to answers grow with the number of
 * plans. The resolution is laid out 1, 10 and 50 times in
 * a throwaway copy of the project; linear growth shows as an even time for each plan.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { measureSearch } from './search-bench.ts';

const parts = ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const first = '2023-h2';

function layOut(plans: number): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  for (let number = 1; number < plans; number++) {
    const id = `plan-${number}`;
    cpSync(join(root, 'content', first), join(root, 'content', id), { recursive: true });
    cpSync(join(root, 'seeds', `${first}.txt`), join(root, 'seeds', `${id}.txt`));
    const path = join(root, 'content', id, 'plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(`seeds/${first}.txt`, `seeds/${id}.txt`));
  }
  return root;
}

function seconds(root: string, script: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join('src', 'desk', script)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

console.log(
  'plans   check s   build s   build s/plan beyond the first   first search B, requests   last key to answers ms: first on a slow phone, then median, 90 %',
);
let single = 0;
for (const plans of [1, 10, 50]) {
  const root = layOut(plans);
  const check = seconds(root, 'check.ts');
  const build = seconds(root, 'build.ts');
  const search = await measureSearch(join(root, 'dist'));
  rmSync(root, { recursive: true, force: true });
  if (plans === 1) single = build;
  const each = plans === 1 ? '' : ((build - single) / (plans - 1)).toFixed(2);
  console.log(
    [
      String(plans).padStart(5),
      check.toFixed(2).padStart(9),
      build.toFixed(2).padStart(9),
      each.padStart(8),
      String(search.first).padStart(38),
      String(search.requests).padStart(4),
      String(search.slow).padStart(8),
      search.median.toFixed(1).padStart(16),
      search.ninety.toFixed(1).padStart(8),
    ].join(' '),
  );
  const parts = Object.entries(search.parts).map(([part, bytes]) => `${part} ${bytes}`);
  console.log(`      a first search: ${parts.join(', ')}`);
}
