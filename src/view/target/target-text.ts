/** A target's figures in the words of one page: what tables, pictures and sentences about it share. */
import type { Here } from '../here.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import type { Content } from '../../plan/read.ts';
import { daysOfItem, isObserved, type AssessedObservation } from '../../plan/target/assessment.ts';
import type { ComputedFigure } from '../../plan/target/rest-of-year.ts';
import type { Target } from '../../plan/target/target.ts';
import type { Unit } from '../../plan/name/unit.ts';
import { formatFigure, formatGoal, formatInterval } from '../../words/figure.ts';
import type { Language } from '../../plan/language.ts';
import { formatDays, formatPeriod } from '../../words/period.ts';
import { wordsOf } from '../../words/words.ts';

/** A target where it is told or drawn: on a page, or for a file to take away. */
export interface TargetHere extends Pick<Here, 'content' | 'plan' | 'language'> {
  target: Target;
}

export const unitOf = ({ units }: Pick<Content, 'units'>, id: string): Unit => units.find((unit) => unit.id === id)!;

/** What a target asks; a pair of numbers that the text leaves unexplained ("07/8") stands as it is written. */
export function goalOf(content: Pick<Content, 'units'>, target: Target, language: Language): string {
  const unit = unitOf(content, target.unit);
  const [pair] = /\d+\/\d+/u.exec(target.verbatim) ?? [];
  return pair ? `${pair} ${unit[language]}` : formatGoal(target, unit, language);
}

/** The same without its unit, which the picture says once; a per cent sign stays. */
export function goalAlone({ content, target, language }: Pick<TargetHere, 'content' | 'target' | 'language'>): string {
  const unit = unitOf(content, target.unit);
  const goal = goalOf(content, target, language);
  return unit[language] === '%' || unit.before ? goal : goal.replace(` ${unit[language]}`, '');
}

/** Whether anything published speaks of it: figures of its own, or two that give one. */
export const isReported = ({ observations, assessment }: Target): boolean =>
  observations.length + assessment.computed.length > 0;

/** What its list of figures is called: a target may have only computed ones. */
export const figuresName = ({ observations }: Target, language: Language): string =>
  observations.length > 0 ? wordsOf(language).target.table : wordsOf(language).target.computed;

/** A figure as written, or the finding where there is no number. */
export const figureOf = (
  content: Pick<Content, 'units'>,
  { value, qualifier, unit, fact }: Observation,
  language: Language,
): string => (value === undefined ? fact![language] : formatFigure(value, qualifier, unitOf(content, unit), language));

/** A computed figure as written: a number, or from one to another. */
export const computedOf = (
  content: Pick<Content, 'units'>,
  target: Target,
  computed: ComputedFigure,
  language: Language,
): string => formatInterval(computed.interval, unitOf(content, target.unit), language);

/** What was published, in the few words of a table's cell: the figures that give the state, or the latest of a part. */
export function reportedWords(content: Pick<Content, 'units'>, target: Target, language: Language): string {
  const words = wordsOf(language).target;
  const { deciding, state } = target.assessment;
  const last = deciding.at(-1);
  if (!last)
    return target.assessment.assessed.some(({ comparability }) => comparability === 'not-comparable')
      ? words.nothingAlike
      : words.nothing;
  const isPart =
    ['under-way', 'no-final'].includes(state) && target.days !== null && daysOfItem(last).end < target.days.end;
  const shown = isPart ? [last] : deciding;
  const valueOf = (item: AssessedObservation | ComputedFigure): number | undefined =>
    isObserved(item) ? item.observation.value : item.value;
  const numbers = shown.filter((item) => valueOf(item) !== undefined).toSorted((a, b) => valueOf(a)! - valueOf(b)!);
  const written = numbers.map((item) =>
    isObserved(item) ? figureOf(content, item.observation, language) : computedOf(content, target, item, language),
  );
  const distinct = [...new Set(written)];
  const about = [!isObserved(last) && words.flags.computed, isPart && periodOf(last, language)].filter(Boolean);
  const period = about.length > 0 ? ` (${about.join(', ')})` : '';
  if (distinct.length === 0) return wordsOf(language).states[state];
  return joinFigures(distinct) + period;
}

/** Figures side by side; a unit in words that they share is written once. */
export function joinFigures(figures: readonly string[]): string {
  const tails = figures.map((figure) => /(?:%| [^\d]*)$/u.exec(figure)?.[0] ?? '');
  const shared = tails.every((tail) => tail === tails[0]) && tails[0] !== '%' ? tails[0]! : '';
  if (figures.length < 2 || shared === '') return figures.join('; ');
  return `${figures.map((figure) => figure.slice(0, -shared.length)).join('; ')}${shared}`;
}

/** The period a figure speaks of, in words. */
export const periodOf = (item: AssessedObservation | ComputedFigure, language: Language): string =>
  isObserved(item) ? formatPeriod(item.observation.period, language) : formatDays(item.days, language);
