/** The small picture of a target's row: the figures that give its state, against what is asked. */
import type { Figure } from '../../chart/figure.ts';
import { drawGauge } from '../../chart/mini-bullet.ts';
import { isObserved } from '../../plan/target/assessment.ts';
import { describeTarget } from './describe.ts';
import { figureAs, goalAs, type TargetHere } from './chart-data.ts';

/** @returns an inline SVG; empty where no number is asked */
export function gaugeOf(here: TargetHere): string {
  const { target } = here;
  if (target.value === null || target.comparison === 'keep-rank') return '';
  const figures = target.assessment.deciding.flatMap((item): Figure[] => {
    if (!isObserved(item)) return [{ value: item.value, firmness: item.status, shown: '' }];
    return item.observation.value === undefined ? [] : [figureAs(here, item.observation)];
  });
  return drawGauge({ description: describeTarget(here, ['like']), goal: goalAs(here), figures });
}
