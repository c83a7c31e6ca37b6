/** The whole plan in one piece, to be kept and read without a network: one HTML file, or a book for e-readers. */
import type { Subject } from './both.ts';

export const book = {
  contents: { vi: 'Mục lục', en: 'Contents' },
  about: { vi: 'Về bản này', en: 'About this copy' },
  copy: {
    vi: (date: string, version: string): string =>
      `Bản này gồm nguyên văn, nhiệm vụ, chỉ tiêu, thời hạn, số liệu và báo cáo trong một tệp, đọc được khi không có mạng. Số liệu và báo cáo theo nguồn tìm được đến ${date}; phiên bản ${version}.`,
    en: (date: string, version: string): string =>
      `This copy holds the text, tasks, targets, deadlines, figures and reports in one file and can be read offline. Figures and reports are from sources found up to ${date}; version ${version}.`,
  },
  newer: { vi: 'Bản mới nhất trên mạng:', en: 'The newest version, online:' },
  original: {
    vi: 'Mã SHA-256 của nguyên văn:',
    en: 'SHA-256 of the Vietnamese original:',
  },
  adopted: {
    vi: (kind: string, body: string, date: string): string => `${kind}, ${body}, ngày ${date}.`,
    en: (kind: string, body: string, date: string): string => `${kind}, ${body}, ${date}.`,
  },
  results: { vi: 'Kết quả', en: 'Results' },
  targets: { vi: 'Chỉ tiêu và số liệu', en: 'Targets and figures' },
  asked: { vi: 'Nghị quyết đề ra', en: 'The resolution asks' },
  found: { vi: 'số tìm thấy', en: 'found' },
  plain: { vi: 'Nói gọn', en: 'In short' },
  slips: { vi: 'Lưu ý về chữ', en: 'Notes on the wording' },
  reports: { vi: 'Báo cáo tìm được', en: 'Reports found' },
  reportsLead: {
    vi: (reported: string, all: string): string => `Tìm thấy báo cáo cho ${reported} trong ${all} nhiệm vụ`,
    en: (reported: string, all: string): string => `Reports were found on ${reported} of the ${all} tasks`,
  },
  /** Where those tasks are told: here, and those with nothing but figures among the targets. */
  reportsHere: {
    vi: (count: string): string => `${count} ở dưới đây, theo thứ tự của nghị quyết`,
    en: (count: string): string => `${count} below, in the order of the resolution`,
  },
  reportsFigures: {
    vi: (count: string): string => `${count} có số liệu, ở phần`,
    en: (count: string): string => `${count} with figures, under`,
  },
  /** Why the others are not there: nothing was found, or nobody has looked, or there is nothing to look for. */
  reportsRest: {
    vi: (parts: string): string => `Các nhiệm vụ khác: ${parts}.`,
    en: (parts: string): string => `The other tasks: ${parts}.`,
  },
  silent: {
    none: { vi: 'đã tra cứu, chưa tìm thấy báo cáo', en: 'looked for without a report found' },
    'not-searched': { vi: 'chưa tra cứu', en: 'not looked for yet' },
    'not-measurable': { vi: 'viết như vậy thì không đo được', en: 'not measurable as written' },
    unscored: {
      vi: 'là việc thường xuyên hoặc điều cấm, không xếp tình trạng',
      en: 'standing duties or prohibitions, which carry no status',
    },
  },
  page: { vi: 'Trang gốc', en: 'Web page' },
  accessible: {
    vi: 'Chỉ có chữ, có mục lục và đề mục, câu nào cũng có địa chỉ; phần tiếng nước ngoài được đánh dấu ngôn ngữ.',
    en: 'Text alone, with contents and headings; every sentence has an address, and parts in another language are marked.',
  },
  /** On the page of the data. */
  take: { vi: 'Nghị quyết, nhiệm vụ và kết quả trong một tệp', en: 'The resolution, tasks and results in one file' },
  /** Leads there from the text. */
  keep: { vi: 'Tải về để đọc khi không có mạng', en: 'Download it to read offline' },
  html: {
    vi: 'mở bằng bất cứ trình duyệt nào, kể cả khi không có mạng',
    en: 'opens in any browser, even offline',
  },
  epub: { vi: 'sách điện tử (EPUB)', en: 'an e-book (EPUB)' },
} satisfies Subject;
