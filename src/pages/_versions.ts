/** The versions of a plan's data, from the first that was kept to what stands now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionsOf, type KeptVersion } from '../open-data/kept-version.ts';
import type { Plan } from '../plan/plan.ts';
import { versionsPath } from '../plan/versions-file.ts';
import { planData } from './_data.ts';

export function keptVersions(plan: Plan): KeptVersion[] {
  const file = join(process.cwd(), versionsPath(plan.id));
  return versionsOf(plan, existsSync(file) ? readFileSync(file, 'utf8') : '', planData(plan).version);
}
