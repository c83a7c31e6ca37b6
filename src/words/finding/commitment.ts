/** Findings in commitments: what was found, what is allowed, how to mend it. */
import { type FindingWords } from './phrase.ts';

const few = (ids: readonly string[]): string => ids.slice(0, 12).join(', ') + (ids.length > 12 ? '…' : '');

export const commitmentFindings = {
  'wrong-part': {
    vi: ({ id, part }) => `Cam kết ${id} nằm trong tệp của phần ${part}. Mã phải bắt đầu bằng “${part}-”.`,
    en: ({ id, part }) => `Commitment ${id} stands in the file of part ${part}. Its id must begin with “${part}-”.`,
  },
  'words-not-found': {
    vi: ({ id, key, words }) =>
      `${id}: “${key}” ghi “${words}”, nhưng các câu được trích không có những chữ này. Hãy chép đúng nguyên văn.`,
    en: ({ id, key, words }) =>
      `${id}: “${key}” says “${words}”, but the quoted sentences do not hold these words. Copy them exactly.`,
  },
  uncovered: {
    vi: ({ id, words }) =>
      `Câu ${id} còn sót: “${words}”. Mỗi chữ phải thuộc một cam kết hoặc một phần “context”. Hãy thêm vào một trong hai.`,
    en: ({ id, words }) =>
      `Sentence ${id} has words left over: “${words}”. Every word belongs to a commitment or to “context”. Add them to one.`,
  },
  'number-unexplained': {
    vi: ({ id, words }) =>
      `Câu ${id} còn con số chưa giải thích: “${words}”. Hãy ghi vào “deadline”, “amounts”, “projects” hoặc “numbers”.`,
    en: ({ id, words }) =>
      `Sentence ${id} has a number left over: “${words}”. Account for it under “deadline”, “amounts”, “projects” or “numbers”.`,
  },
  'deadline-differs': {
    vi: ({ id, written, found }) =>
      `${id}: hạn ghi “${found}” không khớp với nguyên văn “${written}”. Hãy sửa “rule” cho đúng ngày, quý hoặc năm đó.`,
    en: ({ id, written, found }) =>
      `${id}: the deadline “${found}” is not what the text says, “${written}”. Correct “rule” to that day, quarter or year.`,
  },
  unreported: {
    vi: ({ ids, reviewed }) =>
      `${ids.length} cam kết đã quá hạn tính đến ${reviewed} mà chưa ghi báo cáo nào: ${few(ids)}. Nếu đã có công bố, hãy thêm vào “reports”; cam kết có chỉ tiêu thì thêm vào “observations” của chỉ tiêu.`,
    en: ({ ids, reviewed }) =>
      `${ids.length} commitments were past their deadline on ${reviewed} without a report: ${few(ids)}. Where something has been published, add it under “reports”, or under the target's “observations” where the commitment has a target.`,
  },
} satisfies Partial<FindingWords>;
