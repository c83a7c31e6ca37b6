/** The open data as published: each form says what the pages say, its package describes it, and no spreadsheet changes it. */
import { read, utils } from '@e965/xlsx';
import { csvParse } from 'd3';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { addressOf, siteNames, siteOf } from './sites.ts';

interface SchemaField {
  name: string;
  type: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  version: string;
  schema?: {
    fields: SchemaField[];
    primaryKey?: string[];
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}
interface Package {
  version: string;
  sources: { sha256: string }[];
  resources: Resource[];
}

const tables = [
  ...['sentences', 'commitments', 'targets', 'observations', 'reports', 'projects', 'documents', 'bodies', 'places'],
  ...['deadlines', 'terms', 'updates', 'corrections'],
];

const fits: Record<string, (cell: string) => boolean> = {
  number: (cell) => Number.isFinite(Number(cell)),
  integer: (cell) => Number.isInteger(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/u.test(cell),
  string: (cell) => cell === cell.trim(),
};

describe.each(siteNames)('on the %s site', (name) => {
  const site = siteOf(name);
  const sets = site.plans.map((plan) => {
    const bytes = (file: string) => readFileSync(join(site.dist, 'data', plan.id, file));
    const packed = JSON.parse(bytes('datapackage.json').toString()) as Package;
    return { plan, bytes, packed, text: (file: string): string => bytes(file).toString() };
  });

  test('the package names every file with its size and its sum, and the official text with that of the seed', () => {
    for (const { plan, bytes, packed, text } of sets) {
      const sum = (file: string): string => createHash('sha256').update(bytes(file)).digest('hex');
      for (const { path, bytes: size, hash } of packed.resources)
        expect([path, size, hash]).toEqual([path, bytes(path).length, `sha256:${sum(path)}`]);
      expect(sum('resolution.txt')).toBe(plan.source.sha256);
      expect(packed.sources[0]!.sha256).toBe(plan.source.sha256);
      const paths = new Set(packed.resources.map(({ path }) => path));
      expect(tables.flatMap((each) => [`${each}.csv`, `${each}.json`]).filter((path) => !paths.has(path))).toEqual([]);
      for (const line of text('SHA256SUMS').trim().split('\n')) {
        const [told, file] = line.split('  ') as [string, string];
        expect(told).toBe(sum(file));
      }
    }
  });

  test('every cell is what its column says, every key is one row’s own, every id leads to a row', () => {
    const faults: string[] = [];
    for (const { packed, text } of sets) {
      const described = packed.resources.filter(({ schema }) => schema);
      const read = new Map(described.map(({ name: of, path }) => [of, parseCsv(text(path))]));
      for (const { name: of, schema } of described) {
        const rows = read.get(of)!;
        for (const { name: column, type, constraints = {} } of schema!.fields)
          for (const row of rows) {
            const cell = row[column]!;
            if (cell === '' ? constraints.required : !fits[type]!(cell)) faults.push(`${of}.${column}: ${cell}`);
            if (cell === '') continue;
            if (constraints.enum && !constraints.enum.includes(cell)) faults.push(`${of}.${column} is ${cell}`);
            if (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(cell))
              faults.push(`${of}.${column} is written ${cell}`);
          }
        for (const key of schema!.primaryKey ?? [])
          if (new Set(rows.map((row) => row[key])).size < rows.length) faults.push(`${of}.${key} is not unique`);
        for (const { fields, reference } of schema!.foreignKeys ?? []) {
          const known = new Set(read.get(reference.resource)!.map((row) => row[reference.fields[0]]));
          for (const row of rows) {
            const cell = row[fields[0]]!;
            if (cell !== '' && !known.has(cell)) faults.push(`${of}.${fields[0]}: no ${reference.resource} ${cell}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('three readers of CSV read the same, one of them with the date rules of spreadsheets', () => {
    const changed: string[] = [];
    for (const { packed, text } of sets)
      for (const { path, schema } of packed.resources.filter((resource) => resource.schema)) {
        const file = text(path);
        const own = parseCsv(file);
        expect(
          csvParse(file.replace(/^\uFEFF/u, '')).map((row) => ({ ...row })),
          path,
        ).toEqual(own);
        const { Sheets, SheetNames } = read(file.replace(/^\uFEFF/u, ''), { type: 'string' });
        const cells = utils.sheet_to_json<(string | number | boolean)[]>(Sheets[SheetNames[0]!]!, { header: 1 });
        expect(cells, path).toHaveLength(own.length + 1);
        schema!.fields.forEach(({ name: column, type }, index) => {
          if (type !== 'string') return;
          own.forEach((row, at) => {
            const seen = cells[at + 1]![index] ?? '';
            // A day becomes that day, a bare number that number.
            if (String(seen) !== row[column]!.trim() && !/^(?:[\d.,]+%?|\d{4}-\d\d-\d\d)$/u.test(row[column]!))
              changed.push(`${path} ${column}: ${row[column]} → ${seen}`);
          });
        });
      }
    expect(changed).toEqual([]);
  });

  test('ids and numbers are the pages’ own in CSV and JSON', () => {
    for (const { plan, text } of sets) {
      const json = JSON.parse(text('commitments.json')) as {
        id: string;
        title: { en: string };
        state: string | null;
      }[];
      const csv = parseCsv(text('commitments.csv'));
      expect(csv.map(({ id }) => id)).toEqual(json.map(({ id }) => `${plan.id}/${id}`));
      expect(csv.map(({ state }) => state)).toEqual(json.map(({ state }) => state ?? ''));
      const register = site.page(addressOf(plan.id, 'register', 'en'));
      const shown = register
        .$('.all tbody tr')
        .toArray()
        .map((row) => register.$(row).find('a').first().attr('href')!);
      expect(csv.map(({ page_en }) => new URL(page_en!).pathname)).toEqual(shown);
      const sentences = parseCsv(text('sentences.csv'));
      const whole = site.page(addressOf(plan.id, 'text', 'vi'));
      for (const { id, text_vi } of sentences) {
        const at = id!.replace(`${plan.id}/`, '');
        expect(whole.ids, at).toContain(at);
        expect(text_vi!.length).toBeGreaterThan(0);
      }
      expect(sentences).toHaveLength(plan.text.sentences.size);
    }
  });
});

test('another word in the content is another version, and the same content the same', () => {
  const [live, edited] = ['live', 'edited'].map(
    (name) => JSON.parse(siteOf(name as 'live').text(`/data/${siteOf('live').current.id}/datapackage.json`)) as Package,
  );
  expect(live!.version).toMatch(/^\d+\.\d+\.\d+\+\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/u);
  expect(edited!.version).not.toBe(live!.version);
});
