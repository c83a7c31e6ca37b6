/**
 * A table of the open data: one description, from which its CSV, its JSON, its Table Schema, its table of the SQLite file and
 * its documentation are made, so that none can say other than the rest.
 */
import type { Plan } from '../plan/plan.ts';
import type { Content } from '../plan/read.ts';
import type { Language } from '../plan/language.ts';
import { toCsv, type Cell } from './csv.ts';
import { cellOf, type Field, type Value } from './field.ts';
import { toJson } from './json.ts';

export type Row<Name extends string = string> = Record<Name, Value>;

export interface Table<Name extends string = string> {
  /** Of its files, and of its table in the SQLite file: `commitments`. */
  name: string;
  fields: Record<Name, Field>;
  rows: (content: Content, plan: Plan) => Row<Name>[];
  /** What its JSON holds beyond the columns, or tells at more length; a row each, in the same order. */
  details: ((content: Content, plan: Plan) => object[]) | null;
}

/** Describes a table; the names of the cells of its rows are those of its columns. */
export const table = <Name extends string>(described: Omit<Table<Name>, 'details'> & Partial<Table<Name>>): Table => ({
  details: null,
  ...described,
});

export const fieldsOf = ({ fields }: Table): [name: string, field: Field][] => Object.entries(fields);

/** The cells of a table's rows, in the order of its columns, as CSV and SQLite hold them. */
export const cellsOf = (described: Table, content: Content, plan: Plan): Cell[][] =>
  described
    .rows(content, plan)
    .map((row) => fieldsOf(described).map(([name, field]) => cellOf(row[name]!, field, plan.id)));

export const tableCsv = (described: Table, content: Content, plan: Plan): string =>
  toCsv(Object.keys(described.fields), cellsOf(described, content, plan));

/** The rows as objects, each with its plan: `name_vi` and `name_en` are the sides of `name`, ids stand as on the pages. */
export function objectsOf(described: Table, content: Content, plan: Plan): object[] {
  const details = described.details?.(content, plan);
  return described
    .rows(content, plan)
    .map((row, index) => ({ plan: plan.id, ...folded(described, row), ...details?.[index] }));
}

export const tableJson = (described: Table, content: Content, plan: Plan): string =>
  toJson(objectsOf(described, content, plan));

type Sides = Partial<Record<Language, Value>>;

/** Both languages of a thing in one; null where neither has it. */
function folded({ fields }: Table, row: Row): Record<string, Value | Sides | null> {
  const object: Record<string, Value | Sides | null> = {};
  for (const name of Object.keys(fields)) {
    const value = row[name]!;
    const [, stem, language] = /^(.+)_(vi|en)$/u.exec(name) ?? [];
    if (!stem) object[name] = value;
    else if (value !== null || object[stem])
      object[stem] = { ...(object[stem] as Sides | null), [language as Language]: value };
    else object[stem] = null;
  }
  return object;
}
