/** What a notice says, in the words of one language: the same for the page that prints and for the file. */
import type { NoticeSubject } from '../../plan/notice.ts';
import { address } from '../../plan/address.ts';
import { outcome } from '../../words/outcome.ts';
import { noticeWords } from '../../words/notice.ts';
import type { Here } from '../here.ts';
import type { Draft } from './draft.ts';
import { filled, type Size } from './fit.ts';
import { groupDraft } from './of-group.ts';
import { placeDraft } from './of-place.ts';
import { planDraft } from './of-plan.ts';

export interface Notice extends Omit<Draft, 'tasks' | 'targets' | 'told'> {
  subject: NoticeSubject;
  size: Size;
  /** What had no room. */
  more: string | null;
  /** The page that the code leads to, whole. */
  link: string;
}

/** @param here whose page is the notice */
export function noticeOf(here: Here, subject: NoticeSubject): Notice {
  const { content, plan, language } = here;
  const draft =
    subject.kind === 'plan'
      ? planDraft(here)
      : subject.kind === 'group'
        ? groupDraft(
            here,
            plan.groups.find(({ number }) => number === subject.group)!,
          )
        : placeDraft(
            here,
            plan.localities.find(({ id }) => id === subject.id)!,
          );
  const { tasks, targets, told, ...said } = draft;
  const { size, parts } = filled(draft);
  const rows = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  const shown = new Set([
    ...told,
    ...rows.flatMap(({ task = [], target = [] }) => [task, target].flat()),
    ...parts.flatMap((part) => (part.kind === 'words' ? (part.targets ?? []) : [])),
  ]);
  const left = (all: readonly string[]): number => all.filter((id) => !shown.has(id)).length;
  const more = [[left(targets), outcome.targets] as const, [left(tasks), outcome.tasks] as const].flatMap(
    ([count, words]) => (count > 0 ? words[language](count) : []),
  );
  return {
    ...said,
    parts,
    size,
    subject,
    more: more.length > 0 ? noticeWords(language).more(more.join(noticeWords(language).and)) : null,
    link: new URL(address(subject, language), content.site.origin).href,
  };
}
