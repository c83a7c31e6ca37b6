/** A sheet for the notice-board: one page of paper for a group, a place or the plan. */
import type { Language } from '../plan/language.ts';
import { inLanguage, type Subject } from './both.ts';

export const notice = {
  name: { vi: 'Tờ dán bảng tin', en: 'Notice to print' },
  title: {
    vi: (subject: string): string => `${subject}: tờ dán bảng tin`,
    en: (subject: string): string => `${subject}: notice to print`,
  },
  description: {
    vi: (subject: string): string => `${subject}: một trang A4 để in và dán, có mã QR dẫn về trang này.`,
    en: (subject: string): string => `${subject}: one A4 page to print and put up, with a QR code that leads here.`,
  },
  toPrint: {
    vi: 'In trang này ra vừa một tờ A4.',
    en: 'This page prints on one sheet of A4.',
  },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  dated: { vi: 'Việc có hạn', en: 'Tasks with a deadline' },
  others: { vi: 'Việc khác', en: 'Other tasks' },
  who: { vi: 'Ai làm, theo nghị quyết', en: 'Who is to act, according to the resolution' },
  since: {
    vi: (date: string): string => `Địa bàn này nay thuộc (từ ${date}, có nơi chỉ một phần)`,
    en: (date: string): string => `Its area now lies in (since ${date}; in some cases only a part)`,
  },
  today: { vi: 'Địa bàn này nay thuộc (có nơi chỉ một phần)', en: 'Its area now lies in (in some cases only a part)' },
  said: { vi: (days: string): string => `nêu ngày ${days}`, en: (days: string): string => `reported ${days}` },
  and: { vi: ' và ', en: ' and ' },
  more: {
    vi: (what: string): string => `Còn ${what} nữa, xem ở địa chỉ dưới đây.`,
    en: (what: string): string => `Not shown here: ${what}; see the address below.`,
  },
  scan: { vi: 'Quét mã, hoặc mở:', en: 'Scan the code, or open:' },
  code: {
    vi: (address: string): string => `Mã QR: ${address}`,
    en: (address: string): string => `QR code: ${address}`,
  },
} satisfies Subject;

export const noticeWords = (language: Language) => inLanguage(notice, language);
