/**
 * `npm run bench`: what check and build cost, the bytes of a first search and the time to answers, as the number of plans grows.
 * The resolution is laid out 1, 10 and 50 times, or as often as is asked, in a throwaway copy of the project; linear growth
 * shows as an even cost for each further plan. The first build begins with nothing; the second, after one file of content
 * was changed, takes what is kept.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { lineSums, seedHash } from '../../src/plan/text/seed.ts';
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
    // Each has a text of its own, by so many empty lines at its end.
    const official = readFileSync(join(root, 'seeds', `${first}.txt`));
    const seed = Buffer.concat([official, Buffer.from('\n'.repeat(number))]);
    writeFileSync(join(root, 'seeds', `${id}.txt`), seed);
    writeFileSync(join(root, 'content', id, 'lines.txt'), `${lineSums(seed).join('\n')}\n`);
    const path = join(root, 'content', id, 'plan.yaml');
    const facts = readFileSync(path, 'utf8')
      .replace(`seeds/${first}.txt`, `seeds/${id}.txt`)
      .replace(seedHash(official), seedHash(seed));
    writeFileSync(path, facts);
  }
  return root;
}

interface Cost {
  wall: number;
  /** Of the processor, which drift less than those of the clock. */
  cpu: number;
  /** The most memory held at once, in MB. */
  memory: number;
}

function cost(root: string, script: string): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('tests/bench/cost.mjs'), join('src', 'desk', script)],
    {
      cwd: root,
      env: { ...process.env, KEPT: join(root, 'kept') },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  if (status !== 0) throw new Error(stderr);
  const [, cpu, memory] = /took (\d+) (\d+)/u.exec(stderr)!;
  return { wall: (performance.now() - start) / 1000, cpu: Number(cpu) / 1e6, memory: Number(memory) / 1000 };
}

/** Builds again after a word of a summary was changed. */
function rebuild(root: string): Cost {
  const file = join(
    root,
    'content',
    first,
    'groups',
    readdirSync(join(root, 'content', first, 'groups'))[0]!,
    'vi.mdx',
  );
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(summary: .*?\S) (?=\S)/mu, '$1  '));
  return cost(root, 'build.ts');
}

const columns: [name: string, width: number][] = [
  ['plans', 5],
  ['check: s', 9],
  ['CPU s', 7],
  ['MB', 6],
  ['build: s', 9],
  ['CPU s', 7],
  ['MB', 6],
  ['CPU s a further plan', 21],
  ['again: CPU s', 12],
  ['first search: B', 16],
  ['requests', 9],
  ['slow phone ms', 14],
  ['median ms', 10],
  ['90 %', 6],
];
const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padStart(columns[index]![1])).join(' ');

console.log(row(columns.map(([name]) => name)));
let single = 0;
const sizes = process.argv.slice(2).map(Number);
for (const plans of sizes.length > 0 ? sizes : [1, 10, 50]) {
  const root = layOut(plans);
  const check = cost(root, 'check.ts');
  const build = cost(root, 'build.ts');
  const again = rebuild(root);
  const search = await measureSearch(join(root, 'dist'));
  rmSync(root, { recursive: true, force: true });
  if (plans === 1) single = build.cpu;
  const each = plans === 1 || single === 0 ? '' : ((build.cpu - single) / (plans - 1)).toFixed(2);
  const told = ({ wall, cpu, memory }: Cost): string[] => [wall.toFixed(1), cpu.toFixed(1), memory.toFixed(0)];
  const { first: bytes, requests, slow, median, ninety } = search;
  console.log(
    row([
      String(plans),
      ...told(check),
      ...told(build),
      each,
      again.cpu.toFixed(1),
      ...[bytes, requests, slow].map(String),
      median.toFixed(1),
      ninety.toFixed(1),
    ]),
  );
  const parts = Object.entries(search.parts).map(([part, weight]) => `${part} ${weight}`);
  console.log(`      a first search: ${parts.join(', ')}`);
}
