/** One commitment. */
import type { commitmentKinds, strengths as allStrengths } from '../plan/commitment/commitment.ts';
import type { Both, Subject } from './both.ts';

export const kinds = {
  'numeric-target': { vi: 'chỉ tiêu bằng số', en: 'numeric target' },
  'dated-task': { vi: 'việc có thời hạn', en: 'dated task' },
  'named-project': { vi: 'dự án, đề án, văn bản nêu tên', en: 'named project, scheme or document' },
  'standing-duty': { vi: 'việc thường xuyên', en: 'standing duty' },
  prohibition: { vi: 'điều không được làm', en: 'prohibition' },
} satisfies Record<(typeof commitmentKinds)[number], Both>;

export const strengths = {
  must: { vi: 'phải làm', en: 'must' },
  complete: { vi: 'hoàn thành', en: 'complete' },
  resolve: { vi: 'kiên quyết, quyết tâm', en: 'resolutely' },
  strive: { vi: 'phấn đấu', en: 'strive to' },
  focus: { vi: 'tập trung', en: 'focus on' },
  'step-up': { vi: 'đẩy mạnh, tăng cường, nâng cao', en: 'step up, strengthen, improve' },
  continue: { vi: 'tiếp tục, giữ vững', en: 'continue, maintain' },
  do: { vi: 'yêu cầu làm', en: 'asked to do' },
  encourage: { vi: 'khuyến khích, quan tâm', en: 'encourage, give attention to' },
} satisfies Record<(typeof allStrengths)[number], Both>;

export const commitment = {
  label: { vi: (id: string): string => `Cam kết ${id}`, en: (id: string): string => `Commitment ${id}` },
  inSentence: { vi: (id: string): string => `trong câu ${id}`, en: (id: string): string => `in sentence ${id}` },
  official: { vi: 'Nguyên văn trong câu của nó', en: 'The official words, in their sentence' },
  english: { vi: 'Bản dịch', en: 'Translation, in its sentence' },
  facts: { vi: 'Chi tiết', en: 'Details' },
  kind: { vi: 'Loại', en: 'Kind' },
  strength: { vi: 'Mức ràng buộc theo chữ', en: 'How strongly, by its words' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  lastDay: { vi: (date: string): string => `ngày cuối: ${date}`, en: (date: string): string => `last day: ${date}` },
  asWritten: { vi: 'nguyên văn', en: 'as written' },
  noDeadline: { vi: 'văn bản không ghi', en: 'the text gives none' },
  responsible: { vi: 'Ai chịu trách nhiệm', en: 'Who answers for it' },
  byArticle2: {
    vi: 'câu này không nêu tên; Điều 2 giao Ủy ban nhân dân tỉnh triển khai nghị quyết',
    en: 'this sentence names nobody; article 2 assigns the resolution to the Provincial People’s Committee',
  },
  places: { vi: 'Nơi được nêu', en: 'Places named' },
  documents: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  projects: { vi: 'Dự án, đề án', en: 'Projects and schemes' },
  amounts: { vi: 'Con số', en: 'Figures' },
  scopes: {
    province: { vi: 'của tỉnh', en: 'the province' },
    nation: { vi: 'của cả nước', en: 'the whole nation' },
    place: { vi: 'của một nơi', en: 'one place' },
    project: { vi: 'của một dự án', en: 'one project' },
  },
  noPeriod: { vi: 'không ghi thời kỳ', en: 'no period given' },
  state: { vi: 'Tình trạng theo nguồn đã công bố', en: 'State, by published sources' },
  noReport: {
    vi: (date: string): string => `Chưa tìm thấy báo cáo công bố nào. Lần tìm gần nhất: ${date}.`,
    en: (date: string): string => `No published report was found. Last looked for: ${date}.`,
  },
  overdue: {
    vi: (date: string): string => `Thời hạn đã qua (${date}).`,
    en: (date: string): string => `The deadline has passed (${date}).`,
  },
  estimate: { vi: 'ước tính', en: 'estimate' },
  final: { vi: 'chính thức', en: 'final' },
  secondary: { vi: 'nguồn thứ cấp', en: 'secondary source' },
  accessed: { vi: (date: string): string => `xem ngày ${date}`, en: (date: string): string => `seen ${date}` },
  asOf: { vi: (date: string): string => `tính đến ${date}`, en: (date: string): string => `as of ${date}` },
  untitled: { vi: 'không rõ tiêu đề', en: 'title not known' },
  cite: { vi: 'Trích dẫn', en: 'Cite' },
  withdrawn: { vi: 'Cam kết này đã được rút', en: 'This commitment has been withdrawn' },
  previous: { vi: 'Cam kết trước', en: 'Previous commitment' },
  next: { vi: 'Cam kết sau', en: 'Next commitment' },
  pager: { vi: 'Các cam kết khác', en: 'Other commitments' },
  inText: { vi: 'Xem trong nguyên văn', en: 'See it in the text' },
  count: {
    vi: (count: string): string => `${count} cam kết`,
    en: (count: string): string => (count === '1' ? '1 commitment' : `${count} commitments`),
  },
} satisfies Subject;
