/** `datapackage.json` (Data Package v2): every file of a plan's data with its sum, and a Table Schema of each table. */
import { address } from '../plan/address.ts';
import type { Content } from '../plan/read.ts';
import { columnWords } from '../words/columns.ts';
import { tableWords } from '../words/tables.ts';
import { wordsOf } from '../words/words.ts';
import type { DataFile, DataSet } from './data-file.ts';
import { keyOf, type Field } from './field.ts';
import { toJson } from './json.ts';
import { fieldsOf, type Table } from './table.ts';
import { changes } from './version.ts';

export const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};

/** Months and years are marked so that no spreadsheet makes days of them. */
const spans = '^(?:(?:through )?\\d{4}(?:-(?:[HQM]\\d{1,2}|\\d\\d(?:-\\d\\d)?))?|to \\d{4})$';

function schemaField(table: string, name: string, field: Field) {
  const { vi, en } = columnWords(table, name);
  const language = /_(vi|en)$/u.exec(name)?.[1];
  const side = language && { vi: 'Vietnamese', en: 'English' }[language];
  const constraints = {
    ...(field.required && { required: true, unique: true }),
    ...(field.values && { enum: field.values }),
    ...(field.span && { pattern: spans }),
  };
  return {
    name,
    // The published profile of version 2 knows no list: its ids stand in a string, a blank between them.
    type: field.type === 'list' ? 'string' : field.type,
    ...(field.format && { format: field.format }),
    ...(field.type === 'list' && { separator: ' ' }),
    title: side ? `${en} (${side})` : en,
    description_vi: vi,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** One id in one other table; a list of ids is told of by its `refers_to` alone, for which Table Schema has no word. */
function schemaOf(table: Table) {
  const fields = fieldsOf(table);
  const keys = fields.flatMap(([name, { key }]) => (key ? [name] : []));
  const foreign = fields.flatMap(([name, { of, type }]) =>
    of && type === 'string' ? [{ fields: [name], reference: { resource: of, fields: [keyOf(of)] } }] : [],
  );
  return {
    fields: fields.map(([name, field]) => ({
      ...schemaField(table.name, name, field),
      ...(field.of && field.type === 'list' && { refers_to: field.of }),
    })),
    ...(keys.length > 0 && { primaryKey: keys }),
    ...(foreign.length > 0 && { foreignKeys: foreign }),
    missingValues: [''],
  };
}

const formats: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/akn+xml',
  sqlite: 'application/vnd.sqlite3',
  txt: 'text/plain',
};
export const mediaType = (name: string): string => formats[name.split('.').at(-1)!] ?? 'text/plain';

function resource({ name, size, sha256, table }: DataFile, { version }: DataSet) {
  const format = name.split('.').at(-1)!;
  const words = table && tableWords[table.name]!;
  const common = {
    name: table && format === 'csv' ? table.name : name.toLowerCase().replaceAll('.', '-'),
    path: name,
    ...(words && { title: words.title.en, title_vi: words.title.vi }),
    ...(words && { description: words.row.en, description_vi: words.row.vi }),
    format,
    mediatype: mediaType(name),
    ...(format !== 'sqlite' && { encoding: 'utf-8' }),
    bytes: size,
    hash: `sha256:${sha256}`,
    version,
  };
  return table && format === 'csv'
    ? {
        ...common,
        type: 'table',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: schemaOf(table),
      }
    : common;
}

export function dataPackage({ site }: Content, set: DataSet): string {
  const { plan, version, files } = set;
  const absolute = (path: string): string => new URL(path, site.origin).href;
  return toJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `ke-hoach-mo-${plan.id}`,
    id: absolute(`/data/${plan.id}/datapackage.json`),
    title: plan.title.en,
    title_vi: plan.title.vi,
    description: plan.summary.en,
    description_vi: plan.summary.vi,
    homepage: absolute(address({ kind: 'plan', plan: plan.id }, 'en')),
    version,
    created: `${plan.reviewed}T00:00:00Z`,
    licenses: [licence],
    licence_note: wordsOf('en').page.licence,
    contributors: [
      { title: (site.publisher?.name ?? site.name).en, path: site.publisher?.url ?? site.origin, roles: ['publisher'] },
    ],
    sources: [
      {
        title: `${plan.kind.en}, ${plan.body.en}, ${plan.adopted}`,
        path: absolute(`/data/${plan.id}/resolution.txt`),
        sha256: plan.source.sha256,
      },
    ],
    changes: changes.map(({ version: of, date, what }) => ({
      version: of,
      date,
      description: what.en,
      description_vi: what.vi,
    })),
    resources: files.map((file) => resource(file, set)),
  });
}
