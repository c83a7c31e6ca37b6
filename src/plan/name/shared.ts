/** What plans share: the names and units that their files refer to, a register each. */
import { readYaml } from '../file/record.ts';
import { checkReference } from '../file/reference.ts';
import type { YamlRecord } from '../file/yaml.ts';
import type { Findings } from '../finding.ts';
import { bodiesSchema, type Body } from './body.ts';
import { documentsSchema, type CitedDocument } from './document.ts';
import { placesSchema, type Place } from './place.ts';
import { projectsSchema, type Project } from './project.ts';
import { unitsSchema, type Unit } from './unit.ts';

export interface SharedRecords {
  places: readonly Place[];
  bodies: readonly Body[];
  documents: readonly CitedDocument[];
  projects: readonly Project[];
  units: readonly Unit[];
}

export type Registers = { [K in keyof SharedRecords]: YamlRecord<SharedRecords[K][number][]> | null };

/** @returns the records, none of a file that does not fit, and the files themselves */
export function readShared(root: string, findings: Findings): { shared: SharedRecords; registers: Registers } {
  const registers: Registers = {
    places: readYaml(root, 'content/places.yaml', placesSchema, findings),
    bodies: readYaml(root, 'content/bodies.yaml', bodiesSchema, findings),
    documents: readYaml(root, 'content/documents.yaml', documentsSchema, findings),
    projects: readYaml(root, 'content/projects.yaml', projectsSchema, findings),
    units: readYaml(root, 'content/units.yaml', unitsSchema, findings),
  };
  const { places, bodies, documents, projects, units } = registers;
  const shared = {
    places: places?.value ?? [],
    bodies: bodies?.value ?? [],
    documents: documents?.value ?? [],
    projects: projects?.value ?? [],
    units: units?.value ?? [],
  };
  checkPlaces(registers, shared.places, findings);
  return { shared, registers };
}

/** Whether the places are there in which others lie and projects stand. */
function checkPlaces({ places, projects }: Registers, all: readonly Place[], findings: Findings): void {
  places?.value.forEach(({ within, across }, index) => {
    if (within) checkReference('places', within, all, places.at([index, 'within']), findings);
    across.forEach((id, at) => checkReference('places', id, all, places.at([index, 'across', at]), findings));
  });
  projects?.value.forEach(({ places: own }, index) =>
    own.forEach((id, at) => checkReference('places', id, all, projects.at([index, 'places', at]), findings)),
  );
}
