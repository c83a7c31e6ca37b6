/** Citing a task, a target or a sentence, passing it on, and setting it into a page of one's own. */
import type { Language } from '../plan/language.ts';
import { inLanguage, type Subject } from './both.ts';

export const cite = {
  name: { vi: 'Trích dẫn', en: 'Cite' },
  /** Link from a task or target. */
  link: { vi: 'Chép, chia sẻ, nhúng; BibTeX, RIS, CSL-JSON', en: 'Copy, share, embed; BibTeX, RIS, CSL-JSON' },
  title: {
    vi: (what: string): string => `Trích dẫn ${what}`,
    en: (what: string): string => `Cite ${what}`,
  },
  of: {
    text: { vi: 'nghị quyết', en: 'the resolution' },
    group: { vi: (number: string): string => `nhóm ${number}`, en: (number: string): string => `group ${number}` },
    commitment: { vi: (id: string): string => `nhiệm vụ ${id}`, en: (id: string): string => `task ${id}` },
    target: { vi: (name: string): string => `chỉ tiêu: ${name}`, en: (name: string): string => `the target: ${name}` },
  },
  description: {
    vi: (what: string): string => `${what}: lời trích hai thứ tiếng, địa chỉ, ngày, mã kiểm tra, để chép nguyên.`,
    en: (what: string): string => `${what}: quote in both languages, address, date and checksum, ready to copy.`,
  },
  lead: {
    vi: 'Địa chỉ không đổi. Chạm vào một khung là chọn cả khung.',
    en: 'The address never moves. A touch selects a box whole.',
  },
  plainText: { vi: 'Chữ thường', en: 'Plain text' },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  chosen: { vi: 'Đã chọn cả khung: hãy chép.', en: 'All of it is selected: copy it.' },
  save: { vi: (ending: string): string => `Lưu .${ending}`, en: (ending: string): string => `Save .${ending}` },
  share: { vi: 'Chia sẻ', en: 'Share' },
  copyAddress: { vi: 'Chép địa chỉ', en: 'Copy the address' },
  sentence: { vi: (id: string): string => `câu ${id}`, en: (id: string): string => `sentence ${id}` },
  sentences: {
    vi: (ids: string): string => (ids.includes(', ') ? `các câu ${ids}` : `câu ${ids}`),
    en: (ids: string): string => (ids.includes(', ') ? `sentences ${ids}` : `sentence ${ids}`),
  },
  sentencesTitle: { vi: 'Từng câu', en: 'Sentence by sentence' },
  others: { vi: 'Trích dẫn câu khác', en: 'Cite another sentence' },
  asOf: { vi: (date: string): string => `Tính đến ${date}`, en: (date: string): string => `As of ${date}` },
  version: {
    vi: (version: string): string => `dữ liệu ${version}`,
    en: (version: string): string => `data ${version}`,
  },
  sums: {
    quote: { vi: 'SHA-256 của lời trích tiếng Việt', en: 'SHA-256 of the Vietnamese quote' },
    data: {
      vi: (file: string): string => `SHA-256 của ${file}`,
      en: (file: string): string => `SHA-256 of ${file}`,
    },
  },
  embed: {
    title: { vi: 'Nhúng vào trang khác', en: 'Setting it into another page' },
    live: {
      vi: 'Mã này đặt một khung nhỏ vào trang của bạn. Khung đổi theo trang này khi có số liệu hay tin mới, không có mã lệnh, không theo dõi ai.',
      en: 'This code sets a small frame into your page. It changes as this page does when there is something new, runs no script and follows nobody.',
    },
    code: { vi: 'Mã nhúng', en: 'Code to embed' },
    look: { vi: 'Xem khung này', en: 'See the frame' },
    frozen: {
      vi: (version: string): string =>
        `Cần một bản không đổi thì lưu về máy rồi đặt trên máy chủ của bạn; ngày và phiên bản dữ liệu (${version}) ghi ở trong`,
      en: (version: string): string =>
        `For a copy that stays as it is, save it and put it on a server of your own; its date and version of the data (${version}) stand in it`,
    },
    keep: { vi: 'lưu khung (HTML, một tệp)', en: 'save the frame (HTML, one file)' },
    chart: { vi: 'hình vẽ', en: 'the picture' },
    whole: { vi: 'xem đủ nguồn và bản mới nhất', en: 'all sources, and the latest' },
    translated: { vi: '', en: 'Our own translation; the Vietnamese prevails.' },
  },
  all: { vi: 'Cả kế hoạch trong một tệp', en: 'The whole plan in one file' },
  allNote: {
    vi: 'Mọi nhiệm vụ, chỉ tiêu và câu',
    en: 'Every task, target and sentence',
  },
  check: { vi: 'Kiểm tra', en: 'Checking it' },
  checkNote: {
    vi: 'Mã SHA-256 tính trên lời trích tiếng Việt, không kể ngoặc kép, các dấu cách liền nhau tính là một, chữ dựng sẵn (Unicode NFC), UTF-8. Lời trích nguyên vẹn thì ra đúng mã ấy.',
    en: 'The SHA-256 is that of the Vietnamese words without their quotation marks, any blanks as one, in Unicode NFC and UTF-8. Words that nobody changed give the same sum.',
  },
} satisfies Subject;

export const citeWords = (language: Language) => inLanguage(cite, language);
