/** The first page. */
import type { Subject } from './both.ts';

export const home = {
  figures: { vi: 'Ba mục tiêu nêu ngay ở Điều 1', en: 'Three goals set out in article 1 itself' },
  figuresNote: {
    vi: 'Chữ có chân dưới đây cắt nguyên từ nghị quyết; bấm vào để xem cả câu.',
    en: 'Figures in our translation, each linked to its sentence in the resolution.',
  },
  groups: { vi: 'Mười nhóm nhiệm vụ', en: 'Ten task groups' },
  groupsNote: {
    vi: 'Mỗi nhóm có phần nói gọn và nguyên văn từng câu.',
    en: 'Each has a plain-words version and the official text, sentence by sentence.',
  },
  whole: { vi: 'Muốn đọc liền một mạch?', en: 'Rather read it straight through?' },
  wholeLink: {
    vi: 'Toàn văn nghị quyết, tiếng Việt và tiếng Anh cạnh nhau',
    en: 'The whole resolution, Vietnamese and English side by side',
  },
  calendar: { vi: 'Những việc có thời hạn', en: 'When things are due' },
  others: { vi: 'Tìm theo lối khác', en: 'Other ways in' },
  deadlinesLink: { vi: 'Xem các thời hạn theo ngày', en: 'See the deadlines by date' },
  places: { vi: 'Nghị quyết nói gì về nơi bạn ở?', en: 'What does it say about your place?' },
  document: {
    vi: 'Văn bản này là gì, ai phải làm, ai giám sát?',
    en: 'What is this document, who must act, who monitors?',
  },
  documentLink: { vi: 'Xem phần giới thiệu nghị quyết', en: 'About the resolution' },
} satisfies Subject;
