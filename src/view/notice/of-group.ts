/** The notice of a task group: its targets, what is due, and of its other tasks those that were reported on first. */
import { commitmentKinds, type Commitment } from '../../plan/commitment/commitment.ts';
import { foundOn, isReported, standingIn } from '../../plan/commitment/register.ts';
import type { Group } from '../../plan/plan.ts';
import { formatDate } from '../../words/date.ts';
import { foundSentence } from '../../words/found.ts';
import { noticeWords } from '../../words/notice.ts';
import { wordsOf } from '../../words/words.ts';
import type { Here } from '../here.ts';
import type { Draft } from './draft.ts';
import { documentWords, targetsPart, tasksPart, whoPart } from './rows.ts';

const rank = (task: Commitment): number => (isReported(task) ? -1 : commitmentKinds.indexOf(task.kind));

export function groupDraft(here: Here, { number, prose }: Group): Draft {
  const { plan, language } = here;
  const words = wordsOf(language);
  const tasks = standingIn(plan.commitments, String(number));
  const targets = plan.targets.filter(({ quotes }) => quotes.at(-1)!.at.startsWith(`${number}.`));
  const told = new Set(targets.flatMap(({ commitment }) => commitment ?? []));
  const dated = tasks
    .filter(({ id, deadline }) => deadline && !told.has(id))
    .toSorted((a, b) => Number((a.due ?? '9') > (b.due ?? '9')) - Number((a.due ?? '9') < (b.due ?? '9')));
  const others = tasks
    .filter((task) => !told.has(task.id) && !dated.includes(task))
    .toSorted((a, b) => rank(a) - rank(b));
  const found = foundSentence(foundOn(tasks), formatDate(plan.lookedUntil, language), language);
  return {
    over: `${documentWords(here)} · ${words.group.ordinal(number, plan.groups.length)}`,
    title: prose[language].title,
    summary: [prose[language].summary, found].filter(Boolean).join(' '),
    parts: [
      ...targetsPart(here, noticeWords(language).targets, targets),
      ...tasksPart(here, noticeWords(language).dated, dated),
      ...tasksPart(here, noticeWords(language).others, others, { spare: true }),
      whoPart(here, tasks),
    ],
    tasks: tasks.map(({ id }) => id),
    targets: targets.map(({ id }) => id),
    told,
  };
}
