/** Rows of a notice: a target beside what was found, a task with its day and what became of it. */
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { isReported } from '../../plan/commitment/register.ts';
import { resultOf } from '../../plan/target/result.ts';
import type { Target } from '../../plan/target/target.ts';
import { joinQuotes } from '../../plan/text/quote.ts';
import { formatDate } from '../../words/date.ts';
import { daysWords } from '../../words/result.ts';
import { formatState, mannerOf, stateWords } from '../../words/state.ts';
import { noticeWords } from '../../words/notice.ts';
import { wordsOf } from '../../words/words.ts';
import { deadlineOf, foundOf as foundOfTask } from '../commitment/commitment-text.ts';
import type { Here } from '../here.ts';
import { askedOf, foundOf, nameInPlan } from '../target/target-text.ts';
import type { Part, Row, Run } from './draft.ts';

const bracket = (words: readonly (string | false | null | undefined)[]): string => {
  const said = words.filter(Boolean).join('; ');
  return said && ` (${said})`;
};

function targetRow(here: Here, target: Target): Row {
  const { content, language } = here;
  const { state } = target.assessment;
  const asked = askedOf(content, target, language);
  const found = foundOf(content, target, language);
  const result = resultOf(target);
  const said = result.kind === 'figures' && result.said;
  const short = stateWords[state].short[language];
  const figure =
    found && result.kind !== 'fact' && found.figure !== formatState(state, target.assessment.basis, language)
      ? found.figure
      : '';
  return {
    state,
    name: nameInPlan(here, target),
    target: target.id,
    asked: asked.official
      ? { text: [asked.official, asked.ours].filter(Boolean).join(' '), official: true }
      : { text: asked.ours! },
    found: found
      ? [short, figure].filter(Boolean).join(': ') +
        bracket([found.about, said && noticeWords(language).said(daysWords(said, language))])
      : short,
  };
}

export function targetsPart(here: Here, title: string, targets: readonly Target[]): Part[] {
  if (targets.length === 0) return [];
  const { target, deadline } = wordsOf(here.language);
  return [
    {
      kind: 'rows',
      title,
      columns: [target.columns.target, target.columns.asked, deadline.columns.found],
      rows: targets.map((each) => targetRow(here, each)),
    },
  ];
}

function taskRow(here: Here, task: Commitment, quoted: boolean): Row {
  const { language } = here;
  const found = foundOfTask(here, task);
  return {
    lead: deadlineOf(here, task) ?? undefined,
    state: isReported(task) ? task.state : null,
    name: task.plain[language],
    found: isReported(task)
      ? [formatState(task.state!, task.basis, language, mannerOf(task)), found?.words].filter(Boolean).join(', ')
      : '',
    task: task.id,
    quote: quoted ? quoteOf(here, task) : undefined,
  };
}

const quoteOf = ({ language }: Here, { quotes }: Commitment): Run => ({
  text: `“${joinQuotes(quotes, language)}”`,
  official: language === 'vi',
});

export const tasksPart = (
  here: Here,
  title: string,
  tasks: readonly Commitment[],
  { spare = false, quoted = false } = {},
): Part[] =>
  tasks.length > 0 ? [{ kind: 'rows', title, rows: tasks.map((task) => taskRow(here, task, quoted)), spare }] : [];

/** Whom the text charges with all of it, in its own words, and the bodies that single tasks name. */
export function whoPart({ content, plan, language }: Here, tasks: readonly Commitment[]): Part {
  const ids = new Set(tasks.flatMap(({ responsible }) => responsible?.bodies ?? []));
  const general = new Set(plan.doers.flatMap(({ bodies }) => bodies));
  const named = content.bodies.filter(({ id }) => ids.has(id) && !general.has(id)).map(({ name }) => name[language]);
  const doers = plan.doers.map(({ quote, english }) => (language === 'vi' ? quote : english)).join('; ');
  return {
    kind: 'words',
    title: noticeWords(language).who,
    words: [
      { text: doers, official: language === 'vi' },
      ...(named.length > 0 && named.length < 6 ? [{ text: `· ${named.join(', ')}` }] : []),
    ],
  };
}

/** What the whole document is. */
export const documentWords = ({ plan, language }: Here): string =>
  `${wordsOf(language).commitment.dated(plan.kind[language], formatDate(plan.adopted, language))}, ${plan.body[language]}`;
