/**
 * The columns of the open data: what a cell holds, and how it is written in each form.
 *
 * Ids of a plan's own (`3-27`, `3.4.6`) stand in CSV behind the plan's (`2023-h2/3-27`), a month alone as `2023-M09`: a
 * spreadsheet would make days of them.
 */
import type { Cell } from './csv.ts';

export type Value = string | number | boolean | null | readonly string[];

/** What Table Schema calls the type of a cell. */
type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

export interface Field {
  type: SchemaType;
  /** A format of Table Schema. */
  format?: 'uri';
  /** An id of the plan's own, or a list of them. */
  own?: true;
  /** The table whose ids it holds. */
  of?: string;
  /** A day, a month or a year, or a period: a month alone is marked as one. */
  span?: true;
  values?: readonly string[];
  /** Tells a row from all others. */
  key?: true;
  required?: true;
}

export const text = { type: 'string' } satisfies Field;
export const number = { type: 'number' } satisfies Field;
export const integer = { type: 'integer' } satisfies Field;
export const flag = { type: 'boolean' } satisfies Field;
export const day = { type: 'date' } satisfies Field;
/** A day, month or year, as far as a source gives it; or a period. */
export const span = { type: 'string', span: true } satisfies Field;
export const link = { type: 'string', format: 'uri' } satisfies Field;
export const list = { type: 'list' } satisfies Field;
export const oneOf = (values: readonly string[]): Field => ({ type: 'string', values });
export const key = { type: 'string', key: true, required: true } satisfies Field;
/** An id that all plans share. */
export const ref = (of: string): Field => ({ type: 'string', of });
export const refs = (of: string): Field => ({ type: 'list', of });
/** An id of the plan's own. */
export const own = (of: string): Field => ({ type: 'string', own: true, of });
export const owns = (of: string): Field => ({ type: 'list', own: true, of });
/** An id of the plan's own of what has no table. */
export const ownId = { type: 'string', own: true } satisfies Field;
export const ownKey = { type: 'string', own: true, key: true, required: true } satisfies Field;

/** One cell, as CSV and SQLite hold it. */
export function cellOf(value: Value, field: Field, plan: string): Cell {
  if (value === null) return null;
  const written = (each: string): string =>
    field.own ? `${plan}/${each}` : field.span ? each.replace(/^(\d{4})-(\d\d)$/u, '$1-M$2') : each;
  if (typeof value === 'string') return written(value);
  return typeof value === 'object' ? value.map(written).join(' ') : value;
}

/** The column by which other tables name a row. */
export const keyOf = (table: string): string => (table === 'deadlines' ? 'commitment' : 'id');
