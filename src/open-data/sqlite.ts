/**
 * All tables of a plan in one SQLite file. Columns say in their definitions what stands in them; lists of ids are tables of
 * their own besides, `commitments_places`, so that they can be joined. Same content, same bytes.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { columnWords } from '../words/columns.ts';
import { licence } from './data-package.ts';
import { cellOf, keyOf, type Field } from './field.ts';
import { cellsOf, fieldsOf, type Table } from './table.ts';
import { tables } from './tables.ts';

const kinds: Record<Field['type'], string> = {
  ...{ string: 'TEXT', date: 'TEXT', list: 'TEXT', number: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' },
};

const quoted = (name: string): string => `"${name}"`;
const refersTo = (of: string): string => ` REFERENCES ${quoted(of)} (${quoted(keyOf(of))})`;

function definition(table: Table): string {
  const columns = fieldsOf(table).map(([name, { type, key, of }], index, all) => {
    const refers = of && type === 'string' ? refersTo(of) : '';
    const comma = index < all.length - 1 ? ',' : '';
    const { vi, en } = columnWords(table.name, name);
    return `  ${quoted(name)} ${kinds[type]}${key ? ' PRIMARY KEY NOT NULL' : ''}${refers}${comma} -- ${vi} / ${en}`;
  });
  return `CREATE TABLE ${quoted(table.name)} (\n${columns.join('\n')}\n)`;
}

function insert(database: DatabaseSync, name: string, rows: readonly (readonly unknown[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows)
    statement.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : ((cell ?? null) as string))));
}

/** The pairs of a list of ids: each row's key with each of them. */
function insertPairs(database: DatabaseSync, table: Table, content: Content, plan: Plan): void {
  const [key] = fieldsOf(table).find(([, field]) => field.key) ?? [];
  if (!key) return;
  for (const [name, field] of fieldsOf(table)) {
    if (field.type !== 'list' || !field.of) continue;
    const pairs = `${table.name}_${name}`;
    database.exec(
      `CREATE TABLE ${quoted(pairs)} (row TEXT NOT NULL${refersTo(table.name)}, id TEXT NOT NULL${refersTo(field.of)})`,
    );
    const rows = table.rows(content, plan).flatMap((row) => {
      const own = cellOf(row[key]!, table.fields[key]!, plan.id);
      return (row[name] as readonly string[]).map((each) => [own, cellOf([each], field, plan.id)]);
    });
    insert(database, pairs, rows);
  }
}

/** @param version of the data set */
export function sqliteFile(content: Content, plan: Plan, version: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  const path = join(folder, 'data.sqlite');
  try {
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    database.exec('CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)');
    insert(database, 'about', [
      ['plan', plan.id],
      ['title_vi', plan.title.vi],
      ['title_en', plan.title.en],
      ['version', version],
      ['licence', licence.path],
      ['source_sha256', plan.source.sha256],
    ]);
    for (const table of tables) database.exec(definition(table));
    for (const table of tables) {
      insert(database, table.name, cellsOf(table, content, plan));
      insertPairs(database, table, content, plan);
    }
    database.exec('COMMIT; VACUUM');
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
