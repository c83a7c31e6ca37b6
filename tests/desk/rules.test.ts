/** The appendix of the staff guide: every rule of the check with its level and what it says of an example. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding, Rule } from '../../src/plan/finding.ts';
import { ruleNames, sayFinding } from '../../src/words/finding.ts';

/** Facts as bad samples gave them, by rule; `both`: an error or a warning, by how far off it is. */
const examples = JSON.parse(readFileSync('tests/desk/rule-examples.json', 'utf8')) as Record<
  Rule,
  { level: Finding['level'] | 'both'; values: unknown }
>;
const appendix = 'content/quy-tac.md';
const levels = { error: 'lỗi', warning: 'cảnh báo', both: 'lỗi hoặc cảnh báo' };

function table(): string {
  const rows = ruleNames.map((rule) => {
    const { level, values } = examples[rule];
    const finding = { rule, level, values, file: '', line: 1, column: 1 } as unknown as Finding;
    const words = sayFinding(finding, 'vi').replaceAll('\n', ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
    return `| \`${rule}\` | ${levels[level]} | ${words} |`;
  });
  return `# Mọi quy tắc của máy

Lỗi chặn việc đăng; cảnh báo thì không. Mỗi quy tắc kèm lời máy nói về một ví dụ. Bảng này do máy ghi ra từ mã chương trình.

| Quy tắc | Mức | Ví dụ |
| --- | --- | --- |
${rows.join('\n')}
`;
}

test('has every rule, in the words of the check: else run with RENEW=1', () => {
  expect(ruleNames.filter((rule) => !Object.hasOwn(examples, rule))).toEqual([]);
  expect(Object.keys(examples).filter((rule) => !ruleNames.includes(rule as Rule))).toEqual([]);
  if (process.env.RENEW) writeFileSync(appendix, table());
  expect(readFileSync(appendix, 'utf8')).toBe(table());
});

test('no Vietnamese message holds an English sentence of a library', () => {
  const english = /\b(?:the|must|expected|unexpected|should|invalid)\b/iu;
  const rows = table()
    .split('\n')
    .filter((row) => english.test(row.replace(/“[^”]*”|`[^`]*`|\([^()]*\)/gu, '')));
  expect(rows).toEqual([]);
});
