/** Addresses that were given up, and where each went. */
import { z } from 'zod';
import { bilingual, day } from './file/schema.ts';
import { ownPage } from './update/update.ts';

export const movedPath = 'content/moved.yaml';

export const movedSchema = z.array(
  z.strictObject({
    /** The Vietnamese address that was given up; its English twin goes with it. */
    from: ownPage,
    /** Where the same thing is told of now; null where it is told of nowhere. */
    to: ownPage.nullable(),
    on: day,
    why: bilingual,
  }),
);
export type Moved = z.output<typeof movedSchema>[number];
