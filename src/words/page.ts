/** What stands around every page, and the page for an address that leads nowhere. */
import type { Subject } from './both.ts';

export const page = {
  inOtherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  skip: { vi: 'Đến nội dung chính', en: 'To the main content' },
  unofficial: {
    vi: 'Trang này không phải trang chính thức của cơ quan nhà nước.',
    en: 'This site is not an official site of any state body.',
  },
  serifRule: {
    vi: 'Chữ có chân là nguyên văn nghị quyết; chữ không chân là lời của trang này.',
    en: 'Serif type is the official text; sans-serif type is ours.',
  },
  prevails: {
    vi: 'Bản tiếng Việt là bản có giá trị; bản tiếng Anh do trang này dịch, chỉ để tham khảo.',
    en: 'The Vietnamese text prevails. The English is our own translation, for reference only.',
  },
  reviewed: {
    vi: (date: string): string => `Rà soát toàn bộ lần cuối: ${date}.`,
    en: (date: string): string => `Last reviewed as a whole: ${date}.`,
  },
  licence: {
    vi: 'Lời và dữ liệu của trang: CC BY 4.0. Văn bản của cơ quan nhà nước không thuộc đối tượng bảo hộ quyền tác giả.',
    en: 'Our words and data: CC BY 4.0. Official texts of state bodies are not subject to copyright.',
  },
} satisfies Subject;

export const nav = {
  label: { vi: 'Chính', en: 'Main' },
  text: { vi: 'Toàn văn', en: 'Full text' },
  plan: { vi: 'Mười nhóm', en: 'Ten groups' },
  register: { vi: 'Cam kết', en: 'Commitments' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  places: { vi: 'Địa phương', en: 'Places' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  more: { vi: 'Thêm', en: 'More' },
  documents: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  bodies: { vi: 'Cơ quan', en: 'Bodies' },
  ledger: { vi: 'Bảng đối soát', en: 'Ledger' },
  glossary: { vi: 'Thuật ngữ', en: 'Glossary' },
  about: { vi: 'Giới thiệu', en: 'About' },
  updates: { vi: 'Cập nhật', en: 'Updates' },
  corrections: { vi: 'Đính chính', en: 'Corrections' },
} satisfies Subject;

export const notFound = {
  title: { vi: 'Không có trang này', en: 'There is no such page' },
  body: {
    vi: 'Địa chỉ có thể bị gõ sai. Địa chỉ của trang này không bao giờ đổi, nên liên kết đúng thì luôn mở được.',
    en: 'The address may have been mistyped. Addresses on this site never change, so a correct link always opens.',
  },
  home: { vi: 'Về trang đầu', en: 'To the home page' },
} satisfies Subject;
