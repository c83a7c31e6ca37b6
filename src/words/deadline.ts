/** Deadlines, with "before" kept apart from "by"; their page, their picture and their calendar file. */
import type { DeadlineRule } from '../plan/commitment/commitment.ts';
import type { Language } from '../plan/language.ts';
import type { CitedDocument } from '../plan/name/document.ts';
import { formatDate } from './date.ts';
import { documentName } from './document.ts';
import { formatPeriod } from './period.ts';
import type { Subject } from './both.ts';

export const deadline = {
  title: { vi: 'Thời hạn', en: 'Deadlines' },
  lead: {
    vi: 'Ghi đúng như nghị quyết viết, hạn sớm nhất đứng trước.',
    en: 'As the resolution words them, the earliest first.',
  },
  description: {
    vi: 'Mọi thời hạn ghi trong nghị quyết, xếp theo ngày, kèm tình trạng theo nguồn đã công bố.',
    en: 'Every deadline the resolution sets, by date, with the status according to published sources.',
  },
  all: {
    vi: (count: string): string => `${count} nhiệm vụ có hạn được xếp tình trạng`,
    en: (count: string): string => `${count} tasks with a deadline and a status`,
  },
  dayless: {
    vi: (count: string): string => `Trong số báo cáo đạt, ${count} việc không rõ xong ngày nào.`,
    en: (count: string): string => `Of those reported met, the day of completion is not known for ${count}.`,
  },
  undated: {
    vi: 'Theo một sự việc hoặc một văn bản khác, không ghi ngày',
    en: 'Set by an event or by another document, with no day given',
  },
  columns: {
    deadline: { vi: 'Hạn, theo lời nghị quyết', en: 'Deadline, in the words of the resolution' },
    count: { vi: 'Số', en: 'Tasks' },
    found: { vi: 'Theo báo cáo', en: 'Reported' },
  },
  empty: {
    vi: 'Mỗi dấu là một nhiệm vụ. Không có dấu: chưa tìm thấy báo cáo, chưa tìm, hoặc là việc thường xuyên không xếp tình trạng.',
    en: 'Each mark is one task. Without a mark: no report found, not looked for yet, or a standing duty without a status.',
  },
  toCalendar: { vi: 'Thêm thời hạn vào lịch (.ics)', en: 'Add the deadlines to a calendar (.ics)' },
} satisfies Subject;

export const calendar = {
  caption: {
    vi: 'Mỗi dấu là một việc; hình của dấu cho biết tình trạng theo nguồn đã công bố.',
    en: 'Each mark is one task; its shape shows the status according to published sources.',
  },
  description: { vi: 'Lịch thời hạn, từ ngày thông qua.', en: 'Calendar of deadlines, from the day of adoption.' },
  foot: {
    vi: (date: string): string => `Theo nguồn tìm được đến ${date}.`,
    en: (date: string): string => `According to sources found up to ${date}.`,
  },
} satisfies Subject;

export const calendarFile = {
  name: { vi: (plan: string): string => `Thời hạn: ${plan}`, en: (plan: string): string => `Deadlines: ${plan}` },
  excluded: {
    vi: (day: string, last: string): string =>
      `Nghị quyết ghi “trước ngày ${day}”: không tính ngày ${day}, hạn chót là hết ngày ${last}.`,
    en: (day: string, last: string): string =>
      `The resolution says “before ${day}”: that day is not included, so the last day is ${last}.`,
  },
  rule: {
    vi: (deadline: string): string => `Thời hạn: ${deadline}.`,
    en: (deadline: string): string => `Deadline: ${deadline}.`,
  },
  quote: { vi: 'Nguyên văn', en: 'In translation' },
  state: {
    vi: (state: string, date: string): string => `Tình trạng đến ngày ${date} – ${state}.`,
    en: (state: string, date: string): string => `Status according to sources found up to ${date}: ${state}.`,
  },
} satisfies Subject;

/** @param documents among which is the one whose schedule sets the time */
export function formatDeadline(rule: DeadlineRule, documents: readonly CitedDocument[], language: Language): string {
  const vi = language === 'vi';
  if ('before_event' in rule) return `${vi ? 'trước' : 'before'} ${rule.before_event[language]}`;
  if ('upon_event' in rule) return `${vi ? 'ngay khi' : 'as soon as'} ${rule.upon_event[language]}`;
  if ('by_document' in rule) {
    const document = documents.find(({ id }) => id === rule.by_document)!;
    return `${vi ? 'theo thời gian của' : 'on the schedule of'} ${documentName(document, language)}`;
  }
  if ('before' in rule) return `${vi ? 'trước ngày' : 'before'} ${formatDate(rule.before, language)}`;
  if ('by' in rule) return `${vi ? 'đến' : 'by'} ${formatDate(rule.by, language)}`;
  if ('to' in rule) return vi ? `đến năm ${rule.to}` : `up to ${rule.to}`;
  return `${vi ? 'trong' : 'in'} ${formatPeriod(rule.within, language)}`;
}
