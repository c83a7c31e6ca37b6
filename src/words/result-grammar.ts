/** The words of the sentence that tells what is known of a target: its fixed grammar, in both languages. */
import type { Subject } from './both.ts';

export const grammar = {
  estimate: {
    vi: (figure: string): string => `ước ${figure}`,
    en: (figure: string): string => `estimated at ${figure}`,
  },
  final: {
    vi: (figure: string): string => `số chính thức: ${figure}`,
    en: (figure: string): string => `final: ${figure}`,
  },
  foreseen: {
    vi: (figure: string): string => `dự kiến ${figure}`,
    en: (figure: string): string => `expected: ${figure}`,
  },
  estimated: {
    vi: (figure: string): string => `số ước: ${figure}`,
    en: (figure: string): string => `estimates: ${figure}`,
  },
  other: {
    vi: (figure: string): string => `số khác: ${figure}`,
    en: (figure: string): string => `other figures: ${figure}`,
  },
  span: {
    vi: (low: string, high: string): string => `từ ${low} đến ${high}`,
    en: (low: string, high: string): string => `${low} to ${high}`,
  },
  of: {
    vi: (period: string): string => (/^\d/u.test(period) ? ` trong ${period}` : ` ${period}`),
    en: (period: string): string => (period.startsWith('up to') ? ` ${period}` : ` for ${period}`),
  },
  above: {
    vi: (by: string): string => `cao hơn mức đề ra${by}`,
    en: (by: string): string => `${by}above the target level`,
  },
  below: {
    vi: (by: string): string => `thấp hơn mức đề ra${by}`,
    en: (by: string): string => `${by}below the target level`,
  },
  at: { vi: 'đúng bằng mức đề ra', en: 'exactly the target level' },
  atAbout: { vi: 'khoảng bằng mức đề ra', en: 'about the target level' },
  split: {
    vi: (low: string, high: string): string => `có số ${low}, có số ${high}`,
    en: (low: string, high: string): string => `one figure ${low}, another ${high}`,
  },
  unclear: {
    vi: 'chưa đủ rõ để so với mức đề ra',
    en: 'not exact enough to set against the target level',
  },
  words: {
    over: { vi: 'trên', en: 'over' },
    under: { vi: 'chưa đến', en: 'less than' },
    nearly: { vi: 'gần', en: 'nearly' },
    about: { vi: 'khoảng', en: 'about' },
  },
  points: {
    vi: (number: string): string => `${number} điểm phần trăm`,
    en: (number: string): string => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  },
  reported: {
    vi: 'nguồn không nói là ước hay chính thức',
    en: 'not stated whether estimate or final',
  },
  computed: { vi: 'số tính ra từ hai số đã công bố', en: 'worked out from two published figures' },
  said: { vi: (days: string): string => `nêu ngày ${days}`, en: (days: string): string => `reported ${days}` },
  early: { vi: 'khi kỳ chưa hết', en: 'before the period was over' },
  open: { vi: 'kỳ chưa hết', en: 'the period is not over' },
  wholeYear: {
    vi: (period: string): string => `cả ${period}`,
    en: (period: string): string => `the whole of ${period}`,
  },
  ofPeriod: { vi: (period: string): string => `của ${period}`, en: (period: string): string => period },
  none: {
    vi: (whole: string, latest: string): string => `chưa tìm thấy số ${whole} (gần nhất ${latest})`,
    en: (whole: string, latest: string): string => `no figure found for ${whole} (latest ${latest})`,
  },
  before: {
    vi: (whole: string, latest: string): string =>
      `chưa tìm thấy số ${whole}; số gần nhất (${latest}) là của thời gian trước nghị quyết`,
    en: (whole: string, latest: string): string =>
      `no figure found for ${whole}; the latest (${latest}) is from before the resolution`,
  },
  partOnly: {
    vi: (latest: string): string => `mới có số của một phần kỳ: ${latest}; kỳ chưa hết`,
    en: (latest: string): string => `figures of part of the period only: ${latest}; the period is not over`,
  },
  until: {
    vi: (month: string): string => `hết tháng ${month}`,
    en: (month: string): string => `to the end of ${month}`,
  },
  unlike: {
    'not-comparable': {
      vi: 'chưa tìm thấy số so được với mức đề ra: các số tìm thấy tính theo cách khác',
      en: 'no figure found that compares with the target level: those found are measured differently',
    },
    plan: {
      vi: 'chưa tìm thấy kết quả: các số tìm thấy là mức kế hoạch',
      en: 'no result found: the figures found are planned levels',
    },
    'other-days': {
      vi: 'chưa tìm thấy số của kỳ này: các số tìm thấy là của kỳ khác',
      en: 'no figure found for this period: those found are of other periods',
    },
  },
  nothing: {
    vi: (period: string, day: string): string =>
      `chưa tìm thấy số nào${period && ` của${period}`} (tìm lần cuối ngày ${day})`,
    en: (period: string, day: string): string => `no figure found${period} (last looked for on ${day})`,
  },
  unmeasurable: {
    vi: 'viết như vậy thì không số nào cho biết đã đạt hay chưa',
    en: 'worded so that no figure could show whether it is met',
  },
  undecided: {
    vi: 'chưa tìm thấy báo cáo cho biết đã đạt hay chưa',
    en: 'no report found that says whether it was met',
  },
} satisfies Subject;
