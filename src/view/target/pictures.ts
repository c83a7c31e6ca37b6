/** A target's pictures: what is asked against what was published, and the way through the year. */
import { standalone } from '../../chart/standalone.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatState } from '../../words/state.ts';
import { bulletOf } from './bullet.ts';
import type { TargetHere } from './chart-data.ts';
import { describeTarget } from './describe.ts';
import { lineOf } from './line.ts';

export interface Pictures {
  /** Inline SVG; null where there is nothing to draw: no number is asked, or no path was published. */
  bullet: string | null;
  line: string | null;
}

/** Whether a number is asked, against which one can draw. */
export const isDrawn = ({ value, comparison }: Target): boolean => value !== null && comparison !== 'keep-rank';

/** Its pictures in the language of a page. */
export function picturesOf(here: TargetHere): Pictures {
  if (!isDrawn(here.target)) return { bullet: null, line: null };
  return { bullet: bulletOf(here), line: lineOf(here) };
}

/**
 * Its pictures as one file that says by itself what it shows, by whom and of which day.
 *
 * @returns an SVG document, or null where there is nothing to draw
 */
export function pictureFile(here: TargetHere): string | null {
  const { bullet, line } = picturesOf(here);
  const drawn = [bullet, line].filter((svg) => svg !== null);
  if (drawn.length === 0) return null;
  const { target, language } = here;
  const state = formatState(target.assessment.state, target.assessment.basis, language);
  return standalone(
    `${target.name[language]}: ${state}`,
    describeTarget(here, ['like', 'part', 'not-comparable']),
    drawn,
  );
}
