/** Words of the page left where another was given up. */
import type { Both } from './both.ts';
import { formatDate } from './date.ts';

export const moved = {
  title: { vi: 'Trang này đã chuyển', en: 'This page has moved' },
  goneTitle: { vi: 'Trang này đã bỏ', en: 'This page was given up' },
  when: {
    vi: (day: string) => `Ngày ${formatDate(day, 'vi')}.`,
    en: (day: string) => `On ${formatDate(day, 'en')}.`,
  } satisfies Both<(day: string) => string>,
  now: { vi: 'Nay xem ở', en: 'It is now at' },
};
