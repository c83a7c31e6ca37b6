/** What a target asks against what was published for its own days. */
import { drawReported, type ReportedRow } from '../../chart/bullet.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import type { AssessedObservation } from '../../plan/target/assessment.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatPeriod } from '../../words/period.ts';
import { wordsOf } from '../../words/words.ts';
import { describeTarget } from './describe.ts';
import { figureAs, foot, goalAs, numbered, publishers, type TargetHere } from './chart-data.ts';
import { computedOf } from './target-text.ts';

/** One row a number, its publishers beside it; the year before, for comparison, first. */
export function reportedPicture(here: TargetHere): string {
  const { target, language } = here;
  const words = wordsOf(language).target;
  const shown = [
    ...numbered(target, ['before']).filter(({ observation }) => isYearBefore(observation, target)),
    ...numbered(target, ['like']),
  ];
  const groups = new Map<string, AssessedObservation[]>();
  for (const item of shown) {
    const { shown: written, firmness } = figureAs(here, item.observation);
    const key = `${item.comparability} ${written} ${firmness}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const rows = [...groups.values()].map((items): ReportedRow => {
    const { observation, comparability } = items[0]!;
    const own = figureAs(here, observation);
    const about = [
      comparability === 'before' && formatPeriod(observation.period, language),
      own.firmness === 'estimate' && words.flags.estimate,
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
  const computed = target.assessment.computed
    .filter(({ comparability }) => comparability === 'like')
    .map((item): ReportedRow => {
      const shownAs = computedOf(here.content, target, item, language);
      return { value: item.value, firmness: item.status, shown: shownAs, note: [{ words: words.flags.computed }] };
    });
  const ordered = [...rows, ...computed].sort(
    (a, b) => Number(b.earlier ?? false) - Number(a.earlier ?? false) || a.value - b.value,
  );
  return drawReported({
    description: describeTarget(here, ['like']),
    goal: goalAs(here),
    rows: ordered,
    missing: words.missing,
    foot: foot(
      here,
      shown.map(({ observation }) => observation),
    ),
  });
}

/** A whole period of the year before, as long as the target's own. */
function isYearBefore({ days }: Observation, target: Target): boolean {
  const year = Number(target.days?.end.slice(0, 4)) - 1;
  return days.end === `${year}${target.days?.end.slice(4)}` && days.start === `${year}${target.days?.start?.slice(4)}`;
}
