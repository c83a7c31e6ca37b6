/** What stands around every page, and the page for an address that leads nowhere. */
import type { Subject } from './both.ts';

export const page = {
  inOtherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the main content' },
  unofficial: {
    vi: 'Đây không phải trang chính thức của cơ quan nhà nước.',
    en: 'Not an official site of any state body.',
  },
  serifRule: {
    vi: 'Kiểu chữ in sách là nguyên văn nghị quyết; kiểu chữ trơn là lời của trang web này.',
    en: 'Book-style (serif) type is the official text; plain (sans-serif) type is ours.',
  },
  prevails: {
    vi: 'Bản tiếng Việt có giá trị; bản tiếng Anh do chúng tôi dịch, để tham khảo.',
    en: 'The Vietnamese text prevails. The English is our own translation, for reference only.',
  },
  reviewed: {
    vi: (date: string, looked = date): string =>
      `Rà soát toàn bộ: ${date}${looked === date ? '' : `; tìm thêm đến ${looked}`}.`,
    en: (date: string, looked = date): string =>
      `Last full review: ${date}${looked === date ? '' : `; searches up to ${looked}`}.`,
  },
  ours: { vi: 'Lời và dữ liệu của chúng tôi: CC BY 4.0.', en: 'Our words and data: CC BY 4.0.' },
  /** In full, where words or data are taken away. */
  licence: {
    vi: 'Lời và dữ liệu của chúng tôi: CC BY 4.0. Văn bản của cơ quan nhà nước không thuộc phạm vi bảo hộ quyền tác giả.',
    en: 'Our words and data: CC BY 4.0. Official texts of state bodies are not subject to copyright.',
  },
} satisfies Subject;

export const nav = {
  label: { vi: 'Mục chính', en: 'Main sections' },
  menu: { vi: 'Mục', en: 'Menu' },
  path: { vi: 'Bạn đang ở', en: 'You are here' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  sections: {
    results: { vi: 'Kết quả', en: 'Results' },
    groups: {
      vi: (count: string): string => `${count} nhóm`,
      en: (count: string): string => `${count} groups`,
    },
    text: { vi: 'Toàn văn', en: 'Full text' },
    around: { vi: 'Nơi và cơ quan', en: 'Places and bodies' },
    reference: { vi: 'Tra cứu', en: 'Look up' },
  },
  register: { vi: 'Nhiệm vụ', en: 'Tasks' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  places: { vi: 'Địa phương', en: 'Places' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  searchShort: { vi: 'Tìm', en: 'Search' },
  more: { vi: 'Mục khác', en: 'More sections' },
  documents: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  projects: { vi: 'Công trình, đề án', en: 'Projects and schemes' },
  bodies: { vi: 'Cơ quan', en: 'Bodies' },
  ledger: { vi: 'Bảng đối soát', en: 'Ledger' },
  glossary: { vi: 'Thuật ngữ', en: 'Glossary' },
  about: { vi: 'Giới thiệu', en: 'About' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  updates: { vi: 'Cập nhật', en: 'Updates' },
  corrections: { vi: 'Đính chính', en: 'Corrections' },
} satisfies Subject;

export const notFound = {
  title: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  body: {
    vi: 'Có thể địa chỉ bị gõ sai. Địa chỉ trên trang web này không đổi, nên liên kết đúng luôn mở được.',
    en: 'The address may have been mistyped. Addresses on this site never change, so a correct link always opens.',
  },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
} satisfies Subject;

/** The picture shown where a page is shared. */
export const card = {
  source: {
    vi: (kind: string, date: string, body: string): string => `Nguồn: ${kind} ngày ${date}, ${body}.`,
    en: (kind: string, date: string, body: string): string => `Source: ${kind} of ${date}, ${body}.`,
  },
  publishers: {
    vi: (names: string, others: number): string => `Nguồn: ${names}${others > 0 ? ` và ${others} nguồn khác` : ''}.`,
    en: (names: string, others: number): string =>
      `${others > 0 || names.includes(', ') ? 'Sources' : 'Source'}: ${names}${others > 0 ? ` and ${others} more` : ''}.`,
  },
} satisfies Subject;
