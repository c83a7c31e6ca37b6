/** The tasks with a time, in the order of their days; and those of which something was reported. */
import { escapeMarkup } from '../../html/escape.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { byDueDay, dueWithoutDay, isReported } from '../../plan/commitment/register.ts';
import type { Report } from '../../plan/evidence/evidence.ts';
import { joinQuotes } from '../../plan/text/quote.ts';
import { formatNumber } from '../../words/number.ts';
import { formatState, mannerOf } from '../../words/state.ts';
import { wordsOf } from '../../words/words.ts';
import { deadlineOf, saidIn } from '../commitment/commitment-text.ts';
import { sourceHtml } from '../frame/source-html.ts';
import type { Here } from '../here.ts';
import { linked, sentenceLinks, taskId, taskLink, type Chapter } from './chapter.ts';

const stateOf = ({ state, basis, ...task }: Commitment, { language }: Here): string =>
  state ? formatState(state, basis, language, mannerOf(task)) : '';

export function deadlinesChapter(here: Here): Chapter {
  const { plan, language } = here;
  const words = wordsOf(language);
  const item = (task: Commitment): string => {
    const state = isReported(task) ? ` – ${escapeMarkup(stateOf(task, here))}` : '';
    return `<li>${taskLink(plan, task.id)} ${escapeMarkup(task.plain[language])}${state}</li>`;
  };
  const list = (title: string, own: readonly Commitment[]): string =>
    `<h3>${escapeMarkup(title[0]!.toUpperCase() + title.slice(1))}</h3><ul>${own.map(item).join('')}</ul>`;
  const dated = byDueDay(plan.commitments).flatMap(([, due]) =>
    [...Map.groupBy(due, (task) => deadlineOf(here, task)!)].map(([title, own]) => list(title, own)),
  );
  const undated = dueWithoutDay(plan.commitments);
  return {
    id: 'deadlines',
    title: words.deadline.title,
    html: `<p>${words.deadline.lead}</p>${dated.join('')}${undated.length > 0 ? list(words.deadline.undated, undated) : ''}`,
  };
}

function reportHtml({ language }: Here, report: Report): string {
  const { source, secondary, fact, caveat } = report;
  return [
    `<li><p>${escapeMarkup(saidIn(report, language))}</p>`,
    `<p>${escapeMarkup(fact[language])}</p>`,
    caveat && `<p>${escapeMarkup(caveat[language])}</p>`,
    `<p>${sourceHtml(source, language, { secondary, seen: true })}</p></li>`,
  ]
    .filter(Boolean)
    .join('');
}

/** Of how many tasks something was found, and what is so of the others. */
function foundHtml({ plan, language }: Here): string {
  const { book } = wordsOf(language).data;
  const number = (list: readonly Commitment[]): string => formatNumber(list.length, language);
  const standing = plan.commitments.filter(({ withdrawn }) => !withdrawn);
  const byPlace = Map.groupBy(standing, (task) =>
    task.history.length > 0 ? 'told' : isReported(task) ? 'figures' : 'silent',
  );
  const [told = [], figures = [], silent = []] = (['told', 'figures', 'silent'] as const).map((at) => byPlace.get(at));
  const rest = (['none', 'not-searched', 'not-measurable', 'unscored'] as const)
    .map((state) => [state, silent.filter((task) => (task.state ?? 'unscored') === state)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([state, own]) => `${number(own)} ${book.silent[state]}`);
  const places = [
    told.length > 0 && book.reportsHere(number(told)),
    figures.length > 0 && `${book.reportsFigures(number(figures))} ${linked('#chapter-targets', book.targets)}`,
  ].filter(Boolean);
  const where = places.length > 0 ? `: ${places.join('; ')}` : '';
  return (
    `<p>${book.reportsLead(number([...told, ...figures]), number(standing))}${where}.</p>` +
    (rest.length > 0 ? `<p>${book.reportsRest(rest.join('; '))}</p>` : '')
  );
}

export function reportsChapter(here: Here): Chapter {
  const { plan, language } = here;
  const words = wordsOf(language);
  const told = plan.commitments.filter(({ history }) => history.length > 0);
  const task = (each: Commitment): string => {
    const { id, plain, quotes, history } = each;
    const at = [...new Set(quotes.map((quote) => quote.at))];
    const official = language === 'vi' ? 'o' : 't';
    const deadline = deadlineOf(here, each);
    const facts = [
      `${words.target.sentence} ${sentenceLinks(at)}`,
      deadline && `${words.deadline.title}: ${escapeMarkup(deadline)}`,
      escapeMarkup(stateOf(each, here)),
    ];
    return (
      `<section id="${taskId(id)}"><h3>${escapeMarkup(`${id} ${plain[language]}`)}</h3>` +
      `<blockquote class="${official}"><p>${escapeMarkup(joinQuotes(quotes, language))}</p></blockquote>` +
      `<p>${facts.filter(Boolean).join(' · ')}</p>` +
      `<ul>${history.map((report) => reportHtml(here, report)).join('')}</ul></section>`
    );
  };
  return {
    id: 'reports',
    title: words.data.book.reports,
    html: `${foundHtml(here)}${told.map(task).join('')}`,
  };
}
