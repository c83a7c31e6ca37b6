/** A target's picture in words, for people who do not see it. */
import type { Comparability } from '../../plan/target/assessment.ts';
import { formatPeriod } from '../../words/period.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import { numbered, type TargetHere } from './chart-data.ts';
import { figureOf, goalOf, periodOf } from './target-text.ts';

/**
 * What the target asks and what came of it, in a sentence or two.
 *
 * @param ways in which the figures named are comparable
 */
export function describeTarget({ content, target, language }: TargetHere, ways: readonly Comparability[]): string {
  const words = wordsOf(language);
  const period = target.period ? formatPeriod(target.period, language) : '';
  const items = numbered(target, ways);
  const figures = items.map((item) => {
    const { observation } = item;
    const when = item.comparability === 'like' ? '' : `${periodOf(item, language)}, `;
    const other = item.comparability === 'not-comparable' ? `, ${words.target.otherMeasure}` : '';
    const firm = observation.status === 'estimate' ? `, ${words.target.flags.estimate}` : '';
    return words.target.numberAndSource(
      figureOf(content, observation, language),
      `${when}${observation.source.publisher[language]}${firm}${other}`,
    );
  });
  const list = [...new Set(figures)].join('; ');
  const say = ways.includes('part') ? words.target.describePath : words.target.describeReported;
  return [
    words.target.describe(target.name[language], goalOf(content, target, language), period),
    list ? say(list) : words.target.describeNothing,
    words.target.describeState(formatState(target.assessment.state, target.assessment.basis, language)),
  ].join(' ');
}
