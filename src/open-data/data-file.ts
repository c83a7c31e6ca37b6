/** A file of open data, and all of a plan. */
import type { Plan } from '../plan/plan.ts';
import { sha256 } from './digest.ts';
import { stow, type Stowed } from './stowed.ts';
import type { Table } from './table.ts';

export interface DataFile extends Stowed {
  /** `commitments.csv` */
  name: string;
  sha256: string;
  /** The table it holds; null of what is no table. */
  table: Table | null;
}

export interface DataSet {
  plan: Plan;
  version: string;
  /** How many rows each table has, by its name. */
  rows: ReadonlyMap<string, number>;
  files: DataFile[];
}

export const fileOf = (name: string, data: string | Uint8Array, table: Table | null = null): DataFile => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return Object.assign(stow(bytes), { name, sha256: sha256(bytes), table });
};
