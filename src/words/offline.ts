/** Keeping the site on one's own device, to read and search without a network. */
import type { Subject } from './both.ts';

export const offline = {
  title: {
    vi: 'Lưu cả trang web này vào máy để đọc khi không có mạng',
    en: 'Keep this site for reading without a network',
  },
  /** Without script, or where the browser keeps nothing. */
  unable: {
    vi: 'Trình duyệt này không lưu được cả trang web (hoặc đang tắt JavaScript); hãy tải một trong hai tệp ở trên, đọc được khi không có mạng.',
    en: 'This browser cannot keep the whole site (or JavaScript is off); download one of the two files above, which can be read offline.',
  },
  lead: {
    vi: 'Khi bạn chọn, trình duyệt lưu mọi trang tiếng Việt và phần tìm kiếm vào máy này; chưa chọn thì không lưu gì. Có bản mới thì trình duyệt tự tải khi có mạng, và hiện từ lần mở trang kế tiếp. Tệp dữ liệu, lịch và nguồn tin bên ngoài vẫn cần mạng.',
    en: 'If you choose to, the browser keeps every English page and the search on this device; until then it keeps nothing. When the site is published anew, it fetches the new version by itself once you are online, and shows it from the next page you open. Data files, calendars and outside sources still need a network.',
  },
  keep: {
    vi: 'Lưu cả trang web này vào máy để đọc khi không có mạng',
    en: 'Keep this site for reading without a network',
  },
  keepAlso: { vi: 'Lưu thêm các trang tiếng Việt', en: 'Keep the English pages too' },
  remove: { vi: 'Xóa phần đã lưu', en: 'Remove what is kept' },
  languages: {
    vietnamese: { vi: 'tiếng Việt', en: 'Vietnamese' },
    english: { vi: 'tiếng Anh', en: 'English' },
  },
  /** `{mb}`, `{what}` and `{name}` are put in by the page. */
  costs: { vi: 'Phải tải {mb} MB.', en: '{mb} MB to download.' },
  loading: { vi: 'Đang tải {mb} MB…', en: 'Downloading {mb} MB…' },
  kept: { vi: 'Máy này đang lưu: {what}.', en: 'This device keeps: {what}.' },
  none: { vi: 'Máy này chưa lưu gì.', en: 'This device keeps nothing.' },
  removed: { vi: 'Đã xóa hết; máy này không còn lưu gì.', en: 'All removed; this device keeps nothing any more.' },
  failed: {
    vi: 'Chưa tải được. Hãy thử lại khi mạng tốt hơn.',
    en: 'The download failed. Try again when the network is better.',
  },
  full: {
    vi: 'Máy hết chỗ hoặc trình duyệt không cho lưu (cửa sổ ẩn danh, chẳng hạn), nên chưa lưu được.',
    en: 'There is no room, or the browser allows nothing to be kept (as in a private window), so nothing new was kept.',
  },
} satisfies Subject;

/** What the worker says in place of a page that it neither keeps nor can fetch. */
export const notKept = {
  missing: {
    vi: 'Trang này không có trong phần đã lưu, và hiện không có mạng.',
    en: 'This page is not among those kept, and there is no network now.',
  },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
} satisfies Subject;
