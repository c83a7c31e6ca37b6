/** What is known of a target, in one sentence of a fixed grammar: never stronger than the figures it tells. */
import type { Unit } from '../plan/name/unit.ts';
import type { Language } from '../plan/language.ts';
import type { Days } from '../plan/file/period.ts';
import type { Distance, Gap } from '../plan/target/distance.ts';
import { isOpen, type Bound, type Result, type Spread, type Told } from '../plan/target/result.ts';
import type { Target } from '../plan/target/target.ts';
import { inLanguage } from './both.ts';
import { chart } from './chart.ts';
import { formatDate } from './date.ts';
import { formatFigure, formatMeasure } from './figure.ts';
import { formatNumber } from './number.ts';
import { formatDays, formatPeriod } from './period.ts';
import { grammar } from './result-grammar.ts';

export interface ResultWords {
  /** What is known, with its distance from what is asked; its full stop included. */
  main: string;
  /** How firm, who reckoned it, when it was said; empty where there is nothing to add. */
  notes: string;
}

/** @param reviewed the day on which the plan was last gone through */
export function resultWords(
  target: Target,
  result: Result,
  unit: Unit,
  reviewed: string,
  language: Language,
): ResultWords {
  return {
    main: sentence(clause(target, result, unit, reviewed, language)),
    notes: sentence(notesOf(result, unit, isOpen(target, reviewed), language)),
  };
}

const sentence = (words: string): string =>
  words && `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1).replace(/\.$/u, '')}.`;

function clause(target: Target, result: Result, unit: Unit, reviewed: string, language: Language): string {
  const words = inLanguage(grammar, language);
  const period = target.period ? formatPeriod(target.period, language) : '';
  switch (result.kind) {
    case 'figures':
      return figuresClause(result, unit, isOpen(target, reviewed) && target.assessment.state !== 'met', language);
    case 'fact':
      return result.decides ? result.fact[language] : words.undecided;
    case 'part':
    case 'before': {
      const until = `${kindOf(result.latest, unit, language)}, ${untilWords(result.latest, target.days!, language)}`;
      const latest = until + (result.latest.computed ? `, ${words.computed}` : '');
      const whole = /^\d{4}$/u.test(target.period!) ? words.wholeYear(period) : words.ofPeriod(period);
      if (result.kind === 'before') return words.before(whole, latest);
      return isOpen(target, reviewed) ? words.partOnly(latest) : words.none(whole, latest);
    }
    case 'unlike':
      return words.unlike[result.why];
    case 'nothing':
      return words.nothing(period && words.of(period), formatDate(reviewed, language));
    case 'unmeasurable':
      return words.unmeasurable;
  }
}

function figuresClause(result: Result & { kind: 'figures' }, unit: Unit, running: boolean, language: Language): string {
  const words = inLanguage(grammar, language);
  const { leading, distance, unclear } = result;
  const period = leading.period ? formatPeriod(leading.period, language) : formatDays(leading.days, language);
  // While the period runs, what is there so far is not set against what is asked at its end.
  const far = running ? [] : distance ? [distanceWords(distance, unit, language)] : unclear ? [words.unclear] : [];
  return [kindOf(leading, unit, language) + words.of(period), ...far].join(', ');
}

