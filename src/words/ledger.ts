/** The ledger. */
import type { Subject } from './both.ts';

export const ledger = {
  title: { vi: 'Bảng đối soát', en: 'Ledger' },
  lead: {
    vi: 'Mỗi chữ và mỗi con số của phần quyết nghị thuộc về đâu. Trang không dựng được nếu còn sót.',
    en: 'Where every word and every number of the operative part belongs. The site cannot be built with any left over.',
  },
  description: {
    vi: 'Đối soát đầy đủ: số cam kết theo nhóm và loại, mọi con số trong nghị quyết, và phần còn sót (phải bằng không).',
    en: 'Full account: commitments by group and kind, every number in the resolution, and what is left over (which must be nothing).',
  },
  shortKinds: {
    'numeric-target': { vi: 'chỉ tiêu bằng số', en: 'numeric targets' },
    'dated-task': { vi: 'việc có hạn', en: 'dated tasks' },
    'named-project': { vi: 'dự án nêu tên', en: 'named projects' },
    'standing-duty': { vi: 'việc thường xuyên', en: 'standing duties' },
    prohibition: { vi: 'không được làm', en: 'not to be done' },
  },
  commitments: { vi: 'Cam kết theo phần và loại', en: 'Commitments by part and kind' },
  part: { vi: 'Phần', en: 'Part' },
  total: { vi: 'Tổng', en: 'Total' },
  numbers: { vi: 'Mọi con số trong phần quyết nghị', en: 'Every number in the operative part' },
  classes: {
    target: { vi: 'chỉ tiêu', en: 'a target' },
    deadline: { vi: 'thời hạn', en: 'a deadline' },
    date: { vi: 'ngày, năm, thời kỳ', en: 'a date, year or period' },
    code: { vi: 'số hiệu văn bản', en: 'a document’s code' },
    name: { vi: 'phần của tên gọi', en: 'part of a name' },
    count: { vi: 'số đếm', en: 'a count' },
    other: { vi: 'khác, có lý do', en: 'other, with a reason' },
  },
  context: { vi: 'Phần bối cảnh, không phải cam kết', en: 'Context, which commits to nothing' },
  contextReasons: {
    heading: { vi: 'tiêu đề', en: 'heading' },
    'lead-in': { vi: 'câu dẫn', en: 'lead-in' },
    aim: { vi: 'mục đích', en: 'aim' },
    example: { vi: 'ví dụ, liệt kê', en: 'example or list' },
    repetition: { vi: 'lặp lại', en: 'repetition' },
    recital: { vi: 'viện dẫn', en: 'recital' },
  },
  left: { vi: 'Còn sót', en: 'Left over' },
  nothingLeft: {
    vi: (words: string, numbers: string): string => `${words} chữ và ${numbers} con số chưa thuộc về đâu.`,
    en: (words: string, numbers: string): string => `${words} words and ${numbers} numbers belong nowhere.`,
  },
  rule: {
    vi: 'Chỉ dấu câu và các từ nối sau được để ngoài:',
    en: 'Only punctuation and these connectives may stand outside:',
  },
} satisfies Subject;
