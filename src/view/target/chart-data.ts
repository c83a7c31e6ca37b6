/** What the pictures of a target are drawn from: its figures, its goal, and the closing lines with their sources. */
import type { Figure } from '../../chart/figure.ts';
import type { Goal, GoalKind } from '../../chart/goal.ts';
import { wrapRuns, type Run } from '../../chart/svg.ts';
import { intervalOf } from '../../plan/target/interval.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import type { AssessedObservation, Comparability } from '../../plan/target/assessment.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatDate } from '../../words/date.ts';
import { languageOfName, type Language } from '../../plan/language.ts';
import { wordsOf } from '../../words/words.ts';
import { figureOf, goalOf } from './target-text.ts';

/** What a page and the files to take away need of a target. */
export interface Setting {
  content: Pick<Content, 'units'>;
  plan: Pick<Plan, 'reviewed'>;
  target: Target;
  language: Language;
}

/** The figures with a number that are of these roles to a target. */
export const numbered = (target: Target, roles: readonly Comparability[]): AssessedObservation[] =>
  target.assessment.assessed.filter(({ role, observation }) => roles.includes(role) && observation.value !== undefined);

/** A figure with a number, as the charts take it. */
export function figureAs({ content, language }: Setting, observation: Observation): Figure {
  const { value, qualifier, status, unlike } = observation;
  return {
    value: value!,
    qualifier,
    firmness: status === 'plan' ? 'reported' : status,
    shown: figureOf(content, observation, language),
    unlike: unlike !== undefined,
  };
}

const kinds: Partial<Record<Target['comparison'], GoalKind>> = { all: 'reach' };

/** What a target with a number asks, as the charts take it; "about" a number is a band of what would be rounded to it. */
export function goalAs({ content, target, language }: Setting): Goal {
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
  const words = source.publisher;
  const own = languageOfName(words, language);
  const mark = secondary ? [{ words: ` (${wordsOf(language).target.flags.secondary})` }] : [];
  return [own === language ? { words } : { words, lang: own }, ...mark];
}

/** Publishers without repetition, parted by commas. */
export function publishers(observations: readonly Observation[], language: Language): Run[] {
  const byName = new Map(observations.map((observation) => [observation.source.publisher, observation]));
  return [...byName.values()].flatMap((observation, index) => [
    ...(index > 0 ? [{ words: ', ' }] : []),
    ...publisher(observation, language),
  ]);
}

/** The closing lines of a picture: whom it rests on, and the day we looked. */
export function foot({ language, plan }: Setting, observations: readonly Observation[]): Run[][] {
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
