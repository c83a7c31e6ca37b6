/** The official text and its translation. */
import type { Subject } from './both.ts';

export const text = {
  title: { vi: 'Toàn văn nghị quyết', en: 'Full text of the resolution' },
  lead: {
    vi: 'Bấm vào số nhỏ đầu câu để lấy liên kết tới đúng câu đó.',
    en: 'Select the small number before a sentence to get its link.',
  },
  weight: {
    vi: (size: string): string => `Trang này dài, nặng khoảng ${size}.`,
    en: (size: string): string => `This is a long page of about ${size}.`,
  },
  choose: { vi: 'Hiển thị', en: 'Show' },
  both: { vi: 'Cả hai', en: 'Both' },
  viOnly: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  enOnly: { vi: 'Tiếng Anh', en: 'English' },
  contents: { vi: 'Các phần', en: 'Parts' },
  sentence: { vi: (id: string): string => `Câu ${id}`, en: (id: string): string => `Sentence ${id}` },
  paragraph: { vi: (id: string): string => `Đoạn ${id}`, en: (id: string): string => `Paragraph ${id}` },
  twin: {
    vi: (id: string): string => `Câu ${id} bằng tiếng Anh`,
    en: (id: string): string => `Sentence ${id} in Vietnamese`,
  },
  stale: {
    vi: 'Bản dịch câu này cũ hơn nguyên văn.',
    en: 'The translation of this sentence is older than its original.',
  },
  sic: { vi: '[sic]', en: '[sic]' },
  unclearMark: { vi: '[ghi chú]', en: '[note]' },
} satisfies Subject;
