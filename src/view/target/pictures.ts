/** A target's picture as a page and a file need it: drawn, with the signs it uses and what is told beneath. */
import { drawCard } from '../../chart/card.ts';
import type { Sign } from '../../chart/progress.ts';
import { inlineScene } from '../../chart/scene.ts';
import type { Run } from '../../chart/svg.ts';
import type { Observation } from '../../plan/evidence/evidence.ts';
import { ranked } from '../../plan/evidence/rank.ts';
import { foreignPublisher } from '../../plan/file/source.ts';
import type { Language } from '../../plan/language.ts';
import { isObserved } from '../../plan/target/assessment.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatDate } from '../../words/date.ts';
import { formatState } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import { resultOn } from './describe.ts';
import { notDrawn, ownFigures, progressOf } from './progress.ts';
import { goalOf, unitOf, type TargetHere } from './target-text.ts';

export interface Picture {
  /** An inline SVG. */
  svg: string;
  caption: string;
  legend: { sign: Sign; words: string }[];
  /** What is left out of it; empty where nothing is. */
  left: string;
}

/** @returns null where there is nothing to draw */
export function pictureOf(here: TargetHere): Picture | null {
  const progress = progressOf(here);
  return progress && { svg: inlineScene(progress.scene), ...about(here, progress.signs) };
}

function about(here: TargetHere, signs: readonly Sign[]): Omit<Picture, 'svg'> {
  const { content, target, language } = here;
  const words = wordsOf(language).chart;
  const year = String(Number(target.days?.end.slice(0, 4)) - 1);
  const others = notDrawn(here);
  return {
    caption: words.caption(target.name[language], unitOf(content, target.unit)[language]),
    legend: signs.map((sign) => ({ sign, words: sign === 'before' ? words.signs.before(year) : words.signs[sign] })),
    left: others.length > 0 ? words.notDrawn(others.join(', ')) : '',
  };
}

/** Whether there is a file to take away: a number is asked. Where nothing can be drawn it holds the finding in words. */
export const hasFile = ({ value, comparison }: Target): boolean => value !== null && comparison !== 'keep-rank';

/**
 * The picture as one file that says by itself what it shows, by whom and of which day.
 *
 * @returns an SVG document, or null where no number is asked
 */
export function pictureFile(here: TargetHere): string | null {
  const { content, plan, target, language } = here;
  if (!hasFile(target)) return null;
  const words = wordsOf(language);
  const progress = progressOf(here);
  const { main, notes } = resultOn(here);
  const { state, basis } = target.assessment;
  const { caption, legend, left } = about(here, progress?.signs ?? []);
  const told = [
    `${words.target.goal(goalOf(content, target, language))}.`,
    words.target.describeState(formatState(state, basis, language)),
    notes,
  ];
  const sources = sourcesOf(target);
  const seen = sources.map(({ source }) => source.accessed).sort();
  const foot: Run[][] = [
    ...(left && progress ? [[{ words: left }]] : []),
    sources.length > 0
      ? [
          { words: `${words.target.sources} ` },
          ...publishers(sources, language),
          { words: `. ${words.target.seen(formatDate(seen.at(-1)!, language))}` },
        ]
      : [{ words: words.target.looked(formatDate(plan.reviewed, language)) }],
    [{ words: `${content.site.name[language]}, ${words.page.reviewed(formatDate(plan.reviewed, language))}` }],
  ];
  return drawCard({
    name: target.name[language],
    finding: main,
    notes: told.filter(Boolean).join(' '),
    caption,
    scene: progress?.scene ?? null,
    legend,
    foot,
  });
}

/** Those of the figures drawn; where nothing is, of all that was found. */
function sourcesOf(target: Target): Observation[] {
  const items = ownFigures(target);
  const drawn = (items.length > 0 ? items : target.assessment.assessed).flatMap((item) =>
    isObserved(item) ? [item.observation] : [item.total, item.less],
  );
  return ranked(drawn);
}

/** Who published what it rests on, the best first, and the last day on which we looked; none where nothing was found. */
export function publishersOf(target: Target, language: Language): { names: string[]; seen: string | undefined } {
  const sources = sourcesOf(target);
  return {
    names: [...new Set(sources.map(({ source }) => source.publisher[language]))],
    seen: sources
      .map(({ source }) => source.accessed)
      .sort()
      .at(-1),
  };
}

/** Publishers without repetition, parted by commas; one of the other language marked, a repost called so. */
function publishers(observations: readonly Observation[], language: Language): Run[] {
  const byName = new Map(observations.map((observation) => [observation.source.publisher[language], observation]));
  return [...byName.values()].flatMap(({ source, secondary }, index): Run[] => {
    const lang = foreignPublisher(source.publisher, language);
    return [
      ...(index > 0 ? [{ words: ', ' }] : []),
      { words: source.publisher[language], lang },
      ...(secondary ? [{ words: ` (${wordsOf(language).target.flags.secondary})` }] : []),
    ];
  });
}
