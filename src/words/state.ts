/** States, and a state in words with what it rests on: "theo báo cáo: đạt (ước tính)". */
import type { Basis, State } from '../plan/evidence/state.ts';
import type { Language } from '../plan/language.ts';
import type { Both } from './both.ts';
import { target } from './target.ts';

interface StateWords {
  label: Both<string>;
  /** Where words beside it already say that it is what was reported, as under a count. */
  short: Both<string>;
  /** What it means, in one sentence. */
  meaning: Both<string>;
  /** Of a task to which its label does not fit. */
  ofTask?: { unless: keyof Manner } & Omit<StateWords, 'ofTask' | 'ofTasks'>;
  /** Of tasks worded in the one way and the other. */
  ofTasks?: Pick<StateWords, 'label' | 'short'>;
}

/** How a task is worded: what names no day of its own cannot be late, what asks for no figure lacks none. */
export interface Manner {
  dated: boolean;
  numbered: boolean;
  /** Whether it has at most one target: of several, some may be met. */
  single: boolean;
}

export const stateWords = {
  none: {
    label: { vi: 'chưa tìm thấy báo cáo', en: 'no report found' },
    short: { vi: 'chưa tìm thấy báo cáo', en: 'no report found' },
    meaning: {
      vi: 'Chúng tôi đã tìm mà chưa thấy nguồn nào nói việc này đã làm đến đâu; điều đó không có nghĩa là việc chưa làm.',
      en: 'We looked and found no source that says how far this has come; that does not mean it has not been done.',
    },
  },
  'not-searched': {
    label: { vi: 'chưa tìm', en: 'not looked for yet' },
    short: { vi: 'chưa tìm', en: 'not looked for yet' },
    meaning: {
      vi: 'Chúng tôi chưa tìm báo cáo về việc này.',
      en: 'We have not looked for reports on this yet.',
    },
  },
  'under-way': {
    label: { vi: 'theo báo cáo: đang làm', en: 'reported under way' },
    short: { vi: 'đang làm', en: 'under way' },
    meaning: {
      vi: 'Nguồn nói việc đang làm, hoặc kỳ chưa hết và mới có số của một phần kỳ.',
      en: 'A source says work is going on, or the period is not over and figures cover only part of it.',
    },
  },
  met: {
    label: { vi: 'theo báo cáo: đạt', en: 'reported met' },
    short: { vi: 'đạt', en: 'met' },
    meaning: {
      vi: 'Nguồn nói việc đã xong đúng hạn, hoặc số đã công bố đạt mức đề ra.',
      en: 'A source says it was done in time, or the published figure reaches the target level.',
    },
  },
  'met-late': {
    label: { vi: 'theo báo cáo: đạt sau hạn', en: 'reported met after the deadline' },
    short: { vi: 'đạt sau hạn', en: 'met after the deadline' },
    meaning: {
      vi: 'Nguồn nói việc đã xong, sau thời hạn nghị quyết ghi.',
      en: 'A source says it was done, after the deadline in the resolution.',
    },
    ofTask: {
      unless: 'dated',
      label: { vi: 'theo báo cáo: xong sau kỳ của nghị quyết', en: 'reported done after the plan’s period' },
      short: { vi: 'xong sau kỳ', en: 'done after the period' },
      meaning: {
        vi: 'Nguồn nói việc đã xong, sau kỳ của nghị quyết; câu này không ghi hạn riêng.',
        en: 'A source says it was done, after the plan’s period; this sentence sets no deadline of its own.',
      },
    },
    ofTasks: {
      label: { vi: 'theo báo cáo: xong sau hạn hoặc sau kỳ', en: 'reported done after the deadline or period' },
      short: { vi: 'xong sau hạn hoặc sau kỳ', en: 'done after the deadline or period' },
    },
  },
  'partly-met': {
    label: { vi: 'theo báo cáo: đạt một phần', en: 'reported partly met' },
    short: { vi: 'đạt một phần', en: 'partly met' },
    meaning: {
      vi: 'Nguồn nói mới xong một phần, hoặc nhiệm vụ có nhiều chỉ tiêu mà chỉ một số đạt.',
      en: 'A source says part of it was done, or the task has several targets and only some were met.',
    },
    ofTask: {
      unless: 'single',
      label: { vi: 'theo báo cáo: đạt một số chỉ tiêu', en: 'some of its targets reported met' },
      short: { vi: 'đạt một số chỉ tiêu', en: 'some targets met' },
      meaning: {
        vi: 'Nhiệm vụ có nhiều chỉ tiêu; một số được báo cáo là đạt, số còn lại thì chưa đạt hoặc chưa tìm thấy báo cáo.',
        en: 'The task has several targets; some are reported met, the others are missed or have no report.',
      },
    },
  },
  'not-met': {
    label: { vi: 'hết hạn, chưa đạt', en: 'not met by the deadline' },
    short: { vi: 'hết hạn, chưa đạt', en: 'not met by the deadline' },
    meaning: {
      vi: 'Hết hạn mà số đã công bố chưa đạt mức đề ra, hoặc nguồn nói việc chưa xong khi hết hạn.',
      en: 'The deadline has passed and the published figure misses the target level, or a source says it was not done by then.',
    },
  },
  'no-final': {
    label: { vi: 'chưa tìm thấy số cả kỳ', en: 'no figure found for the whole period' },
    short: { vi: 'chưa tìm thấy số cả kỳ', en: 'no figure found for the whole period' },
    meaning: {
      vi: 'Kỳ đã hết nhưng chúng tôi chỉ tìm thấy số của một phần kỳ, hoặc nguồn nói lúc đó việc đang làm.',
      en: 'The period is over, but we found only figures for part of it, or a source that says work was going on then.',
    },
    ofTask: {
      unless: 'numbered',
      label: { vi: 'mới thấy tin lúc đang làm', en: 'only reports from while it was under way' },
      short: { vi: 'mới thấy tin lúc đang làm', en: 'reports only from while under way' },
      meaning: {
        vi: 'Kỳ đã hết nhưng chúng tôi chỉ tìm thấy nguồn nói lúc đó việc đang làm.',
        en: 'The period is over, but we found only sources that say work was going on then.',
      },
    },
    ofTasks: {
      label: { vi: 'chưa tìm thấy kết quả cả kỳ', en: 'no result found for the whole period' },
      short: { vi: 'chưa tìm thấy kết quả cả kỳ', en: 'no result found for the whole period' },
    },
  },
  'not-measurable': {
    label: { vi: 'viết như vậy thì không đo được', en: 'not measurable as written' },
    short: { vi: 'không đo được', en: 'not measurable' },
    meaning: {
      vi: 'Nghị quyết viết việc này theo cách mà không số liệu hay sự việc nào cho biết được việc đã đạt hay chưa.',
      en: 'The resolution words this in a way that no figure or fact could show whether it is met.',
    },
  },
  superseded: {
    label: { vi: 'đã được thay thế', en: 'superseded' },
    short: { vi: 'đã được thay thế', en: 'superseded' },
    meaning: {
      vi: 'Mục này đã được rút khỏi danh sách; trang riêng của mục ghi rõ ngày, lý do và mục thay thế, nếu có.',
      en: 'This entry was withdrawn from the list; its page gives the day, the reason and what replaced it, if anything.',
    },
  },
} satisfies Record<State, StateWords>;