function notesOf(result: Result, unit: Unit, open: boolean, language: Language): string {
  if (result.kind === 'fact') return result.decides ? '' : result.fact[language];
  if (result.kind !== 'figures') return '';
  const words = inLanguage(grammar, language);
  const { leading, others, said, early } = result;
  return [
    leading.status === 'reported' && !leading.computed && !leading.foreseen && words.reported,
    leading.computed && words.computed,
    others && words[others.status === 'estimate' ? 'estimated' : 'other'](formatSpread(others.spread, unit, language)),
    said && words.said(daysWords(said, language)) + (early && !open ? `, ${words.early}` : ''),
    open && words.open,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Figures with how firm they are called: "ước 11,02–11,03%". */
function kindOf({ spread, status, computed, foreseen }: Told, unit: Unit, language: Language): string {
  const shown = formatSpread(spread, unit, language);
  if (foreseen) return grammar.foreseen[language](shown);
  return status === 'estimate' || (status === 'final' && !computed) ? grammar[status][language](shown) : shown;
}

/** One figure, or from the least to the greatest; each end keeps its word, the unit stands once. */
export function formatSpread({ low, high }: Spread, unit: Unit, language: Language): string {
  if (low.value === high.value && low.qualifier === high.qualifier)
    return formatFigure(low.value, low.qualifier, unit, language);
  const bare = low.qualifier === undefined && high.qualifier === undefined;
  if (bare && unit.before) return `${formatMeasure(low.value, unit, language)}–${formatNumber(high.value, language)}`;
  if (bare) return `${formatNumber(low.value, language)}–${formatMeasure(high.value, unit, language)}`;
  return grammar.span[language](numberWords(low, language), formatFigure(high.value, high.qualifier, unit, language));
}

/** The same where the unit stands elsewhere: "trên 55.300–55.632"; a per cent sign stays. */
export function formatSpreadAlone({ low, high }: Spread, unit: Unit, language: Language): string {
  const sign = unit[language] === '%' ? '%' : '';
  const same = low.value === high.value && low.qualifier === high.qualifier;
  return (same ? [high] : [low, high]).map((bound) => numberWords(bound, language)).join('–') + sign;
}

/** A distance with its signs, in few words: "+0,02 / +0,03 điểm"; null where a word before a figure makes it inexact. */
export function formatGap({ low, high }: Distance, unit: Unit, language: Language): string | null {
  if (low.word || high.word || (low.value === 0 && high.value === 0)) return null;
  const signed = ({ side, value }: Gap): string =>
    (side === 'below' ? '−' : side === 'above' ? '+' : '') + formatNumber(value, language);
  const number = [...new Set([signed(low), signed(high)])].join(' / ');
  if (unit[language] === '%') return chart.points[language](number);
  return unit.before ? number : `${number} ${unit[language]}`;
}

/** A number with its word and without a unit. */
export const numberWords = ({ value, qualifier }: Bound, language: Language): string =>
  [qualifier && grammar.words[qualifier][language], formatNumber(value, language)].filter(Boolean).join(' ');

/** How far figures lie from what is asked, and on which side. */
export function distanceWords({ low, high }: Distance, unit: Unit, language: Language): string {
  const words = inLanguage(grammar, language);
  if (low.side === high.side) {
    if (low.side === 'at') return low.word || high.word ? words.atAbout : words.at;
    const ends = low.side === 'below' ? [high, low] : [low, high];
    return words[low.side](by(amountWords(ends[0]!, ends[1]!, unit, language), language));
  }
  const one = (gap: Gap): string =>
    gap.side === 'at'
      ? words[gap.word ? 'atAbout' : 'at']
      : words[gap.side](by(amountWords(gap, gap, unit, language), language));
  return words.split(one(low), one(high));
}

const by = (amount: string, language: Language): string =>
  amount === '' ? '' : language === 'vi' ? ` ${amount}` : `${amount} `;

/** A distance in the unit, of rates in points; without number where one end says only "over" or "nearly" what is asked. */
function amountWords(from: Gap, to: Gap, unit: Unit, language: Language): string {
  if (from.value === 0 || to.value === 0) return '';
  const words = inLanguage(grammar, language);
  const measured = (number: string, value: number): string => {
    if (unit[language] === '%') return words.points(number);
    return unit.before
      ? number
      : formatMeasure(value, unit, language).replace(formatNumber(value, language), () => number);
  };
  const written = ({ value, word }: Gap): string =>
    [word && words.words[word], formatNumber(value, language)].filter(Boolean).join(' ');
  if (from.value === to.value && from.word === to.word) return measured(written(from), from.value);
  const bare = !from.word && !to.word;
  return measured(bare ? `${written(from)}–${written(to)}` : words.span(written(from), written(to)), to.value);
}

/** Up to when figures reach that begin with the target's own days: "hết tháng 10/2023". */
export function untilWords({ days, period }: Told, own: Days, language: Language): string {
  if (days.start === own.start) return grammar.until[language](formatDate(days.end.slice(0, 7), language));
  return period ? formatPeriod(period, language) : formatDays(days, language);
}

/** A day, or the first and last of some: "24–30/11/2023". */
export function daysWords({ first, last }: { first: string; last: string }, language: Language): string {
  if (first === last) return formatDate(first, language);
  const sameMonth = first.length === 10 && last.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  return `${sameMonth ? Number(first.slice(8)) : formatDate(first, language)}–${formatDate(last, language)}`;
}
