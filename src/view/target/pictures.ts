/** A target's pictures in the language of a page: what is asked against what was published, and the way through the year. */
import type { TargetHere } from './chart-data.ts';
import { pathPicture } from './path-picture.ts';
import { reportedPicture } from './reported-picture.ts';

export interface Pictures {
  /** Inline SVG; null where there is nothing to draw: no number is asked, or no path was published. */
  reported: string | null;
  path: string | null;
}

export function picturesOf(here: TargetHere): Pictures {
  const { target } = here;
  if (target.value === null || target.comparison === 'keep-rank') return { reported: null, path: null };
  return { reported: reportedPicture(here), path: pathPicture(here) };
}
