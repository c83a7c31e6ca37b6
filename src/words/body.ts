/** The page of bodies. */
import type { Subject } from './both.ts';

export const body = {
  title: { vi: 'Cơ quan', en: 'Bodies' },
  lead: {
    vi: 'Những cơ quan nghị quyết nêu tên, và việc giao đích danh cho từng cơ quan.',
    en: 'The bodies the resolution names, and what it assigns to each by name.',
  },
  description: {
    vi: 'Các cơ quan, tổ chức được nêu trong nghị quyết và những nhiệm vụ giao đích danh.',
    en: 'Bodies and organisations named in the resolution and the tasks assigned to each by name.',
  },
  wholeResolution: {
    vi: 'Điều 2 giao triển khai toàn bộ nghị quyết. Ở đây chỉ ghi nhiệm vụ và câu nêu đích danh từng cơ quan.',
    en: 'Article 2 assigns the resolution as a whole. Listed here are only the tasks and sentences that name a body.',
  },
  columns: {
    body: { vi: 'Cơ quan', en: 'Body' },
    tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  },
  named: { vi: 'Được nêu tên, không có nhiệm vụ riêng', en: 'Named, with no task of its own' },
  namedIn: { vi: 'Được nêu ở câu', en: 'Named in sentence' },
} satisfies Subject;
