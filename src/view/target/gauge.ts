/** The small picture of a target's row: the figures that give its state, against what is asked. */
import type { Figure } from '../../chart/figure.ts';
import { drawGauge } from '../../chart/mini-bullet.ts';
import { isObserved } from '../../plan/target/assessment.ts';
import { describeTarget } from './describe.ts';
import { figureAs, goalAs, type Setting } from './chart-data.ts';

/** @returns an inline SVG; empty where no number is asked */
export function gaugeOf(setting: Setting): string {
  const { target } = setting;
  if (target.value === null || target.comparison === 'keep-rank') return '';
  const figures = target.assessment.deciding.flatMap((item): Figure[] => {
    if (!isObserved(item)) return [{ value: item.value, firmness: item.status, shown: '' }];
    return item.observation.value === undefined ? [] : [figureAs(setting, item.observation)];
  });
  return drawGauge({ description: describeTarget(setting, ['like']), goal: goalAs(setting), figures });
}
