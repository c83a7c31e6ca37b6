/** Everything that was read: what plans share, the plans, the pages about the site. */
import type { Abbreviation } from './name/abbreviation.ts';
import type { SharedRecords } from './name/shared.ts';
import type { Term } from './name/term.ts';
import type { Plan } from './plan.ts';
import type { Moved } from './moved.ts';
import type { Prose } from './prose/prose.ts';
import type { Site } from './site.ts';

export interface Content extends SharedRecords {
  site: Site;
  terms: Term[];
  abbreviations: Abbreviation[];
  plans: Plan[];
  /** Addresses given up, and where they went. */
  moved: Moved[];
  /** The page about the site and its method. */
  about: { vi: Prose; en: Prose };
}
