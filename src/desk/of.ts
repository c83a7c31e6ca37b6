/**
 * `npm run of -- <file or folder>`: writes the marks `of:` of translations that somebody has looked through again, so
 * that nobody copies eight letters by hand. A translation whose figures differ from its original keeps its old mark.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../plan/finding.ts';
import { read } from '../plan/read.ts';
import { command, UsageError } from './command.ts';

await command('npm run of -- content/2024-h1/updates/2024-01-01-tin-moi', () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  if (positionals.length === 0)
    throw new UsageError('Bản dịch nào đã xem lại? / Which translations were looked through?');
  const root = process.cwd();
  const folders = positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\/|\/+$/gu, ''));
  const { findings } = read(root);
  const own = findings.filter(({ file }) => folders.some((path) => file === path || file.startsWith(`${path}/`)));
  const wrong = own.filter(({ level }) => level === 'error');
  for (const { file, line, column } of wrong)
    console.error(`${file}:${line}:${column}: còn lỗi, giữ mã cũ. / still at fault; the old mark stays.`);
  const faulty = new Set(wrong.map(({ file }) => file));
  const renewed = own.filter((finding) => !faulty.has(finding.file) && renew(root, finding));
  for (const { file } of renewed) console.log(`${file}: of`);
  console.log(`Đã ghi lại ${renewed.length} mã. / ${renewed.length} mark(s) renewed.`);
  return wrong.length > 0 ? 1 : 0;
});

/** Writes the mark that a finding asks for. */
function renew(root: string, finding: Finding): boolean {
  if (finding.rule !== 'stale-prose' && finding.rule !== 'stale-translation') return false;
  const path = join(root, finding.file);
  const before = readFileSync(path, 'utf8');
  const mark = `of: '${finding.values.fingerprint}'`;
  const after = finding.rule === 'stale-prose' ? inFrontMatter(before, mark) : inEntry(before, finding.values.id, mark);
  if (after === before) return false;
  writeFileSync(path, after);
  return true;
}

/** In its own line between the two lines of dashes, added when it is not there. */
function inFrontMatter(text: string, mark: string): string {
  const [head = ''] = /^\uFEFF?---\r?\n[\s\S]*?\n---/u.exec(text) ?? [];
  const renewed = /^of:.*$/mu.test(head)
    ? head.replace(/^of:[^\r\n]*/mu, mark)
    : head.replace(/(\r?\n)---$/u, `$1${mark}$1---`);
  return renewed + text.slice(head.length);
}

/** In the entry of its sentence, which begins at the left edge and ends where the next one does. */
function inEntry(text: string, id: string, mark: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/^['"]?([^'":]+)['"]?:.*$/u, '$1').trim() === id);
  const at = lines.findIndex((line, index) => index > start && /^\s+of:/u.test(line));
  if (start < 0 || at < 0) return text;
  lines[at] = lines[at]!.replace(/of:[^\r\n]*/u, mark);
  return lines.join('\n');
}
