/** A target's figures in the words of one page: what tables, pictures and sentences about it share. */
import type { Here } from '../here.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import type { Content } from '../../plan/read.ts';
import { resultOf } from '../../plan/target/result.ts';
import { isObserved, type AssessedObservation } from '../../plan/target/assessment.ts';
import type { ComputedFigure } from '../../plan/target/rest-of-year.ts';
import type { Target } from '../../plan/target/target.ts';
import { daysOf } from '../../plan/file/period.ts';
import type { Unit } from '../../plan/name/unit.ts';
import { formatFigure, formatGoal, formatInterval } from '../../words/figure.ts';
import { formatSpread, untilWords } from '../../words/result.ts';
import type { Language } from '../../plan/language.ts';
import { noBasis } from '../../plan/evidence/state.ts';
import { formatState } from '../../words/state.ts';
import { formatDays, formatPeriod } from '../../words/period.ts';
import { nameInYear } from '../../words/target.ts';
import { wordsOf } from '../../words/words.ts';

/** A target where it is told or drawn: on a page, or for a file to take away. */
export interface TargetHere extends Pick<Here, 'content' | 'plan' | 'language'> {
  target: Target;
}

/** What it is called in a list of its plan, whose year goes without saying. */
export const nameInPlan = ({ plan, language }: Pick<Here, 'plan' | 'language'>, { name }: Target): string =>
  nameInYear(name[language], daysOf(plan.period.within).end.slice(0, 4), language);

export const unitOf = ({ units }: Pick<Content, 'units'>, id: string): Unit => units.find((unit) => unit.id === id)!;

/** What a target asks; a pair of numbers that the text leaves unexplained ("07/8") stands as it is written. */
export function goalOf(content: Pick<Content, 'units'>, target: Target, language: Language): string {
  const unit = unitOf(content, target.unit);
  const [pair] = /\d+\/\d+/u.exec(target.verbatim) ?? [];
  return pair ? `${pair} ${unit[language]}` : formatGoal(target, unit, language);
}

/** What is asked in the text's own words, and in ours where those hold no number or the page is of the other language. */
export function askedOf(
  content: Pick<Content, 'units'>,
  target: Target,
  language: Language,
): { official: string | null; ours: string | null } {
  const goal = goalOf(content, target, language);
  if (language !== 'vi') return { official: null, ours: goal };
  const { verbatim, value } = target;
  const isNumber = value === null || /\d/u.test(verbatim);
  return { official: verbatim, ours: isNumber ? null : `(${goal})` };
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

/** What was found for a target, in the few words of a row. */
export interface Found {
  /** The figures of its own time, from the least to the greatest, or the latest of a part of it. */
  figure: string;
  /** The period they speak of where it is not the target's own, and what kind of figures they are. */
  about: string;
}

/** Null where nothing gives a state. */
export function foundOf(content: Pick<Content, 'units'>, target: Target, language: Language): Found | null {
  const { flags } = wordsOf(language).target;
  const { state, basis } = target.assessment;
  const result = resultOf(target);
  if (state === 'none' || state === 'not-measurable') return null;
  const told = result.kind === 'figures' ? result.leading : result.kind === 'part' ? result.latest : null;
  const about = [
    result.kind === 'part' && untilWords(result.latest, target.days!, language),
    told?.computed && flags.computed,
    told?.foreseen && flags.foreseen,
    ...(['estimate', 'secondary', 'disagree'] as const).map((flag) => basis[flag] && flags[flag]),
  ].filter(Boolean);
  const figure = told ? formatSpread(told.spread, unitOf(content, target.unit), language) : '';
  return { figure: figure || formatState(state, noBasis, language), about: about.join(', ') };
}

/** The same in one run of words; a dash where nothing was found. */
export function reportedWords(content: Pick<Content, 'units'>, target: Target, language: Language): string {
  const found = foundOf(content, target, language);
  return found ? found.figure + (found.about && ` (${found.about})`) : wordsOf(language).target.nothing;
}

/** The period a figure speaks of, in words. */
export const periodOf = (item: AssessedObservation | ComputedFigure, language: Language): string =>
  isObserved(item) ? formatPeriod(item.observation.period, language) : formatDays(item.days, language);
