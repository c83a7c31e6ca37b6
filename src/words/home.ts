/** The first page. */
import type { Subject } from './both.ts';

export const home = {
  figures: { vi: 'Mục tiêu nêu ngay ở Điều 1', en: 'Goals set out in article 1 itself' },
  figuresNote: {
    vi: 'Con số dưới đây trích đúng nguyên văn nghị quyết; bấm vào để xem cả câu.',
    en: 'Figures from our translation, each linked to its sentence in the resolution.',
  },
  groups: { vi: 'Các nhóm nhiệm vụ', en: 'Task groups' },
  groupsNote: {
    vi: 'Mỗi nhóm có phần nói dễ hiểu và nguyên văn từng câu.',
    en: 'Each group has a plain-words version and the official text, sentence by sentence.',
  },
  whole: { vi: 'Muốn đọc liền một mạch?', en: 'Would you rather read it straight through?' },
  wholeLink: {
    vi: 'Toàn văn nghị quyết, tiếng Việt và tiếng Anh cạnh nhau',
    en: 'The whole resolution, Vietnamese and English side by side',
  },
  calendar: { vi: 'Những việc có thời hạn', en: 'Deadlines' },
  others: { vi: 'Cách tìm khác', en: 'Other ways to browse' },
  deadlinesLink: { vi: 'Xem các thời hạn theo ngày', en: 'See the deadlines by date' },
  places: { vi: 'Nghị quyết nói gì về nơi bạn ở?', en: 'What does the resolution say about your area?' },
  document: {
    vi: 'Văn bản này là gì, ai phải làm, ai giám sát?',
    en: 'What is this document? Who must act, and who supervises?',
  },
  documentLink: { vi: 'Xem phần giới thiệu nghị quyết', en: 'About the resolution' },
} satisfies Subject;
