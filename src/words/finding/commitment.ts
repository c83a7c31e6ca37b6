/** Findings in commitments: what was found, what is allowed, how to mend it. */
import { formatDate } from '../date.ts';
import type { FindingWords } from './phrase.ts';

const few = (ids: readonly string[]): string => ids.slice(0, 12).join(', ') + (ids.length > 12 ? '…' : '');

export const commitmentFindings = {
  'wrong-part': {
    vi: ({ id, part }) =>
      `Nhiệm vụ ${id} nằm trong tệp của phần ${part}. Hãy sửa mã cho bắt đầu bằng “${part}-”, hoặc chuyển sang tệp khác.`,
    en: ({ id, part }) =>
      `Task ${id} is in the file of part ${part}. Make its id begin with “${part}-”, or move it to another file.`,
  },
  'title-long': {
    vi: ({ id, language, length, limit }) =>
      `Tên nhiệm vụ ${id} (${language}) dài ${length} ký tự; nhiều nhất là ${limit}. Hãy viết gọn lại: nguyên văn đã hiện đủ ở dưới.`,
    en: ({ id, language, length, limit }) =>
      `The title of task ${id} (${language}) has ${length} characters; at most ${limit} are allowed. Shorten it: the official words stand beneath it in full.`,
  },
  'title-stop': {
    vi: ({ id, language }) => `Tên nhiệm vụ ${id} (${language}) kết thúc bằng dấu chấm. Hãy bỏ dấu chấm ở cuối.`,
    en: ({ id, language }) => `The title of task ${id} (${language}) ends with a full stop. Remove it.`,
  },
  'words-not-found': {
    vi: ({ id, key, words }) =>
      `${id}: “${key}” ghi “${words}”, nhưng các câu được trích không có những chữ này. Hãy chép đúng nguyên văn.`,
    en: ({ id, key, words }) =>
      `${id}: “${key}” says “${words}”, but the quoted sentences do not contain these words. Copy them exactly.`,
  },
  uncovered: {
    vi: ({ id, words }) =>
      `Những chữ “${words}” của câu ${id} chưa được xếp vào đâu. Hãy mở commitments.yaml của phần này: nếu là việc phải làm, thêm vào “quotes” của một nhiệm vụ; nếu chỉ là lời dẫn, thêm vào “context” kèm “reason” (lý do).`,
    en: ({ id, words }) =>
      `The words “${words}” of sentence ${id} are not accounted for. Open commitments.yaml of this part: if they ask for something, add them to the “quotes” of a task; if not, to “context” with a “reason”.`,
  },
  'number-unexplained': {
    vi: ({ id, words }) =>
      `Con số “${words}” của câu ${id} chưa được xếp vào đâu. Hãy mở commitments.yaml của phần này: thời hạn thêm vào “deadline”, khối lượng vào “amounts”, tên dự án vào “projects” của nhiệm vụ; số khác vào “numbers” kèm “reason” (lý do).`,
    en: ({ id, words }) =>
      `The number “${words}” of sentence ${id} is not accounted for. Open commitments.yaml of this part: add a deadline to “deadline”, a quantity to “amounts”, a project's name to “projects” of the task; anything else to “numbers” with a “reason”.`,
  },
  'deadline-differs': {
    vi: ({ id, written, found }) =>
      `${id}: hạn ghi “${found}” không khớp với nguyên văn “${written}”. Hãy sửa “rule” cho đúng ngày, quý hoặc năm đó.`,
    en: ({ id, written, found }) =>
      `${id}: the deadline “${found}” is not what the text says, “${written}”. Correct “rule” to that day, quarter or year.`,
  },
  unreported: {
    vi: ({ ids, reviewed }) =>
      `${ids.length} nhiệm vụ đã quá hạn tính đến ${formatDate(reviewed, 'vi')} mà chưa ghi báo cáo nào: ${few(ids)}. Nếu đã có công bố, hãy thêm vào “reports”; nhiệm vụ có chỉ tiêu thì thêm vào “observations” của chỉ tiêu.`,
    en: ({ ids, reviewed }) =>
      `${ids.length} tasks were past their deadline on ${formatDate(reviewed, 'en')} without a report: ${few(ids)}. Where something has been published, add it under “reports”, or under the target's “observations” where the task has a target.`,
  },
} satisfies Partial<FindingWords>;
