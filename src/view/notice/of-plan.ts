/** The notice of a plan: what it came to, counted; the targets that ended; those that did not; its deadlines. */
import { byDueDay } from '../../plan/commitment/register.ts';
import { states } from '../../plan/evidence/state.ts';
import { sharesOf, targetShares, type Share } from '../../plan/outcome.ts';
import type { Language } from '../../plan/language.ts';
import { formatNumber } from '../../words/number.ts';
import { countedParts, countedState } from '../../words/outcome.ts';
import { noticeWords } from '../../words/notice.ts';
import { wordsOf } from '../../words/words.ts';
import { deadlineOf } from '../commitment/commitment-text.ts';
import type { Here } from '../here.ts';
import type { Draft, Part } from './notice.ts';
import { documentWords, targetsPart, whoPart } from './rows.ts';

const counted = (shares: readonly Share<unknown>[], of: 'targets' | 'tasks', language: Language): string =>
  countedParts(shares, of, language)
    .map(({ count, words }) => `${formatNumber(count, language)} ${words}`)
    .join(', ');

export function planDraft(here: Here): Draft {
  const { plan, language } = here;
  const notice = noticeWords(language);
  const { outcome, deadline } = wordsOf(language);
  const { ended, open } = targetShares(plan);
  const days = byDueDay(plan.commitments).map(([, due]) => {
    const timed = due.filter(({ state }) => state !== null);
    const lead = deadlineOf(here, due[0]!)!;
    return {
      lead,
      state: null,
      name: `${outcome.tasks(timed.length)}: ${counted(
        sharesOf(timed, states, ({ state }) => state),
        'tasks',
        language,
      )}`,
    };
  });
  return {
    over: documentWords(here),
    title: plan.title[language],
    summary: `${outcome.targets(plan.targets.length)}: ${counted([...ended, ...open], 'targets', language)}.`,
    parts: [
      ...targetsPart(
        here,
        notice.targets,
        ended.flatMap(({ own }) => own),
      ),
      ...open.map(({ state, own }): Part => ({
        kind: 'words',
        spare: true,
        title: `${formatNumber(own.length, language)} ${countedState(state, language)}`,
        words: [{ text: `${own.map(({ name }) => name[language]).join('; ')}.` }],
      })),
      { kind: 'rows', title: deadline.title, rows: days, spare: true },
      whoPart(here, []),
    ],
    tasks: [],
    told: new Set(),
  };
}
