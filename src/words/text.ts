/** The official text and its translation. */
import type { Subject } from './both.ts';

export const text = {
  title: { vi: 'Toàn văn nghị quyết', en: 'Full text of the resolution' },
  lead: {
    vi: 'Bấm vào số đầu câu để lấy liên kết tới câu đó; vào tên đoạn để đọc lời nói gọn của đoạn.',
    en: 'Select the number before a sentence for its link, the name of a paragraph for its plain words.',
  },
  weight: {
    vi: (size: string): string => `Trang này dài, nặng khoảng ${size}.`,
    en: (size: string): string => `This is a long page of about ${size}.`,
  },
  ways: { vi: 'Cách đọc', en: 'Reading view' },
  brief: { vi: 'Nói gọn', en: 'In short' },
  whole: { vi: 'Nguyên văn', en: 'In full' },
  pair: { vi: 'Song ngữ', en: 'Bilingual' },
  pairTitle: { vi: 'Toàn văn, Việt – Anh', en: 'Full text, English – Vietnamese' },
  pairLead: {
    vi: 'Mỗi câu tiếng Việt đi cùng bản dịch tiếng Anh của nó.',
    en: 'Each sentence in English with its Vietnamese original, which is the binding text.',
  },
  parts: { vi: 'Mục', en: 'Parts' },
  plainOf: { vi: (id: string): string => `Nói gọn ${id}`, en: (id: string): string => `In short: ${id}` },
  found: { vi: 'Tìm thấy:', en: 'Found:' },
  readOn: { vi: 'Đọc hết phần nói gọn', en: 'Read on in short' },
  hardWords: {
    vi: (count: number): string => `${count} chữ khó`,
    en: (count: number): string => (count === 1 ? '1 hard word' : `${count} hard words`),
  },
  slips: {
    vi: (count: number): string => `${count} lưu ý về chữ`,
    en: (count: number): string => (count === 1 ? '1 note on the wording' : `${count} notes on the wording`),
  },
  tasks: {
    vi: (ids: readonly string[]): string =>
      ids.length === 1 ? `1 nhiệm vụ: ${ids[0]}` : `${ids.length} nhiệm vụ: ${ids[0]} … ${ids.at(-1)}`,
    en: (ids: readonly string[]): string =>
      ids.length === 1 ? `1 task: ${ids[0]}` : `${ids.length} tasks: ${ids[0]} … ${ids.at(-1)}`,
  },
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
