/** The page of a task group. */
import type { Subject } from './both.ts';

export const group = {
  short: {
    vi: (number: number): string => `Nhóm ${number}`,
    en: (number: number): string => `Group ${number}`,
  },
  ordinal: {
    vi: (number: number, total: number): string => `Nhóm ${number} trong ${total} nhóm`,
    en: (number: number, total: number): string => `Group ${number} of ${total}`,
  },
  stale: {
    vi: 'Bản tiếng Anh của phần này cũ hơn bản tiếng Việt.',
    en: 'The English of this part is older than the Vietnamese.',
  },
  previous: { vi: 'Nhóm trước', en: 'Previous group' },
  next: { vi: 'Nhóm sau', en: 'Next group' },
  inWhole: { vi: 'Xem trong toàn văn', en: 'See it in the full text' },
  pager: { vi: 'Các nhóm khác', en: 'Other groups' },
  rail: { vi: 'Các nhóm nhiệm vụ', en: 'Task groups' },
  inGroup: { vi: 'Trong nhóm này', en: 'In this group' },
  /** Each by its one kind; those with a deadline, which tasks of any kind may have, apart. */
  counted: {
    vi: (tasks: string, dated: string, parts: string): string => `${tasks} (${dated} có hạn): ${parts}.`,
    en: (tasks: string, dated: string, parts: string): string => `${tasks} (${dated} with a deadline): ${parts}.`,
  },
  byKind: {
    'numeric-target': {
      vi: (count: string): string => `${count} có con số`,
      en: (count: string): string => `${count} with a figure`,
    },
    'dated-task': {
      vi: (count: string): string => `${count} chỉ có hạn`,
      en: (count: string): string => `${count} with a deadline alone`,
    },
    'named-project': {
      vi: (count: string): string => `${count} công trình, đề án`,
      en: (count: string): string => (count === '1' ? '1 project' : `${count} projects`),
    },
    'one-off': {
      vi: (count: string): string => `${count} làm một lần`,
      en: (count: string): string => `${count} to be done once`,
    },
    'standing-duty': {
      vi: (count: string): string => `${count} thường xuyên`,
      en: (count: string): string => `${count} standing`,
    },
    prohibition: {
      vi: (count: string): string => `${count} điều cấm`,
      en: (count: string): string => (count === '1' ? '1 prohibition' : `${count} prohibitions`),
    },
  },
} satisfies Subject;
