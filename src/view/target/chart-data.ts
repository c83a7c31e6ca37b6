/** What the pictures of a target are drawn from: its figures, its goal, and the closing lines with their sources. */
import type { Figure } from '../../chart/figure.ts';
import type { Goal, GoalKind } from '../../chart/goal.ts';
import { wrapRuns, type Run } from '../../chart/svg.ts';
import { intervalOf } from '../../plan/target/interval.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import type { AssessedObservation, Comparability } from '../../plan/target/assessment.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatDate } from '../../words/date.ts';
import { foreignPublisher } from '../../plan/file/source.ts';
import type { Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import { figureOf, goalOf } from './target-text.ts';

/** A target where it is drawn: on a page, or for a file to take away. */
export interface TargetHere extends Pick<Here, 'content' | 'plan' | 'language'> {
  target: Target;
}

/** The figures with a number that are comparable to a target in these ways. */
export const numbered = (target: Target, ways: readonly Comparability[]): AssessedObservation[] =>
  target.assessment.assessed.filter(
    ({ comparability, observation }) => ways.includes(comparability) && observation.value !== undefined,
  );

/** A figure with a number, as the charts take it. */
export function figureAs({ content, language }: TargetHere, observation: Observation): Figure {
  const { value, qualifier, status, not_comparable } = observation;
  return {
    value: value!,
    qualifier,
    firmness: status === 'plan' ? 'reported' : status,
    shown: figureOf(content, observation, language),
    unlike: not_comparable !== undefined,
  };
}

const kinds: Partial<Record<Target['comparison'], GoalKind>> = { all: 'reach' };

/** What a target with a number asks, as the charts take it; "about" a number is a band of what would be rounded to it. */
export function goalAs({ content, target, language }: TargetHere): Goal {
  const { value, comparison } = target;
  const { low, high } = intervalOf(value!, 'about');
  return {
    value: value!,
    kind: kinds[comparison] ?? (comparison as GoalKind),
    label: wordsOf(language).target.goal(goalOf(content, target, language)),
    ...(comparison === 'about' ? { band: [low, high] as const } : {}),
  };
}

/** A publisher's name, marked when it is of the other language. */
function publisher({ source, secondary }: Observation, language: Language): Run[] {
  const words = source.publisher[language];
  const lang = foreignPublisher(source.publisher, language);
  const mark = secondary ? [{ words: ` (${wordsOf(language).target.flags.secondary})` }] : [];
  return [lang ? { words, lang } : { words }, ...mark];
}

/** Publishers without repetition, parted by commas. */
export function publishers(observations: readonly Observation[], language: Language): Run[] {
  const byName = new Map(observations.map((observation) => [observation.source.publisher[language], observation]));
  return [...byName.values()].flatMap((observation, index) => [
    ...(index > 0 ? [{ words: ', ' }] : []),
    ...publisher(observation, language),
  ]);
}

/** The closing lines of a picture: whom it rests on, and the day we looked. */
export function foot({ language, plan }: TargetHere, observations: readonly Observation[]): Run[][] {
  const words = wordsOf(language).target;
  const seen = observations.map(({ source }) => source.accessed).sort();
  const runs = seen[0]
    ? [
        { words: `${words.sources} ` },
        ...publishers(observations, language),
        { words: `. ${words.seen(formatDate(seen.at(-1)!, language))}` },
      ]
    : [{ words: words.looked(formatDate(plan.reviewed, language)) }];
  return wrapRuns(runs, 350, 12);
}
