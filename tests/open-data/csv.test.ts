/** CSV as spreadsheets read it. */
import { expect, test } from 'vitest';
import { toCsv } from '../../src/open-data/csv.ts';

test('quotes what needs it, marks its encoding, ends lines as the standard says', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['Tỉnh, huyện', 'nói “x” "y"'],
        [12.3, null],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"Tỉnh, huyện","nói “x” ""y"""\r\n12.3,\r\n');
});

test('a cell cannot become a formula, and a negative number stays one', () => {
  expect(toCsv(['a'], [['=1+1'], ['@x'], ['-2.5'], ['-x']])).toBe("\uFEFFa\r\n'=1+1\r\n'@x\r\n-2.5\r\n'-x\r\n");
});
