/** A target's picture in words, for people who do not see it. */
import type { Comparability } from '../../plan/target/assessment.ts';
import { formatPeriod } from '../../words/period.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import { numbered, type Setting } from './chart-data.ts';
import { figureOf, goalOf, periodOf } from './target-text.ts';

/**
 * What the target asks and what came of it, in a sentence or two.
 *
 * @param roles of the figures to name
 */
export function describeTarget({ content, target, language }: Setting, roles: readonly Comparability[]): string {
  const words = wordsOf(language);
  const period = target.period ? formatPeriod(target.period, language) : '';
  const items = numbered(target, roles);
  const figures = items.map((item) => {
    const { observation } = item;
    const when = item.role === 'like' ? '' : `${periodOf(item, language)}, `;
    const unlike = item.role === 'unlike' ? `, ${words.target.otherMeasure}` : '';
    const firm = observation.status === 'estimate' ? `, ${words.target.flags.estimate}` : '';
    return words.target.numberAndSource(
      figureOf(content, observation, language),
      `${when}${observation.source.publisher}${firm}${unlike}`,
    );
  });
  const list = [...new Set(figures)].join('; ');
  const say = roles.includes('part') ? words.target.describePath : words.target.describeReported;
  return [
    words.target.describe(target.name[language], goalOf(content, target, language), period),
    list ? say(list) : words.target.describeNothing,
    words.target.describeState(formatState(target.assessment.state, target.assessment.basis, language)),
  ].join(' ');
}
