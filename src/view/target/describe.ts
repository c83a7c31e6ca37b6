/** A target's picture in words, for people who do not see it: what is known of it, and the figures it is drawn from. */
import { daysOfItem, isObserved, type AssessedObservation } from '../../plan/target/assessment.ts';
import { boundsOf, resultOf, spreadOf, statusOf, type Result } from '../../plan/target/result.ts';
import type { ComputedFigure } from '../../plan/target/rest-of-year.ts';
import { formatPeriod } from '../../words/period.ts';
import { formatSpread, resultWords, type ResultWords } from '../../words/result.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import { goalOf, periodOf, unitOf, type TargetHere } from './target-text.ts';

/** What is known of a target, and the same in words. */
export function resultOn({ content, plan, target, language }: TargetHere): ResultWords & { result: Result } {
  const result = resultOf(target);
  return { result, ...resultWords(target, result, unitOf(content, target.unit), plan.reviewed, language) };
}

/** Its name, what is known and its state: what a picture says first. */
export function findingOf(here: TargetHere): string {
  const { target, language } = here;
  const { main, notes } = resultOn(here);
  const { state, basis } = target.assessment;
  const said = wordsOf(language).target.describeState(formatState(state, basis, language));
  return [`${target.name[language]}: ${main}`, notes, said].filter(Boolean).join(' ');
}

/** What is asked, and every figure drawn with its days. */
export function describeFigures(
  { content, target, language }: TargetHere,
  items: readonly (AssessedObservation | ComputedFigure)[],
): string {
  const words = wordsOf(language);
  const unit = unitOf(content, target.unit);
  const period = target.period ? formatPeriod(target.period, language) : '';
  const told = items
    .toSorted((a, b) => (daysOfItem(a).end < daysOfItem(b).end ? -1 : 1))
    .map((item) => {
      const figure = formatSpread(spreadOf(boundsOf(item)), unit, language);
      const about = [
        periodOf(item, language),
        statusOf(item) === 'estimate' && words.chart.describe.estimate,
        !isObserved(item) && words.target.flags.computed,
      ];
      return `${figure} (${about.filter(Boolean).join(', ')})`;
    });
  const goal = words.chart.describe.goal(goalOf(content, target, language), period);
  return [goal, told.length > 0 && words.chart.describe.figures([...new Set(told)].join('; '))]
    .filter(Boolean)
    .join(' ');
}
