/** Every table of a plan's open data, in the order in which they are documented. */
import type { Table } from './table.ts';
import { commitments, deadlines, reports } from './tables/commitments.ts';
import { bodies, documents, places, projects, terms, units } from './tables/names.ts';
import { observations, targets } from './tables/targets.ts';
import { divisions, sentences } from './tables/text.ts';
import { corrections, updates } from './tables/updates.ts';

export const tables: readonly Table[] = [
  ...[commitments, targets, observations, reports, deadlines, updates, corrections],
  ...[sentences, divisions, projects, places, bodies, documents, terms, units],
];
