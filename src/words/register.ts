/** The register of commitments, which readers know as tasks. */
import type { Subject } from './both.ts';

export const register = {
  title: { vi: 'Tất cả nhiệm vụ', en: 'All tasks' },
  heading: {
    vi: (count: string): string => `${count} nhiệm vụ nghị quyết đặt ra`,
    en: (count: string): string => `${count} tasks the resolution sets`,
  },
  /** One sentence for all of it: how many have reports and deadlines, and how many can have neither number nor day. */
  lead: {
    vi: (reported: string, dated: string, standing: string): string =>
      `Tìm thấy báo cáo cho ${reported}; ${dated} có hạn; ${standing} là việc thường xuyên, không có con số hay ngày để đo.`,
    en: (reported: string, dated: string, standing: string): string =>
      `Reports found on ${reported}; ${dated} have a deadline; ${standing} are standing duties without number or day.`,
  },
  views: {
    reported: { vi: 'Có báo cáo', en: 'With reports' },
    dated: { vi: 'Có hạn', en: 'With a deadline' },
    numbered: { vi: 'Có con số', en: 'With a number' },
    all: { vi: 'Tất cả', en: 'All' },
  },
  of: {
    vi: (some: string, all: string): string => `${some} trong ${all}`,
    en: (some: string, all: string): string => `${some} of ${all}`,
  },
  inGroup: {
    vi: (count: string): string => `${count} nhiệm vụ`,
    en: (count: string): string => (count === '1' ? '1 task' : `${count} tasks`),
  },
  withReports: {
    vi: (count: string): string => `${count} có báo cáo`,
    en: (count: string): string => `${count} with reports`,
  },
  withDeadline: {
    vi: (count: string): string => `${count} có hạn`,
    en: (count: string): string => `${count} with a deadline`,
  },
  heads: {
    id: { vi: 'Mã', en: 'Code' },
    task: { vi: 'Nhiệm vụ', en: 'Task' },
    deadline: { vi: 'Hạn', en: 'Deadline' },
    state: { vi: 'Tình trạng', en: 'Status' },
  },
  empty: {
    vi: (date: string): string => `Ô trống: chưa tìm thấy báo cáo, hoặc không có hạn. Theo nguồn tìm được đến ${date}.`,
    en: (date: string): string =>
      `An empty cell: no report found, or no deadline. According to sources found up to ${date}.`,
  },
  filter: { vi: 'Lọc', en: 'Filter' },
  more: { vi: 'Lọc thêm', en: 'More filters' },
  ways: { vi: 'Xem theo:', en: 'See them by:' },
  all: { vi: 'tất cả', en: 'all' },
  clear: { vi: 'Bỏ lọc', en: 'Clear filters' },
  download: { vi: 'Tải danh sách đang hiện (CSV)', en: 'Download what is shown (CSV)' },
  downloadAll: { vi: 'Tải tất cả (CSV)', en: 'Download all (CSV)' },
  shown: {
    vi: (count: string): string => `${count} nhiệm vụ đang hiện`,
    en: (count: string): string => `${count} tasks shown`,
  },
  facets: {
    part: { vi: 'Phần', en: 'Part' },
    kind: { vi: 'Loại', en: 'Kind' },
    place: { vi: 'Địa phương', en: 'Place' },
    body: { vi: 'Cơ quan được nêu tên', en: 'Body named' },
    state: { vi: 'Tình trạng', en: 'Status' },
    due: { vi: 'Thời hạn', en: 'Deadline' },
    project: { vi: 'Công trình, đề án', en: 'Project or scheme' },
    document: { vi: 'Văn bản', en: 'Document' },
  },
} satisfies Subject;