export const states = Object.fromEntries(
  Object.entries(stateWords).map(([state, { label }]) => [state, label]),
) as Record<State, Both<string>>;

/** What a state rests on, where that is not plain. */
export const flagsOf = (basis: Basis, language: Language): string[] =>
  (['estimate', 'secondary', 'disagree', 'undated'] as const)
    .filter((flag) => basis[flag])
    .map((flag) => target.flags[flag][language]);

export const mannerOf = ({
  deadline,
  targets,
}: {
  deadline?: object | undefined;
  targets: readonly string[];
}): Manner => ({
  dated: deadline !== undefined,
  numbered: targets.length > 0,
  single: targets.length < 2,
});

/** Its words for tasks of which some are worded in the one way, some in the other. */
export const wordsOfTasks = (state: State): Pick<StateWords, 'label' | 'short'> => {
  const words: StateWords = stateWords[state];
  return words.ofTasks ?? words;
};

/** Its words, for a task worded so. */
export function wordsOfState(state: State, manner?: Manner): Omit<StateWords, 'ofTask' | 'ofTasks'> {
  const words: StateWords = stateWords[state];
  return words.ofTask && manner && !manner[words.ofTask.unless] ? words.ofTask : words;
}

/**
 * @param basis what it rests on, said behind it in brackets where that is not plain
 * @param manner how the task is worded whose state it is; not said of a target
 * @param beside the words it stands beside: what they say of its basis is not said twice
 */
export function formatState(state: State, basis: Basis, language: Language, manner?: Manner, beside = ''): string {
  const flags = flagsOf(basis, language).filter((flag) => !beside.includes(flag));
  return wordsOfState(state, manner).label[language] + (flags.length > 0 ? ` (${flags.join(', ')})` : '');
}
