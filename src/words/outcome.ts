/** What a plan came to, counted: the home page's sentence, and the closing assessment. */
import type { endStates, Share } from '../plan/outcome.ts';
import type { State } from '../plan/evidence/state.ts';
import type { Language } from '../plan/language.ts';
import { inLanguage, type Both, type Subject } from './both.ts';
import { formatNumber } from './number.ts';
import { stateWords } from './state.ts';

const counted = (vi: string, one: string, many: string) => ({
  vi: (count: number): string => `${formatNumber(count, 'vi')} ${vi}`,
  en: (count: number): string => `${formatNumber(count, 'en')} ${count === 1 ? one : many}`,
});

export const outcome = {
  targets: counted('chỉ tiêu', 'target', 'targets'),
  tasks: counted('việc', 'task', 'tasks'),
  /** How many ended so, behind a number and without commas of their own: "2 hết hạn mà chưa đạt". */
  ends: {
    met: { vi: 'báo cáo đạt', en: 'reported met' },
    'met-late': { vi: 'báo cáo xong sau hạn hoặc sau kỳ', en: 'reported done after the deadline or period' },
    'partly-met': { vi: 'báo cáo đạt một phần', en: 'reported partly met' },
    'not-met': { vi: 'hết hạn mà chưa đạt', en: 'not met by the deadline' },
  } satisfies Record<(typeof endStates)[number], Both<string>>,
  /** Of those that came to no end: what is known, or that nothing is. */
  open: {
    'no-final': {
      targets: { vi: 'chưa tìm thấy số cả kỳ', en: 'without a full-period figure' },
      tasks: { vi: 'chưa tìm thấy kết quả cả kỳ', en: 'without a full-period result' },
    },
    'under-way': { vi: 'báo cáo đang làm', en: 'reported under way' },
    none: { vi: 'chưa tìm thấy báo cáo', en: 'with no report found' },
  },
  title: {
    vi: (plan: string): string => `${plan}: tổng kết`,
    en: (plan: string): string => `${plan}: outcome`,
  },
  name: { vi: 'Tổng kết', en: 'Outcome' },
  description: {
    vi: (date: string): string =>
      `Kế hoạch đã đạt gì, chưa đạt gì, còn gì chưa tìm thấy báo cáo, theo nguồn tìm được đến ${date}; kèm danh sách và tổng số.`,
    en: (date: string): string =>
      `What of the plan was met, what was missed and what has no report, from sources found up to ${date}, with every list and total.`,
  },
  scored: {
    vi: (count: string): string => `${count} nhiệm vụ được xếp tình trạng`,
    en: (count: string): string => `${count} tasks with a status`,
  },
  basis: {
    vi: (date: string): string =>
      `Trang này chỉ đếm từ dữ liệu của trang web, theo nguồn tìm được đến ${date}; không ai chấm điểm thêm. Số ở đây chỉ đổi khi dữ liệu đổi.`,
    en: (date: string): string =>
      `This page only counts this site's data, from sources found up to ${date}; nobody adds a mark of their own. The numbers change only when the data changes.`,
  },
  rules: { vi: 'Cách xếp tình trạng', en: 'How a status is given' },
  counts: { vi: 'Đếm theo tình trạng', en: 'Counted by status' },
  columns: {
    state: { vi: 'Tình trạng', en: 'Status' },
    targets: { vi: 'Chỉ tiêu', en: 'Targets' },
    tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
    sum: { vi: 'Cộng', en: 'Sum' },
    unscored: {
      vi: 'Việc thường xuyên, điều cấm chưa có báo cáo: không xếp',
      en: 'Standing duties and prohibitions without a report: no status',
    },
    all: { vi: 'Tất cả', en: 'All' },
  },
  targetList: {
    vi: (count: string): string => `Chỉ tiêu: ${count}`,
    en: (count: string): string => `Targets: ${count}`,
  },
  taskList: {
    vi: (count: string): string => `Nhiệm vụ: ${count}`,
    en: (count: string): string => `Tasks: ${count}`,
  },
  of: {
    vi: (count: string, all: string): string => `${count} trong ${all}`,
    en: (count: string, all: string): string => `${count} of ${all}`,
  },
  later: {
    vi: (count: string): string => `${count} có hạn sau khi kỳ của kế hoạch kết thúc:`,
    en: (count: string): string => `${count} due after the plan's own period:`,
  },
  noStatus: { vi: 'không xếp tình trạng', en: 'no status' },
  after: { vi: 'Sau kế hoạch này', en: 'What came after' },
  toOutcome: { vi: 'Bản tổng kết', en: 'The closing assessment' },
} satisfies Subject;

/** What is counted: of both, a row of a table says it. */
export type Counting = 'targets' | 'tasks';

/** A state behind a number: "báo cáo đạt", "with no report found". */
export function countedState(state: State, of: Counting, language: Language): string {
  const { ends, open } = outcome;
  if (state === 'no-final') return open[state][of][language];
  const known: Partial<Record<State, Both<string>>> = { ...ends, 'under-way': open['under-way'], none: open.none };
  return inLanguage(known[state] ?? stateWords[state].short, language);
}

/** One part of the sentence that counts: "10 báo cáo đạt". */
export interface CountedPart {
  state: State;
  count: number;
  words: string;
}

/** What ended, in the order met, late, partly, not met; then what was reported in part; then each that was not, by why. */
export function countedParts(shares: readonly Share<unknown>[], of: Counting, language: Language): CountedPart[] {
  const rest = ['no-final', 'under-way', 'none', 'not-searched', 'not-measurable', 'superseded'];
  const order = [...Object.keys(outcome.ends), ...rest];
  return shares
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map(({ state, own }) => ({ state, count: own.length, words: countedState(state, of, language) }));
}

/**
 * The sentence itself: "28 chỉ tiêu: 10 báo cáo đạt, 12 chưa tìm thấy báo cáo."
 *
 * @param all what is counted, with its number
 * @param say how a part is set: as it is, or marked up
 */
export const countedSentence = (
  all: string,
  shares: readonly Share<unknown>[],
  of: Counting,
  language: Language,
  say = (part: string): string => part,
): string =>
  `${all}: ${countedParts(shares, of, language)
    .map(({ count, words }) => say(`${formatNumber(count, language)} ${words}`))
    .join(', ')}.`;
