/** A plan's data set, with the official text read as it was received. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../open-data/data-file.ts';
import { dataSetOf } from '../open-data/data-set.ts';
import type { Plan } from '../plan/plan.ts';
import { siteContent } from './_content.ts';

export const planData = (plan: Plan): DataSet =>
  dataSetOf(siteContent(), plan, readFileSync(join(process.cwd(), plan.source.file)));
