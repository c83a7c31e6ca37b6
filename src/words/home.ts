/** The first page. */
import type { Subject } from './both.ts';

export const home = {
  cells: {
    vi: (targets: string): string => `${targets}, mỗi ô một chỉ tiêu`,
    en: (targets: string): string => `${targets}, one cell each`,
  },
  open: {
    vi: (targets: string): string => `${targets} còn lại`,
    en: (targets: string): string => `The other ${targets}`,
  },
  looked: {
    vi: (date: string): string => `Tìm đến ${date}.`,
    en: (date: string): string => `Searched up to ${date}.`,
  },
  rules: { vi: 'Cách xếp', en: 'The rules' },
  all: { vi: 'Mọi nguồn', en: 'All sources' },
  groups: {
    vi: (count: string): string => `${count} nhóm nhiệm vụ`,
    en: (count: string): string => `${count} task groups`,
  },
  /** What is counted: "Nghị quyết ngày 12/7/2023 đặt 28 chỉ tiêu". */
  sets: {
    vi: (kind: string, date: string, targets: string): string => `${kind} ngày ${date} đặt ${targets}`,
    en: (kind: string, date: string, targets: string): string => `The ${kind.toLowerCase()} of ${date} sets ${targets}`,
  },
  readAll: { vi: 'Đọc toàn văn', en: 'Read the full text' },
  places: { vi: 'Nơi bạn ở (tên năm 2023)', en: 'Where you live (in 2023)' },
  news: { vi: 'Cập nhật', en: 'Updates' },
  newsAll: {
    vi: (count: string): string => `cả ${count} tin`,
    en: (count: string): string => `all ${count}`,
  },
  others: { vi: 'Các kế hoạch khác', en: 'Other plans' },
  toPlan: { vi: 'Xem kế hoạch', en: 'See the plan' },
} satisfies Subject;
