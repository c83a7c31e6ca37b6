/** The open data of one plan as files, made once: each table as CSV and JSON, all of it in other forms, and what describes them. */
import { withForms } from '../plan/forms.ts';
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import { akomaNtoso } from './akoma-ntoso.ts';
import { fileOf, type DataSet } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { linkedData } from './linked-data.ts';
import { sqliteFile } from './sqlite.ts';
import { tableCsv, tableJson } from './table.ts';
import { tables } from './tables.ts';
import { versionOf } from './version.ts';

const known = new WeakMap<Plan, DataSet>();

export const addressOfData = (plan: string, file: string): string => `/data/${plan}/${file}`;

/** @param seed the official text as it was received */
export function dataSetOf(content: Content, plan: Plan, seed: Uint8Array): DataSet {
  let set = known.get(plan);
  if (!set) known.set(plan, (set = make(content, plan, seed)));
  return set;
}

function make(content: Content, plan: Plan, seed: Uint8Array): DataSet {
  const json = tables.map((table) => fileOf(`${table.name}.json`, tableJson(table, content, plan), table));
  const csv = tables.map((table) => fileOf(`${table.name}.csv`, tableCsv(table, content, plan), table));
  const version = versionOf(
    plan,
    json.map((file) => file.sha256),
  );
  const files = [...csv, ...json, fileOf('resolution.txt', seed)];
  const add = (name: string, data: string | Uint8Array): unknown => files.push(fileOf(name, data));
  if (withForms()) {
    add('resolution.akn.xml', akomaNtoso(content, plan));
    add(`${plan.id}.sqlite`, sqliteFile(content, plan, version));
    add('plan.jsonld', linkedData(content, plan, version, files));
  }
  const rows = new Map(tables.map((table) => [table.name, table.rows(content, plan).length]));
  add('datapackage.json', dataPackage(content, { plan, version, rows, files }));
  add('SHA256SUMS', files.map((file) => `${file.sha256}  ${file.name}\n`).join(''));
  return { plan, version, rows, files };
}
