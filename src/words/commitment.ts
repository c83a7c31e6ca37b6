/** One commitment, which readers know as a task. */
import type { commitmentKinds, strengths as allStrengths } from '../plan/commitment/commitment.ts';
import type { ReportedOutcome } from '../plan/evidence/evidence.ts';
import type { Both, Subject } from './both.ts';

export const kinds = {
  'numeric-target': { vi: 'chỉ tiêu bằng số', en: 'numeric target' },
  'dated-task': { vi: 'việc có thời hạn', en: 'task with a deadline' },
  'named-project': { vi: 'công trình, đề án nêu tên', en: 'named project or scheme' },
  'one-off': { vi: 'việc làm một lần', en: 'one-off task' },
  'standing-duty': { vi: 'việc thường xuyên', en: 'standing duty' },
  prohibition: { vi: 'điều không được làm', en: 'prohibition' },
} satisfies Record<(typeof commitmentKinds)[number], Both>;

export const strengths = {
  must: { vi: 'phải làm', en: 'must' },
  complete: { vi: 'hoàn thành', en: 'complete' },
  resolve: { vi: 'kiên quyết, quyết tâm', en: 'resolutely, with determination' },
  strive: { vi: 'phấn đấu', en: 'strive to' },
  focus: { vi: 'tập trung', en: 'focus on' },
  'step-up': { vi: 'đẩy mạnh, tăng cường, nâng cao', en: 'step up, strengthen, improve' },
  continue: { vi: 'tiếp tục, giữ vững', en: 'continue, firmly maintain' },
  do: { vi: 'yêu cầu làm', en: 'asked to do' },
  encourage: { vi: 'khuyến khích, quan tâm', en: 'encourage, give attention to' },
} satisfies Record<(typeof allStrengths)[number], Both>;

export const commitment = {
  label: { vi: (id: string): string => `Nhiệm vụ ${id}`, en: (id: string): string => `Task ${id}` },
  dated: {
    vi: (document: string, date: string): string => `${document} ngày ${date}`,
    en: (document: string, date: string): string => `${document} of ${date}`,
  },
  inSentence: { vi: (id: string): string => `trong câu ${id}`, en: (id: string): string => `in sentence ${id}` },
  twin: { vi: 'Bản tiếng Anh', en: 'The official words, in Vietnamese' },
  /** Who is to do it, by when: the line beneath the sentence. */
  givenTo: { vi: 'Giao cho', en: 'Assigned to' },
  namesNobody: { vi: 'Câu này không nêu ai làm', en: 'This sentence does not say who is to do it' },
  dueBy: {
    vi: (deadline: string): string => `hạn: ${deadline}`,
    en: (deadline: string): string => `deadline: ${deadline}`,
  },
  notDated: { vi: 'không ghi hạn riêng', en: 'with no deadline of its own' },
  standing: { vi: 'Đây là việc thường xuyên', en: 'It is a standing duty' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  weaker: {
    vi: (count: string): string => `${count} nguồn dẫn lại`,
    en: (count: string): string => (count === '1' ? '1 secondary source' : `${count} secondary sources`),
  },
  facts: { vi: 'Chi tiết', en: 'Details' },
  kind: { vi: 'Loại', en: 'Kind' },
  strength: { vi: 'Mức ràng buộc (xét theo câu chữ)', en: 'Strength of the wording' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  lastDay: {
    vi: (date: string): string => `hạn chót là hết ngày ${date}`,
    en: (date: string): string => `last day: ${date}`,
  },
  asWritten: { vi: 'nguyên văn', en: 'as written' },
  noDeadline: {
    vi: (period: string): string => `không ghi hạn riêng; cả nghị quyết đặt nhiệm vụ cho ${period}`,
    en: (period: string): string => `none of its own; the resolution as a whole sets tasks for ${period}`,
  },
  targetPeriod: {
    vi: (period: string): string => `chỉ tiêu tính cho ${period}`,
    en: (period: string): string => `its target is for ${period}`,
  },
  responsible: { vi: 'Ai làm', en: 'Who is to do it' },
  mobilised: { vi: 'Vận động, huy động ai', en: 'Who is to be mobilised' },
  byDoers: {
    vi: (doers: string): string => `câu này không nêu tên; cả nghị quyết giao cho: ${doers}`,
    en: (doers: string): string => `this sentence names nobody; the resolution as a whole is assigned to: ${doers}`,
  },
  places: { vi: 'Địa phương được nêu', en: 'Places named' },
  documents: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  projects: { vi: 'Công trình, đề án', en: 'Projects and schemes' },
  amounts: { vi: 'Con số', en: 'Figures' },
  scopes: {
    province: { vi: 'của tỉnh', en: 'for the province' },
    nation: { vi: 'của cả nước', en: 'for the whole country' },
    place: { vi: 'của một địa phương', en: 'for one place' },
    project: { vi: 'của một dự án', en: 'for one project' },
  },
  noPeriod: { vi: 'không ghi thời kỳ', en: 'no period given' },
  state: { vi: 'Tình trạng theo nguồn đã công bố', en: 'Status according to published sources' },
  noReport: {
    vi: (date: string): string => `Lần tra cứu gần nhất: ${date}.`,
    en: (date: string): string => `Last checked on ${date}.`,
  },
  overdue: {
    vi: (date: string): string => `Đã qua thời hạn (${date}).`,
    en: (date: string): string => `The deadline has passed (${date}).`,
  },
  estimate: { vi: 'ước tính', en: 'estimate' },
  final: { vi: 'chính thức', en: 'final' },
  secondary: { vi: 'nguồn dẫn lại', en: 'secondary source' },
  accessed: {
    vi: (date: string): string => `truy cập ngày ${date}`,
    en: (date: string): string => `accessed ${date}`,
  },
  asOf: { vi: (date: string): string => `tính đến ${date}`, en: (date: string): string => `as of ${date}` },
  done: { vi: (date: string): string => `xong ngày ${date}`, en: (date: string): string => `done on ${date}` },
  /** What one report says; whether that was in time is told beside the task. */
  says: {
    'under-way': { vi: 'nguồn nói đang làm', en: 'the source says it is under way' },
    met: { vi: 'nguồn nói đã xong', en: 'the source says it is done' },
    'partly-met': { vi: 'nguồn nói đã xong một phần', en: 'the source says part of it is done' },
    'not-met': { vi: 'nguồn nói chưa xong', en: 'the source says it is not done' },
  } satisfies Record<ReportedOutcome, Both>,
  /** Of a report that only a part was finished. */
  partDone: {
    vi: (date: string): string => `phần đã xong: ngày ${date}`,
    en: (date: string): string => `the finished part: on ${date}`,
  },
  untitled: { vi: 'không rõ tên bài', en: 'title not known' },
  cite: { vi: 'Trích dẫn', en: 'Cite' },
  withdrawn: { vi: 'Nhiệm vụ này đã được rút khỏi danh sách', en: 'This task has been withdrawn from the list' },
  previous: { vi: 'Nhiệm vụ trước', en: 'Previous task' },
  next: { vi: 'Nhiệm vụ sau', en: 'Next task' },
  pager: { vi: 'Các nhiệm vụ khác', en: 'Other tasks' },
  inText: { vi: 'Xem trong nguyên văn', en: 'See it in the text' },
  count: {
    vi: (count: string): string => `${count} nhiệm vụ`,
    en: (count: string): string => (count === '1' ? '1 task' : `${count} tasks`),
  },
} satisfies Subject;
