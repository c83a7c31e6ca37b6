/** The ledger. */
import type { Subject } from './both.ts';

export const ledger = {
  title: { vi: 'Bảng đối soát', en: 'Ledger' },
  lead: {
    vi: 'Trang này cho biết mỗi chữ, mỗi con số của phần quyết nghị đã được xếp vào đâu. Còn sót thì trang web không đăng được.',
    en: 'This page shows where each word and each number of the operative part has been placed. With anything left over, the site cannot be published.',
  },
  description: {
    vi: 'Đối soát đầy đủ: số nhiệm vụ theo nhóm và loại, mọi con số trong nghị quyết, và phần còn sót (phải bằng không).',
    en: 'Full account: tasks by group and kind, every number in the resolution, and what is left over (which must be nothing).',
  },
  /** Heads of narrow columns. */
  shortKinds: {
    'numeric-target': { vi: 'có số', en: 'figure' },
    'dated-task': { vi: 'có hạn', en: 'date' },
    'named-project': { vi: 'có tên', en: 'name' },
    'one-off': { vi: 'một lần', en: 'once' },
    'standing-duty': { vi: 'thường xuyên', en: 'always' },
    prohibition: { vi: 'cấm', en: 'never' },
  },
  oneKind: {
    vi: 'Mỗi nhiệm vụ chỉ vào một loại; nhiệm vụ thuộc loại khác cũng có thể có hạn hay có con số.',
    en: 'Each task is of one kind only; one of another kind may have a deadline or a figure, too.',
  },
  commitments: { vi: 'Nhiệm vụ theo phần và loại', en: 'Tasks by part and kind' },
  part: { vi: 'Phần', en: 'Part' },
  total: { vi: 'Tổng', en: 'Total' },
  numbers: { vi: 'Mọi con số trong phần quyết nghị', en: 'Every number in the operative part' },
  classes: {
    target: { vi: 'chỉ tiêu', en: 'a target' },
    deadline: { vi: 'thời hạn', en: 'a deadline' },
    date: { vi: 'ngày, năm, thời kỳ', en: 'a date, year or period' },
    code: { vi: 'số hiệu văn bản', en: "a document's code" },
    name: { vi: 'nằm trong tên riêng', en: 'part of a name' },
    count: { vi: 'số lượng', en: 'a count' },
    other: { vi: 'khác, có lý do', en: 'other, with a reason' },
  },
  context: { vi: 'Phần bối cảnh, không phải nhiệm vụ', en: 'Context, not a task' },
  contextReasons: {
    heading: { vi: 'đề mục', en: 'heading' },
    'lead-in': { vi: 'câu dẫn', en: 'lead-in' },
    aim: { vi: 'mục đích', en: 'aim' },
    example: { vi: 'ví dụ, liệt kê', en: 'example or list' },
    repetition: { vi: 'lặp lại', en: 'repetition' },
    recital: { vi: 'dẫn căn cứ', en: 'legal ground' },
  },
  inSentence: { vi: (id: string): string => `câu ${id}`, en: (id: string): string => `sentence ${id}` },
  nothingLeft: {
    vi: (words: string, numbers: string): string =>
      words === '0' && numbers === '0'
        ? 'Không còn chữ nào, con số nào bị sót.'
        : `Còn ${words} chữ và ${numbers} con số chưa được xếp vào đâu.`,
    en: (words: string, numbers: string): string =>
      words === '0' && numbers === '0'
        ? 'No word and no number is left unaccounted for.'
        : `Words left unaccounted for: ${words}; numbers: ${numbers}.`,
  },
  rule: {
    vi: 'Chỉ dấu câu và những từ nối sau đây không phải xếp:',
    en: 'Only punctuation and these connecting words may be left out:',
  },
} satisfies Subject;
