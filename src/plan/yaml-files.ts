/** The kinds of YAML files with their schemas: from this table they are checked, and the editors' schemas are written. */
import type { z } from 'zod';
import { commitmentsSchema } from './commitment/commitment.ts';
import { abbreviationsSchema } from './name/abbreviation.ts';
import { bodiesSchema } from './name/body.ts';
import { documentsSchema } from './name/document.ts';
import { placesSchema } from './name/place.ts';
import { projectsSchema } from './name/project.ts';
import { termsSchema } from './name/term.ts';
import { unitsSchema } from './name/unit.ts';
import { planSchema } from './plan.ts';
import { movedPath, movedSchema } from './moved.ts';
import { siteSchema } from './site.ts';
import { targetSchema } from './target/target.ts';
import { slipsSchema } from './text/slip.ts';
import { translationSchema } from './text/translation.ts';
import { updateSchema } from './update/update.ts';

/** YAML files by name of their schema; in a path `*` stands for any name, or part of one. */
export const yamlFiles: Record<string, { paths: string[]; schema: z.ZodType<object> }> = {
  site: { paths: ['content/site.yaml'], schema: siteSchema },
  terms: { paths: ['content/terms.yaml'], schema: termsSchema },
  abbreviations: { paths: ['content/abbreviations.yaml'], schema: abbreviationsSchema },
  places: { paths: ['content/places.yaml'], schema: placesSchema },
  bodies: { paths: ['content/bodies.yaml'], schema: bodiesSchema },
  documents: { paths: ['content/documents.yaml'], schema: documentsSchema },
  projects: { paths: ['content/projects.yaml'], schema: projectsSchema },
  units: { paths: ['content/units.yaml'], schema: unitsSchema },
  moved: { paths: [movedPath], schema: movedSchema },
  plan: { paths: ['content/*/plan.yaml'], schema: planSchema },
  target: { paths: ['content/*/targets/*.yaml'], schema: targetSchema },
  update: { paths: ['content/*/updates/*/update.yaml'], schema: updateSchema },
  slips: { paths: ['content/*/slips.yaml'], schema: slipsSchema },
  commitments: {
    paths: ['content/*/commitments.yaml', 'content/*/groups/*/commitments.yaml'],
    schema: commitmentsSchema,
  },
  translation: {
    paths: ['content/*/translation.yaml', 'content/*/groups/*/translation.yaml'],
    schema: translationSchema,
  },
};
