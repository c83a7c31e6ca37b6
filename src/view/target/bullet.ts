/** What a target asks against what was published for its own days: its picture, and the small one of its row. */
import { drawBullet, type BulletRow } from '../../chart/bullet.ts';
import type { Figure } from '../../chart/figure.ts';
import { drawMiniBullet } from '../../chart/mini-bullet.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import { isObserved, type AssessedObservation } from '../../plan/target/assessment.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatPeriod } from '../../words/period.ts';
import { wordsOf } from '../../words/words.ts';
import { describeTarget } from './describe.ts';
import { figureAs, foot, goalAs, numbered, publishers, type TargetHere } from './chart-data.ts';
import { computedOf } from './target-text.ts';

/** One row a number, its publishers beside it; the year before, for comparison, first. */
export function bulletOf(here: TargetHere): string {
  const { target, language } = here;
  const shown = [
    ...numbered(target, ['before']).filter(({ observation }) => isYearBefore(observation, target)),
    ...numbered(target, ['like']),
  ];
  const rows = [...publishedRows(here, shown), ...computedRows(here)].sort(
    (a, b) => Number(b.earlier ?? false) - Number(a.earlier ?? false) || a.value - b.value,
  );
  return drawBullet({
    description: describeTarget(here, ['like']),
    goal: goalAs(here),
    rows,
    missing: wordsOf(language).target.missing,
    foot: foot(
      here,
      shown.map(({ observation }) => observation),
    ),
  });
}

/** Figures that are written alike are one row, with all who published them. */
function publishedRows(here: TargetHere, shown: readonly AssessedObservation[]): BulletRow[] {
  const { language } = here;
  const alike = Map.groupBy(shown, ({ comparability, observation }) => {
    const { shown: written, firmness } = figureAs(here, observation);
    return `${comparability} ${written} ${firmness}`;
  });
  return [...alike.values()].map((items) => {
    const { observation, comparability } = items[0]!;
    const own = figureAs(here, observation);
    const about = [
      comparability === 'before' && formatPeriod(observation.period, language),
      own.firmness === 'estimate' && wordsOf(language).target.flags.estimate,
    ].filter(Boolean);
    const names = publishers(
      items.map((item) => item.observation),
      language,
    );
    return {
      ...own,
      earlier: comparability === 'before',
      note: [{ words: about.map((each) => `${each} · `).join('') }, ...names],
    };
  });
}

const computedRows = ({ content, target, language }: TargetHere): BulletRow[] =>
  target.assessment.computed
    .filter(({ comparability }) => comparability === 'like')
    .map((item) => ({
      value: item.value,
      firmness: item.status,
      shown: computedOf(content, target, item, language),
      note: [{ words: wordsOf(language).target.flags.computed }],
    }));

/** A whole period of the year before, as long as the target's own. */
function isYearBefore({ days }: Observation, target: Target): boolean {
  const year = Number(target.days?.end.slice(0, 4)) - 1;
  return days.end === `${year}${target.days?.end.slice(4)}` && days.start === `${year}${target.days?.start?.slice(4)}`;
}

/** The small picture of a target's row: the figures that give its state. Empty where no number is asked. */
export function miniBulletOf(here: TargetHere): string {
  const { target } = here;
  if (target.value === null || target.comparison === 'keep-rank') return '';
  // A number of part of a period is no step towards the whole one's level.
  const own = target.assessment.deciding.filter(({ comparability }) => comparability === 'like');
  const figures = own.flatMap((item): Figure[] => {
    if (!isObserved(item)) return [{ value: item.value, firmness: item.status, shown: '' }];
    return item.observation.value === undefined ? [] : [figureAs(here, item.observation)];
  });
  return drawMiniBullet({ description: describeTarget(here, ['like']), goal: goalAs(here), figures });
}
