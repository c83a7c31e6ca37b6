/** A target's pictures as one file that says by itself what it shows, by whom and of which day. */
import { standalone } from '../../chart/standalone.ts';
import { formatState } from '../../words/state.ts';
import { describeTarget } from './describe.ts';
import type { TargetHere } from './chart-data.ts';
import { picturesOf } from './pictures.ts';

/** @returns an SVG document, or null where there is nothing to draw */
export function pictureFile(here: TargetHere): string | null {
  const { reported, path } = picturesOf(here);
  const drawn = [reported, path].filter((svg) => svg !== null);
  if (drawn.length === 0) return null;
  const { target, language } = here;
  const state = formatState(target.assessment.state, target.assessment.basis, language);
  return standalone(
    `${target.name[language]}: ${state}`,
    describeTarget(here, ['like', 'part', 'not-comparable']),
    drawn,
  );
}
