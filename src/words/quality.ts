/** The page of the site's own figures. */
import type { Page } from '../plan/address.ts';
import type { Subject } from './both.ts';

export const quality = {
  title: { vi: 'Chất lượng trang web bằng con số', en: 'The quality of this site in numbers' },
  description: {
    vi: 'Số đo của chính bản đang đọc: số trang, liên kết, độ nặng, phép thử; mỗi số kèm cách tự đo lại.',
    en: 'Figures of the very build you are reading: pages, links, weight, tests; each with how to measure it again.',
  },
  /** Each a whole number, as the language writes it. */
  lead: {
    vi: (pages: string, links: string, dead: string): string =>
      `Bản này có ${pages} trang và ${links} liên kết nội bộ, trong đó ${dead} liên kết hỏng.`,
    en: (pages: string, links: string, dead: string): string =>
      `This build has ${pages} pages and ${links} links within the site, ${dead} of them broken.`,
  },
  how: {
    vi: 'Mỗi con số có lệnh để tự đo lại từ mã nguồn; cần Node và npm. Không có con số nào phụ thuộc đồng hồ.',
    en: 'Each number has a command that measures it again from the source; Node and npm are needed. None depends on the clock.',
  },
  about: { vi: 'Trang này được làm thế nào', en: 'How the site is made' },
  again: { vi: 'Đo lại', en: 'Measure again' },
  text: { vi: 'Nguyên văn', en: 'The official text' },
  leftWords: {
    vi: 'chữ của phần quyết nghị chưa xếp vào nhiệm vụ hay lời dẫn nào',
    en: 'words of the operative part not placed in a task or in context',
  },
  leftNumbers: { vi: 'con số chưa giải thích', en: 'numbers not explained' },
  stale: { vi: 'câu có bản dịch cũ hơn nguyên văn', en: 'sentences whose translation is older than the original' },
  weight: { vi: 'Độ nặng của từng loại trang', en: 'The weight of each kind of page' },
  weightLead: {
    vi: 'Trang dài nhất của mỗi loại, tính bằng byte khi đã nén (brotli), gồm cả kiểu dáng; bên cạnh là mức trần.',
    en: 'The longest page of each kind, in bytes as sent packed (brotli), styles and all; beside it its limit.',
  },
  kind: { vi: 'Loại trang', en: 'Kind of page' },
  count: { vi: 'Số trang', en: 'Pages' },
  bytes: { vi: 'Dài nhất', en: 'Longest' },
  limit: { vi: 'Mức trần', en: 'Limit' },
  kinds: {
    home: { vi: 'trang đầu', en: 'home' },
    plan: { vi: 'tổng quan nghị quyết', en: 'overview of a resolution' },
    outcome: { vi: 'tổng kết', en: 'outcome' },
    text: { vi: 'toàn văn', en: 'full text' },
    pair: { vi: 'song ngữ', en: 'both languages' },
    group: { vi: 'một nhóm nhiệm vụ', en: 'one group of tasks' },
    register: { vi: 'danh sách nhiệm vụ', en: 'register of tasks' },
    commitment: { vi: 'một nhiệm vụ', en: 'one task' },
    targets: { vi: 'danh sách chỉ tiêu', en: 'list of targets' },
    target: { vi: 'một chỉ tiêu', en: 'one target' },
    deadlines: { vi: 'thời hạn', en: 'deadlines' },
    documents: { vi: 'văn bản', en: 'documents' },
    bodies: { vi: 'cơ quan', en: 'bodies' },
    places: { vi: 'danh sách địa phương', en: 'list of places' },
    place: { vi: 'một địa phương', en: 'one place' },
    projects: { vi: 'danh sách dự án', en: 'list of projects' },
    project: { vi: 'một dự án', en: 'one project' },
    ledger: { vi: 'đối soát', en: 'ledger' },
    updates: { vi: 'danh sách tin', en: 'list of updates' },
    update: { vi: 'một tin', en: 'one update' },
    notice: { vi: 'một tờ dán bảng tin', en: 'one notice' },
    changes: { vi: 'những gì đã đổi', en: 'what has changed' },
    cite: { vi: 'một trang trích dẫn', en: 'one page to cite from' },
    corrections: { vi: 'đính chính', en: 'corrections' },
    glossary: { vi: 'thuật ngữ', en: 'glossary' },
    about: { vi: 'giới thiệu', en: 'about' },
    data: { vi: 'dữ liệu mở', en: 'open data' },
    search: { vi: 'tìm kiếm', en: 'search' },
  } satisfies Record<Exclude<Page['kind'], 'quality'>, { vi: string; en: string }>,
  tests: { vi: 'Phép thử', en: 'Tests' },
  testsLead: {
    vi: 'Số của lần chạy đủ gần nhất được lưu cùng mã nguồn. Còn một phép thử không qua thì không lưu.',
    en: 'From the last full run that was kept with the source. A run in which one test fails is not kept.',
  },
  noRun: { vi: 'Chưa có lần chạy đủ nào được lưu.', en: 'No full run has been kept yet.' },
  passed: { vi: 'phép thử, tất cả đều qua', en: 'tests, all of which pass' },
  axe: {
    vi: 'trang được axe xét về khả năng tiếp cận: 0 lỗi',
    en: 'pages judged by axe for accessibility: 0 findings',
  },
  html: { vi: 'trang được xét cú pháp HTML: 0 lỗi', en: 'pages judged as HTML: 0 errors' },
  search: {
    vi: (first: string, three: string, asked: string): string =>
      `Trong ${asked} câu tìm mẫu, câu trả lời cần có đứng đầu ở ${first} câu, đứng trong ba câu đầu ở ${three} câu.`,
    en: (first: string, three: string, asked: string): string =>
      `Of ${asked} sample searches, the wanted answer comes first in ${first}, and among the first three in ${three}.`,
  },
  unknown: { vi: 'Chưa đo', en: 'Not measured yet' },
  unmeasured: {
    vi: [
      'Độ thống nhất (kappa) giữa hai người xếp loại nhiệm vụ độc lập với nhau.',
      'Tỷ lệ lỗi của bản dịch, do người khác người dịch đếm.',
    ],
    en: [
      'The agreement (kappa) of two people who sort the tasks independently of each other.',
      'The error rate of the translation, counted by somebody other than the translator.',
    ],
  },
} satisfies Subject;
