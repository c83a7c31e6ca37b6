/** CSV read without the project's own code. */
export function parseCsv(text: string): Record<string, string>[] {
  const fields = text.replace(/^\uFEFF/u, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/gu);
  const rows: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    rows.at(-1)!.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
