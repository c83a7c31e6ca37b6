/** The place of a finding, drawn. */
import { expect, test } from 'vitest';
import { codeFrame } from '../../src/desk/code-frame.ts';

const draw = (text: string, line: number, column: number): string => `\n${codeFrame(text, { line, column })}\n`;

test('shows the line before, the line, and a caret under the column', () => {
  expect(draw('một\nhai: [ba]\nbốn', 2, 6)).toBe(`
  1 │ một
  2 │ hai: [ba]
    │      ^
`);
});
test('shows a first line alone', () => {
  expect(draw('một\nhai', 1, 3)).toBe(`
  1 │ một
    │   ^
`);
});
test('keeps numbers of different length in line', () => {
  expect(draw(`${'\n'.repeat(8)}chín\nmười`, 10, 1)).toBe(`
   9 │ chín
  10 │ mười
     │ ^
`);
});
test('may point past the end of a line, where something is missing', () => {
  expect(draw("a: 'b", 1, 6)).toBe(`
  1 │ a: 'b
    │      ^
`);
});
test('shows tabs as what they are, one column each', () => {
  expect(draw('a:\n\t\tb: 1', 2, 3)).toBe(`
  1 │ a:
  2 │ →→b: 1
    │   ^
`);
});
test('does not obey what turns the direction of writing', () => {
  expect(draw('a \u202Eb', 1, 3)).toBe(`
  1 │ a �b
    │   ^
`);
});
test('cuts a long line around the column', () => {
  const frame = draw(`${'x'.repeat(200)}đây${'y'.repeat(200)}`, 1, 201);
  const [line = '', caret = ''] = frame.trim().split('\n');
  expect(line.length).toBeLessThan(110);
  expect(line).toMatch(/│ …x+đâyy+…$/u);
  // Both lines begin with the same margin, of which trimming took two columns from the first.
  expect(line.indexOf('đây') + 2).toBe(caret.indexOf('^'));
});
test('is empty where there is no such line', () => {
  expect(codeFrame('a', { line: 5, column: 1 })).toBe('');
});
