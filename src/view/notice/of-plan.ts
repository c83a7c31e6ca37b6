/** The notice of a plan: what it came to, counted; the targets that ended; those that did not; its deadlines. */
import { states } from '../../plan/evidence/state.ts';
import { sharesOf, targetShares, type Share } from '../../plan/outcome.ts';
import type { Target } from '../../plan/target/target.ts';
import { formatNumber } from '../../words/number.ts';
import { countedSentence, countedState } from '../../words/outcome.ts';
import { noticeWords } from '../../words/notice.ts';
import { wordsOf } from '../../words/words.ts';
import { deadlineSections } from '../deadline/sections.ts';
import type { Here } from '../here.ts';
import { nameInPlan, reportedWords } from '../target/target-text.ts';
import type { Draft, Part } from './draft.ts';
import { documentWords, targetsPart, whoPart } from './rows.ts';

export function planDraft(here: Here): Draft {
  const { plan, language } = here;
  const notice = noticeWords(language);
  const { outcome, deadline } = wordsOf(language);
  const { ended, open } = targetShares(plan);
  const days = deadlineSections(here).map(({ name, own }) => {
    const timed = own.filter(({ state }) => state !== null);
    const shares = sharesOf(timed, states, ({ state }) => state);
    return { lead: name, state: null, name: countedSentence(outcome.tasks(timed.length), shares, 'tasks', language) };
  });
  const withFound = (target: Target): string =>
    `${nameInPlan(here, target)} – ${reportedWords(here.content, target, language)}`;
  const listed = ({ state, own }: Share<Target>, say: (target: Target) => string): Part => ({
    kind: 'words',
    spare: true,
    title: `${formatNumber(own.length, language)} ${countedState(state, 'targets', language)}`,
    words: [{ text: `${own.map(say).join('; ')}.` }],
    targets: own.map(({ id }) => id),
  });
  return {
    over: documentWords(here),
    title: plan.title[language],
    summary: countedSentence(outcome.targets(plan.targets.length), [...ended, ...open], 'targets', language),
    parts: [
      ...targetsPart(
        here,
        notice.targets,
        ended.flatMap(({ state, own }) => (state === 'met' ? [] : own)),
      ),
      ...ended.filter(({ state }) => state === 'met').map((share) => listed(share, withFound)),
      ...open.map((share) => listed(share, (target) => nameInPlan(here, target))),
      { kind: 'rows', title: deadline.title, rows: days, spare: true },
      whoPart(here, []),
    ],
    tasks: [],
    targets: plan.targets.map(({ id }) => id),
    told: new Set(),
  };
}
