/** What plans share: the names and units that their files refer to. */
import type { Body } from './body.ts';
import type { CitedDocument } from './document.ts';
import type { Place } from './place.ts';
import type { Project } from './project.ts';
import type { Unit } from './unit.ts';

export interface SharedRecords {
  places: readonly Place[];
  bodies: readonly Body[];
  documents: readonly CitedDocument[];
  projects: readonly Project[];
  units: readonly Unit[];
}
