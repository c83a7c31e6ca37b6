/** Each target: what is asked and where, what is known, and every figure found with its sources. */
import { escapeMarkup } from '../../html/escape.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatDays, formatPeriod } from '../../words/period.ts';
import { wordsOf } from '../../words/words.ts';
import { sourceHtml } from '../frame/source-html.ts';
import type { Here } from '../here.ts';
import { resultOn } from '../target/describe.ts';
import { evidenceRows } from '../target/evidence.ts';
import { computedOf, figureOf } from '../target/target-text.ts';
import { formatState } from '../../words/state.ts';
import { sentenceLinks, targetId, taskLink, type Chapter } from './chapter.ts';
import { askedHtml } from './results.ts';

/** Every published figure, a row a number; then those computed of two. */
function figuresHtml({ content, language }: Here, target: Target): string {
  const { assessment } = target;
  const { target: words } = wordsOf(language);
  const observed = evidenceRows(assessment.assessed, language).map(({ first: { observation }, about, sources }) => {
    const said = about.length > 0 ? ` (${escapeMarkup(about.join('; '))})` : '';
    const told = sources.map(({ observation: { source, secondary }, notes }) => {
      const note = notes.length > 0 ? ` – ${escapeMarkup(notes.join(' '))}` : '';
      return `<li>${sourceHtml(source, language, { secondary })}${note}</li>`;
    });
    const figure = escapeMarkup(figureOf(content, observation, language));
    return `<li>${formatPeriod(observation.period, language)}: <b>${figure}</b>${said}<ul>${told.join('')}</ul></li>`;
  });
  const computed = assessment.computed.map((item) => {
    const formula = words.formula(
      computedOf(content, target, item, language),
      figureOf(content, item.total, language),
      figureOf(content, item.less, language),
    );
    const of = [item.total, item.less].map(
      ({ period, source, secondary }) =>
        `<li>${formatPeriod(period, language)}: ${sourceHtml(source, language, { secondary })}</li>`,
    );
    return `<li>${formatDays(item.days, language)}: <b>${escapeMarkup(formula)}</b> (${words.flags.computed})<ul>${of.join('')}</ul></li>`;
  });
  const all = [...observed, ...computed];
  return all.length > 0 ? `<ul>${all.join('')}</ul>` : '';
}

function targetHtml(here: Here, target: Target): string {
  const { content, plan, language } = here;
  const words = wordsOf(language);
  const { main, notes } = resultOn({ content, plan, target, language });
  const { state, basis } = target.assessment;
  const about = [
    `${words.data.book.asked}: ${askedHtml(here, target)}`,
    target.period && `${words.target.facts.period}: ${formatPeriod(target.period, language)}`,
    `${words.target.sentence} ${sentenceLinks([...new Set(target.quotes.map(({ at }) => at))])}`,
    target.commitment && `${words.target.task} ${taskLink(plan, target.commitment)}`,
  ];
  return [
    `<section id="${targetId(target.id)}"><h3>${escapeMarkup(target.name[language])}</h3>`,
    `<p>${about.filter(Boolean).join(' · ')}</p>`,
    target.reading && `<p>${words.target.reading}: ${escapeMarkup(target.reading[language])}</p>`,
    `<p>${escapeMarkup([main, notes].filter(Boolean).join(' '))}</p>`,
    `<p>${escapeMarkup(words.target.describeState(formatState(state, basis, language)))}</p>`,
    figuresHtml(here, target),
    '</section>',
  ]
    .filter(Boolean)
    .join('');
}

export const targetsChapter = (here: Here): Chapter => ({
  id: 'targets',
  title: wordsOf(here.language).data.book.targets,
  html: here.plan.targets.map((target) => targetHtml(here, target)).join(''),
});
