/** Keeping the site on one's own device, to read and search without a network. */
import type { Subject } from './both.ts';

export const offline = {
  title: { vi: 'Giữ trang này để đọc khi không có mạng', en: 'Keep this site for reading without a network' },
  /** Without script, or where the browser keeps nothing. */
  unable: {
    vi: 'Trình duyệt này không giữ được cả trang (hoặc đang tắt JavaScript); hãy tải một trong hai tệp ở trên, đọc được khi không có mạng.',
    en: 'This browser cannot keep the whole site (or JavaScript is off); take one of the two files above, which read without a network.',
  },
  lead: {
    vi: 'Khi bạn chọn, trình duyệt giữ mọi trang tiếng Việt và phần tìm kiếm trong máy này; chưa chọn thì không giữ gì. Có bản mới thì trình duyệt tự tải khi có mạng, và hiện từ trang mở sau đó. Tệp dữ liệu, lịch và nguồn tin bên ngoài vẫn cần mạng.',
    en: 'If you choose so, the browser keeps every English page and the search on this device; until then it keeps nothing. When the site is published anew it fetches that by itself once there is a network, and shows it from the page opened after that. Data files, calendars and outside sources still need a network.',
  },
  keep: { vi: 'Giữ trang này để đọc khi không có mạng', en: 'Keep this site for reading without a network' },
  keepAlso: { vi: 'Giữ cả trang tiếng Việt', en: 'Keep the English pages too' },
  remove: { vi: 'Bỏ phần đã giữ', en: 'Remove what is kept' },
  languages: {
    vietnamese: { vi: 'tiếng Việt', en: 'Vietnamese' },
    english: { vi: 'tiếng Anh', en: 'English' },
  },
  /** `{mb}`, `{what}` and `{name}` are put in by the page. */
  costs: { vi: 'Phải tải {mb} MB.', en: '{mb} MB to download.' },
  loading: { vi: 'Đang tải {mb} MB…', en: 'Downloading {mb} MB…' },
  kept: { vi: 'Máy này đang giữ: {what}.', en: 'This device keeps: {what}.' },
  none: { vi: 'Máy này chưa giữ gì.', en: 'This device keeps nothing.' },
  removed: { vi: 'Đã bỏ hết; máy này không còn giữ gì.', en: 'All removed; this device keeps nothing any more.' },
  failed: {
    vi: 'Chưa tải được. Hãy thử lại khi mạng tốt hơn.',
    en: 'The download failed. Try again when the network is better.',
  },
  full: {
    vi: 'Máy hết chỗ hoặc trình duyệt không cho giữ (cửa sổ ẩn danh, chẳng hạn), nên chưa giữ được.',
    en: 'There is no room, or the browser allows nothing to be kept (as in a private window), so nothing new was kept.',
  },
} satisfies Subject;

/** What the worker says in place of a page that it neither keeps nor can fetch. */
export const notKept = {
  missing: {
    vi: 'Trang này không có trong phần đã giữ, và hiện không có mạng.',
    en: 'This page is not among those kept, and there is no network now.',
  },
  home: { vi: 'Về trang đầu', en: 'To the first page' },
} satisfies Subject;
