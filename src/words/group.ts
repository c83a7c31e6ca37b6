/** The page of a task group. */
import type { Subject } from './both.ts';

export const group = {
  short: {
    vi: (number: number): string => `Nhóm ${number}`,
    en: (number: number): string => `Group ${number}`,
  },
  ordinal: {
    vi: (number: number, total: number): string => `Nhóm ${number} trong ${total} nhóm`,
    en: (number: number, total: number): string => `Group ${number} of ${total}`,
  },
  plain: { vi: 'Nói dễ hiểu', en: 'In plain words' },
  plainNote: {
    vi: 'Lời của chúng tôi, không phải nguyên văn. Bấm vào chữ gạch chân để xem câu gốc.',
    en: 'Our words, not the official text. Select the underlined words to see the sentence they rest on.',
  },
  official: { vi: 'Nguyên văn', en: 'Official text' },
  stale: {
    vi: 'Bản tiếng Anh của phần này cũ hơn bản tiếng Việt.',
    en: 'The English of this part is older than the Vietnamese.',
  },
  previous: { vi: 'Nhóm trước', en: 'Previous group' },
  next: { vi: 'Nhóm sau', en: 'Next group' },
  inWhole: { vi: 'Xem trong toàn văn, có bản tiếng Anh bên cạnh', en: 'See it in the full text' },
  pager: { vi: 'Các nhóm khác', en: 'Other groups' },
  byKind: { vi: 'theo loại', en: 'by kind' },
} satisfies Subject;
