/** RFC 4180, with a byte-order mark so that spreadsheets read Vietnamese. Numbers have a point and no thousands mark. */
import { csvFormatRow } from 'd3';

export type Cell = string | number | boolean | null | undefined;

/** A cell that a spreadsheet would take for a formula is given as text. */
function guarded(cell: Cell): string {
  const words = String(cell ?? '');
  return /^[=+@\t\r]|^-(?!\d)/u.test(words) ? `'${words}` : words;
}

/**
 * @param header names of the columns
 * @param rows one list of cells a row, in the order of the header
 */
export const toCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => `${csvFormatRow(row.map(guarded))}\r\n`).join('')}`;
