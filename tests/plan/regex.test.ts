/** Every regular expression of the model answers in time, whatever it is given to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Literal {
  file: string;
  pattern: string;
  flags: string;
}

const literals = readdirSync('src/plan', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .flatMap((entry) => literalsOf(join(entry.parentPath, entry.name)));

function literalsOf(file: string): Literal[] {
  const found: Literal[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Slow only on a number followed by a line end, which words in canonical form do not hold. */
const oneLine = String.raw`^(?:(trên|ít nhất|dưới|khoảng) )?(\d[\d.]*(?:,\d+)?)(?:\/\d+)? ?(.*)$`;

/** By the automaton of the expression; where it looks around, which no automaton does, by attacking it. */
function isSlow({ pattern, flags }: Literal): boolean {
  const { status } = checkSync(pattern, flags, { checker: 'automaton', timeout: 3_000 });
  if (status !== 'unknown') return status === 'vulnerable';
  return checkSync(pattern, flags, { checker: 'fuzz', timeout: 10_000 }).status === 'vulnerable';
}

test('the checker knows a slow expression', () => {
  expect(isSlow({ file: '', pattern: '(?:^|[-:,[{])\\s*[“”]', flags: 'mu' })).toBe(true);
  expect(isSlow({ file: '', pattern: '^(?:a+)+$', flags: 'u' })).toBe(true);
});

test('no expression of the model can be made slow', { timeout: 300_000 }, () => {
  expect(literals.length).toBeGreaterThan(100);
  const slow = literals.filter((literal) => literal.pattern !== oneLine && isSlow(literal));
  expect(slow.map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
});
