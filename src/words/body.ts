/** The page of bodies. */
import type { Subject } from './both.ts';

export const body = {
  title: { vi: 'Cơ quan', en: 'Bodies' },
  lead: {
    vi: 'Cơ quan nghị quyết nêu tên, và việc giao đích danh cho từng cơ quan.',
    en: 'The bodies the resolution names, and what it assigns to each by name.',
  },
  description: {
    vi: 'Các cơ quan, tổ chức được nêu trong nghị quyết và những cam kết giao đích danh.',
    en: 'Bodies and organisations named in the resolution and the commitments assigned to each by name.',
  },
  wholeResolution: {
    vi: 'Điều 2 giao triển khai toàn bộ nghị quyết; các câu dưới đây nêu đích danh.',
    en: 'Article 2 assigns the whole resolution; the commitments below name it themselves.',
  },
  namedIn: { vi: 'Nêu ở câu', en: 'Named in sentence' },
} satisfies Subject;
