/** `npm run check` as staff, programs and GitHub meet it. */
import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discard, spoil, type Edit } from '../example/project.ts';
import { hear, run } from './run.ts';

const plan = 'content/2024-h1/plan.yaml';
const wrongDay: Edit = { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: 2024-02-30' };
const strayFile: Edit = { file: 'content/bai.docx', to: 'x' };
const overdue: Edit = { file: plan, from: 'reviewed: 2024-01-02', to: 'reviewed: 2024-07-01' };

test('what a file says steers neither the terminal nor the log of a workflow', () => {
  const steering: Edit = {
    file: 'content/site.yaml',
    from: 'current: 2024-h1',
    to: 'current: "a\\e[31m\\r\\n::stop-commands::x\\u202E"',
  };
  const { status, stdout } = run('check.ts', [], [steering]);
  expect(status).toBe(1);
  expect(stdout).toContain('::stop-commands::');
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(stdout).not.toMatch(/^::|[\u0000-\u0008\u000B-\u001F\u007F\u202E]/mu);
});

describe('the exit code', () => {
  test('is 0 when nothing is wrong', () => {
    const { status, stdout } = run('check.ts', []);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^.*0 cảnh báo\. \/ .*0 warnings\.\n$/u);
  });
  test('is 0 with warnings', () => {
    const { status, stdout } = run('check.ts', [], [overdue]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 cảnh báo\./u);
  });
  test('is 1 when the content is wrong', () => expect(run('check.ts', [], [wrongDay]).status).toBe(1));
  test.each([['--lang', 'fr'], ['--format', 'xml'], ['--nhanh'], ['content/site.yaml']])(
    'is 2 when called with %s %s, and says how to call it',
    (...args) => {
      const { status, stderr } = run('check.ts', args);
      expect(status).toBe(2);
      expect(stderr).toContain('npm run check -- [--lang vi|en|both]');
      expect(stderr).not.toMatch(/^\s+at /mu);
    },
  );
});

/** What the reader leans on at its end fails it. */
const broken = {
  NODE_OPTIONS: '--import=data:text/javascript,Array.prototype.toSorted=()=>{throw%20new%20Error("gone")}',
};
describe('when the program breaks', () => {
  test('it says in both languages that the writer is not at fault, without a trace', () => {
    const { status, stderr } = run('check.ts', [], [], broken);
    expect(status).toBe(2);
    expect(stderr).toContain('không phải lỗi của người viết nội dung');
    expect(stderr).toContain("not the fault of the content's writer");
    expect(stderr).toContain('DEBUG=1');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
  test('the trace is there when asked for', () => {
    expect(run('check.ts', [], [], { ...broken, DEBUG: '1' }).stderr).toMatch(/^\s+at /mu);
  });
});

interface JsonFinding {
  file: string;
  line: number;
  column: number;
  level: string;
  rule: string;
  messages: { vi: string; en: string };
  values: unknown;
}
interface JsonReport {
  errors: number;
  warnings: number;
  findings: JsonFinding[];
}
const asJson = (...edits: Edit[]) => {
  const { status, stdout } = run('check.ts', ['--json'], edits);
  return { status, report: JSON.parse(stdout) as JsonReport };
};

test('people read place, sentence and line, sorted, Vietnamese first', () => {
  const [wrong, stray] = asJson(wrongDay, strayFile).report.findings.map(({ messages }) => messages);
  const lines = run('check.ts', [], [wrongDay, strayFile]).stdout.split('\n');
  expect(lines.slice(0, 9)).toEqual([
    `${plan}:28:11: lỗi: ${wrong!.vi}`,
    `    error: ${wrong!.en}`,
    expect.stringMatching(/^ {2}27 │ {3}sha256: [\da-f]{64}$/u),
    '  28 │ reviewed: 2024-02-30',
    '     │           ^',
    '',
    `content/bai.docx:1:1: lỗi: ${stray!.vi}`,
    `    error: ${stray!.en}`,
    '',
  ]);
  expect(lines[9]).toMatch(/^2 lỗi, 0 cảnh báo\. .* \/ 2 errors, 0 warnings\. /u);
  expect(lines.slice(10)).toEqual(['']);
});

test.each(['vi', 'en'])('only %s on request', (language) => {
  const { stdout } = run('check.ts', ['--lang', language], [wrongDay]);
  expect(stdout.includes('lỗi:')).toBe(language === 'vi');
  expect(stdout.includes('error:')).toBe(language === 'en');
});

test('programs read JSON', () => {
  const { status, report } = asJson(wrongDay, strayFile);
  expect(status).toBe(1);
  expect([report.errors, report.warnings]).toEqual([2, 0]);
  expect(report.findings.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
    [plan, 28, 11, 'wrong-format'],
    ['content/bai.docx', 1, 1, 'stray-file'],
  ]);
  expect(report.findings[0]).toMatchObject({
    level: 'error',
    values: { key: 'reviewed', found: '2024-02-30', format: 'date' },
    messages: {
      vi: expect.stringContaining('“2024-02-30”') as string,
      en: expect.stringContaining('“2024-02-30”') as string,
    },
  });
});

describe('GitHub', () => {
  test('reads annotations, with what its commands reserve escaped', () => {
    const { status, stdout } = run(
      'check.ts',
      ['--format', 'github'],
      [{ file: 'content/2024-h1/a,b: 100%.yaml', to: 'x' }],
    );
    expect(status).toBe(1);
    const [annotation = '', ...rest] = stdout.trim().split('\n');
    expect(rest).toEqual([]);
    expect(annotation).toMatch(
      /^::error file=content\/2024-h1\/a%2Cb%3A 100%25\.yaml,line=1,col=1,title=stray-file::/u,
    );
    expect(annotation).toContain('“a,b: 100%25.yaml”');
  });
  test('reads annotations below the report in its workflows', () => {
    const { stdout } = run('check.ts', [], [overdue], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain(`${plan}:28:11: cảnh báo:`);
    expect(stdout).toMatch(/^::warning file=content\/2024-h1\/plan\.yaml,line=28,col=11,title=unreported::\d/mu);
  });
});

test('watching, it answers each saving', async () => {
  const { root } = spoil();
  const child = spawn(process.execPath, [resolve('src', 'desk', 'check.ts'), '--watch'], { cwd: root });
  try {
    const heard = hear(child.stdout);
    await heard(/Không có lỗi, 0 cảnh báo/u);
    const path = join(root, plan);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace('2024-01-02', '2024-02-30'));
    await heard(/1 lỗi/u);
    // As many editors save: beside, then in its place.
    writeFileSync(join(root, 'plan.yaml'), good);
    renameSync(join(root, 'plan.yaml'), path);
    await heard(/Không có lỗi, 0 cảnh báo/u);
  } finally {
    child.kill();
    discard(root);
  }
});
