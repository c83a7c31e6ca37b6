/** Findings in days and figures that do not go with what stands beside them. */
import { formatDate } from '../date.ts';
import { formatNumber } from '../number.ts';
import { called, type FindingWords } from './phrase.ts';
import { confirm } from './plausible.ts';

export const besideFindings = {
  'day-words': {
    vi: ({ key, found, about, named }) =>
      `${called.vi(key)} ghi ${formatDate(found, 'vi')}, nhưng lời ở “${about}” ghi ${named.map((day) => formatDate(day, 'vi')).join(', ')}. Hãy xem lại nguồn rồi sửa cho hai chỗ khớp nhau.`,
    en: ({ key, found, about, named }) =>
      `${called.en(key)} is ${formatDate(found, 'en')}, but the words under “${about}” say ${named.map((day) => formatDate(day, 'en')).join(', ')}. Check the source and make the two agree.`,
  },
  'figure-days': {
    vi: ({ period, from, to }) =>
      `“period” (kỳ) ghi “${period}”, quá xa kỳ của chỉ tiêu: số liệu của chỉ tiêu này phải thuộc các năm ${from}–${to}. ${confirm.vi}`,
    en: ({ period, from, to }) =>
      `“period” is “${period}”, far from the days of the target: figures for this target must be of the years ${from}–${to}. ${confirm.en}`,
  },
  'figure-whole': {
    vi: ({ value, unit }) =>
      `Con số ${formatNumber(value, 'vi')} có phần lẻ, mà đơn vị “${unit}” đếm từng cái: chỉ nhận số nguyên, các chữ số viết liền. ${confirm.vi}`,
    en: ({ value, unit }) =>
      `The figure ${formatNumber(value, 'en')} has a fraction, and the unit “${unit}” is counted one by one: only whole numbers are taken, their digits in one run. ${confirm.en}`,
  },
} satisfies Partial<FindingWords>;
