/** A target's pictures in the language of a page: what is asked against what was published, and the way through the year. */
import type { Figure } from '../../chart/figure.ts';
import type { Goal, GoalKind } from '../../chart/goal.ts';
import { drawPath, type PathPoint } from '../../chart/path.ts';
import { drawReported, type ReportedRow } from '../../chart/reported.ts';
import { wrapRuns, type Run } from '../../chart/svg.ts';
import { intervalOf } from '../../plan/interval.ts';
import type { Observation } from '../../plan/observation.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import type { Judged, Role } from '../../plan/reckoning.ts';
import type { Target } from '../../plan/target.ts';
import { formatDate } from '../../words/date.ts';
import { languageOfName, type Language } from '../../words/language.ts';
import { formatNumber } from '../../words/number.ts';
import { formatPeriod } from '../../words/period.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import { derivedOf, figureOf, goalOf, joinFigures, periodOf } from './figures.ts';

/** What a page and the files to take away need of a target. */
export interface Setting {
  content: Pick<Content, 'units'>;
  plan: Pick<Plan, 'reviewed'>;
  target: Target;
  language: Language;
}

export interface Pictures {
  /** Inline SVG; null where there is nothing to draw: no number is asked, or no path was published. */
  reported: string | null;
  path: string | null;
}

/** What the target asks and what came of it, in a sentence or two, for people who do not see the picture. */
export function describeTarget({ content, target, language }: Setting, roles: readonly Role[]): string {
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
    words.target.describeState(formatState(target.reckoning.state, target.reckoning.basis, language)),
  ].join(' ');
}

export function picturesOf(setting: Setting): Pictures {
  const { target } = setting;
  if (target.value === null || target.comparison === 'keep-rank') return { reported: null, path: null };
  return { reported: reportedPicture(setting), path: pathPicture(setting) };
}

const numbered = (target: Target, roles: readonly Role[]): Judged[] =>
  target.reckoning.judged.filter(({ role, observation }) => roles.includes(role) && observation.value !== undefined);

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
function publishers(observations: readonly Observation[], language: Language): Run[] {
  const byName = new Map(observations.map((observation) => [observation.source.publisher, observation]));
  return [...byName.values()].flatMap((observation, index) => [
    ...(index > 0 ? [{ words: ', ' }] : []),
    ...publisher(observation, language),
  ]);
}

/** The closing lines of a picture: whom it rests on, and the day we looked. */
function foot({ language, plan }: Setting, observations: readonly Observation[]): Run[][] {
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

/** One row a number, its publishers beside it; the year before, for comparison, first. */
function reportedPicture(setting: Setting): string {
  const { target, language } = setting;
  const words = wordsOf(language).target;
  const shown = [
    ...numbered(target, ['before']).filter(({ observation }) => isYearBefore(observation, target)),
    ...numbered(target, ['like']),
  ];
  const groups = new Map<string, Judged[]>();
  for (const item of shown) {
    const { shown: written, firmness } = figureAs(setting, item.observation);
    const key = `${item.role} ${written} ${firmness}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const rows = [...groups.values()].map((items): ReportedRow => {
    const { observation, role } = items[0]!;
    const own = figureAs(setting, observation);
    const about = [
      role === 'before' && formatPeriod(observation.period, language),
      own.firmness === 'estimate' && words.flags.estimate,
    ].filter(Boolean);
    const names = publishers(
      items.map((item) => item.observation),
      language,
    );
    return {
      ...own,
      earlier: role === 'before',
      note: [{ words: about.map((each) => `${each} · `).join('') }, ...names],
    };
  });
  const reckoned = target.reckoning.derived
    .filter(({ role }) => role === 'like')
    .map((item): ReportedRow => {
      const shownAs = derivedOf(setting.content, target, item, language);
      return { value: item.value, firmness: item.status, shown: shownAs, note: [{ words: words.flags.derived }] };
    });
  const ordered = [...rows, ...reckoned].sort((a, b) => Number(b.earlier) - Number(a.earlier) || a.value - b.value);
  return drawReported({
    description: describeTarget(setting, ['like']),
    goal: goalAs(setting),
    rows: ordered,
    missing: words.missing,
    foot: foot(
      setting,
      shown.map(({ observation }) => observation),
    ),
  });
}

/** A whole period of the year before, as long as the target's own. */
function isYearBefore({ days }: Observation, target: Target): boolean {
  const year = Number(target.days?.end.slice(0, 4)) - 1;
  return days.end === `${year}${target.days?.end.slice(4)}` && days.start === `${year}${target.days?.start?.slice(4)}`;
}

function pathPicture(setting: Setting): string | null {
  const { target, language } = setting;
  const { days } = target;
  if (!days?.start?.endsWith('-01-01')) return null;
  const year = days.end.slice(0, 4);
  const inYear = target.reckoning.judged.filter(
    ({ role, observation }) =>
      ['like', 'part', 'unlike', 'after'].includes(role) &&
      observation.value !== undefined &&
      observation.unit === target.unit &&
      observation.days.start === `${year}-01-01` &&
      observation.days.end.startsWith(year),
  );
  if (new Set(inYear.map(({ observation }) => observation.days.end)).size < 2) return null;
  const words = wordsOf(language).target;
  const points = merge(
    inYear.map(({ observation }): PathPoint => ({ ...figureAs(setting, observation), day: observation.days.end })),
  );
  const own = goalAs(setting);
  return drawPath({
    description: describeTarget(setting, ['like', 'part', 'unlike']),
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    goal: { ...own, day: days.end },
    points,
    months: words.months,
    axis: (value) => formatNumber(value, language),
    foot: foot(
      setting,
      inYear.map(({ observation }) => observation),
    ),
  });
}

/** Figures of one day that would lie upon each other are one mark; different ones of a day share one label. */
function merge(points: readonly PathPoint[]): PathPoint[] {
  const distinct = [...new Map(points.map((each) => [`${each.day} ${each.shown} ${each.firmness}`, each])).values()];
  const byDay = new Map<string, string[]>();
  for (const { day, shown } of distinct.toSorted((a, b) => a.value - b.value))
    byDay.set(day, [...new Set([...(byDay.get(day) ?? []), shown])]);
  return distinct.map((each) => ({ ...each, shown: label(byDay.get(each.day)!) }));
}

/** Numbers alone, for the picture's heading names the unit; of many, the least and the greatest. */
function label(figures: readonly string[]): string {
  const joined = joinFigures(figures).replace(/ [^\d·%]+$/u, '');
  return figures.length > 3 ? joined.replace(/ · .* · /u, ' … ') : joined;
}
