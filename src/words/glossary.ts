/** The glossary. */
import type { Subject } from './both.ts';

export const glossary = {
  title: { vi: 'Thuật ngữ và chữ viết tắt', en: 'Glossary and abbreviations' },
  lead: {
    vi: 'Những chữ viết tắt, khẩu hiệu và từ khó dùng trong nghị quyết, giải thích bằng lời thường.',
    en: 'The abbreviations, slogans and hard words of the resolution, in plain words.',
  },
  letters: { vi: 'Theo chữ cái', en: 'By letter' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  undated: { vi: 'không rõ ngày đăng', en: 'date not known' },
  firstMet: { vi: 'Dùng lần đầu ở câu', en: 'First used in sentence' },
  english: { vi: 'Tiếng Anh', en: 'Vietnamese' },
} satisfies Subject;
