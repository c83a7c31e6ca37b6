/** RFC 4180, with a byte-order mark so that spreadsheets read Vietnamese. Numbers have a point and no thousands mark. */
export type Cell = string | number | boolean | null | undefined;

/**
 * @param header names of the columns
 * @param rows one list of cells a row, in the order of the header
 * @param quoted every field in quotation marks, else only those that need them
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[], { quoted = false } = {}): string {
  const field = (cell: Cell): string => {
    const words = cell === null || cell === undefined ? '' : String(cell);
    // A cell that a spreadsheet would take for a formula is given as text.
    const safe = /^[=+@\t\r]|^-(?!\d)/u.test(words) ? `'${words}` : words;
    return quoted || /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
