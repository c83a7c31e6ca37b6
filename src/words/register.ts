/** The register of commitments, which readers know as tasks. */
import type { Subject } from './both.ts';

export const register = {
  title: { vi: 'Tất cả nhiệm vụ', en: 'All tasks' },
  lead: {
    vi: (count: string): string =>
      `${count} nhiệm vụ. Mỗi nhiệm vụ là một việc tách từ nguyên văn nghị quyết; dòng kiểu chữ in sách là nguyên văn.`,
    en: (count: string): string =>
      `${count} tasks. A task here is one thing to be done, taken from the exact words of the resolution and shown in our translation.`,
  },
  filter: { vi: 'Lọc', en: 'Filter' },
  all: { vi: 'tất cả', en: 'all' },
  clear: { vi: 'Bỏ lọc', en: 'Clear filters' },
  download: { vi: 'Tải danh sách đang hiện (CSV)', en: 'Download what is shown (CSV)' },
  shown: {
    vi: (count: string): string => `${count} nhiệm vụ đang hiện`,
    en: (count: string): string => `${count} tasks shown`,
  },
  facets: {
    part: { vi: 'Phần', en: 'Part' },
    kind: { vi: 'Loại', en: 'Kind' },
    due: { vi: 'Thời hạn', en: 'Deadline' },
    state: { vi: 'Tình trạng', en: 'Status' },
    place: { vi: 'Địa phương', en: 'Place' },
    body: { vi: 'Cơ quan được nêu tên', en: 'Body named' },
    project: { vi: 'Công trình, đề án', en: 'Project or scheme' },
    document: { vi: 'Văn bản', en: 'Document' },
  },
  columns: {
    vi: ['ma', 'phan', 'loai', 'thoi_han', 'tinh_trang', 'noi_gon', 'nguyen_van', 'dia_chi'],
    en: ['id', 'part', 'kind', 'deadline', 'state', 'plain_words', 'translation', 'address'],
  },
} satisfies Subject;
