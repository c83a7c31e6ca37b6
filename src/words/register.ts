/** The register of commitments. */
import type { Subject } from './both.ts';

export const register = {
  title: { vi: 'Mọi cam kết', en: 'Every commitment' },
  lead: {
    vi: (count: string): string =>
      `${count} việc nghị quyết đặt ra, mỗi việc một dòng, cắt đúng từ nguyên văn. Chữ có chân là nguyên văn.`,
    en: (count: string): string =>
      `${count} things the resolution sets out to be done, one to a line, each in our translation of its exact words.`,
  },
  filter: { vi: 'Lọc', en: 'Filter' },
  all: { vi: 'tất cả', en: 'all' },
  clear: { vi: 'Bỏ lọc', en: 'Clear' },
  download: { vi: 'Tải danh sách đang hiện (CSV)', en: 'Download what is shown (CSV)' },
  shown: {
    vi: (count: string): string => `${count} cam kết đang hiện`,
    en: (count: string): string => `${count} commitments shown`,
  },
  facets: {
    part: { vi: 'Phần', en: 'Part' },
    kind: { vi: 'Loại', en: 'Kind' },
    due: { vi: 'Thời hạn', en: 'Deadline' },
    state: { vi: 'Tình trạng', en: 'State' },
    place: { vi: 'Nơi', en: 'Place' },
    body: { vi: 'Cơ quan nêu tên', en: 'Body named' },
    document: { vi: 'Văn bản', en: 'Document' },
  },
  columns: {
    vi: ['ma', 'phan', 'loai', 'thoi_han', 'tinh_trang', 'noi_gon', 'nguyen_van', 'dia_chi'],
    en: ['id', 'part', 'kind', 'deadline', 'state', 'plain_words', 'translation', 'address'],
  },
} satisfies Subject;
