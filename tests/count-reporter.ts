/**
 * Ends a run with one plain line that any machine can read. Of a run of all there is, in which all passes, the figures are
 * kept with the source, for the page that tells them: `src/view/about/kept.json`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { TaskMeta } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import type { KeptRun } from '../src/view/about/kept.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Pages that this test judged. */
    judged?: { by: 'axe' | 'html'; pages: number };
    search?: KeptRun['search'];
  }
}

const file = 'src/view/about/kept.json';

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken + errors.length;
    const declared = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.test\.ts$/u.test(name),
    );
    if (modules.length === declared.length && passed === tests.length && failed === 0)
      keep(tests.map((test) => test.meta()));
    // After the default reporter's own closing lines.
    process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}

function keep(metas: readonly TaskMeta[]): void {
  const judged = (by: 'axe' | 'html'): number =>
    metas.reduce((sum, meta) => sum + (meta.judged?.by === by ? meta.judged.pages : 0), 0);
  const search = metas.find((meta) => meta.search)?.search;
  if (!search) return;
  const run: KeptRun = { tests: metas.length, axe: judged('axe'), html: judged('html'), search };
  const words = `${JSON.stringify(run, null, 2)}\n`;
  if (words === readFileSync(file, 'utf8')) return;
  writeFileSync(file, words);
  console.log(`${file} has the figures of this run: commit it with what changed them.`);
}
