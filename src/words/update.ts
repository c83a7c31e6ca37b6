/** Updates and corrections. */
import type { Subject } from './both.ts';

export const update = {
  title: { vi: 'Cập nhật', en: 'Updates' },
  lead: {
    vi: 'Những việc đã xảy ra từ khi nghị quyết được thông qua, mới nhất ở trên, mỗi tin kèm nguồn.',
    en: 'What has happened since the resolution was adopted, newest first, each with its source.',
  },
  description: {
    vi: 'Tin cập nhật về việc thực hiện nghị quyết, theo ngày, mỗi tin kèm nguồn và cam kết, chỉ tiêu liên quan.',
    en: 'Updates on how the resolution is carried out, by date, with sources and the commitments and targets concerned.',
  },
  none: { vi: 'Chưa có tin nào.', en: 'There is none yet.' },
  latest: { vi: 'Cập nhật mới nhất', en: 'Newest updates' },
  all: {
    vi: (count: string): string => `Xem cả ${count} tin cập nhật`,
    en: (count: string): string => `See all ${count} updates`,
  },
  related: { vi: 'Cập nhật liên quan', en: 'Related updates' },
  more: { vi: 'Xem thêm', en: 'See more' },
  month: { vi: (month: string): string => `Tháng ${month}`, en: (month: string): string => month },
  byGroup: { vi: 'Theo nhóm nhiệm vụ', en: 'By task group' },
  ofGroup: { vi: 'Cập nhật về nhóm này', en: 'Updates on this group' },
  feed: { vi: 'Nhận tin qua RSS', en: 'Follow by RSS' },
  figures: { vi: 'Số liệu trong tin này', en: 'Figures in this update' },
  reports: { vi: 'Điều được báo cáo', en: 'What was reported' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  concerns: { vi: 'Liên quan đến', en: 'What it concerns' },
  places: { vi: 'Nơi', en: 'Places' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  sentences: { vi: 'Câu', en: 'Sentences' },
  stale: {
    vi: 'Bản tiếng Anh của tin này cũ hơn bản tiếng Việt.',
    en: 'The English of this update is older than the Vietnamese.',
  },
  label: { vi: 'Tin cập nhật', en: 'Update' },
  previous: { vi: 'Tin cũ hơn', en: 'Older update' },
  next: { vi: 'Tin mới hơn', en: 'Newer update' },
  others: { vi: 'Các tin khác', en: 'Other updates' },
  fromUpdate: {
    vi: (date: string): string => `Theo tin cập nhật ngày ${date}`,
    en: (date: string): string => `From the update of ${date}`,
  },
  corrected: {
    vi: (date: string): string => `Đã sửa ngày ${date}`,
    en: (date: string): string => `Corrected on ${date}`,
  },
  kinds: {
    correction: { vi: 'Đính chính', en: 'Correction' },
    rebuttal: { vi: 'Nói lại cho đúng', en: 'Rebuttal' },
    contradiction: { vi: 'Số công bố không khớp', en: 'Published figures that differ' },
  },
  corrections: {
    title: { vi: 'Đính chính', en: 'Corrections' },
    lead: {
      vi: 'Chỗ đã viết sai, chỗ các nguồn nói khác nhau, và lỗi viết trong nguyên văn. Lỗi của chính trang này đứng trước.',
      en: 'What was written wrong, where sources differ, and slips in the official text. Errors of this site come first.',
    },
    description: {
      vi: 'Đính chính của trang này, các số liệu công bố không khớp nhau, và lỗi viết trong nguyên văn nghị quyết, kèm căn cứ.',
      en: 'Corrections of this site, published figures that do not agree, and slips in the official text, with what bears each out.',
    },
    ours: { vi: 'Lỗi của trang này', en: 'Errors of this site' },
    noneOfOurs: { vi: 'Chưa ghi nhận lỗi nào.', en: 'None has been recorded.' },
    others: { vi: 'Nói lại cho đúng', en: 'Rebuttals' },
    contradictions: { vi: 'Số liệu công bố không khớp nhau', en: 'Published figures that do not agree' },
    contradictionsNote: {
      vi: 'Trang này ghi mọi nguồn tìm được, không chọn bên và không sửa số của ai.',
      en: 'This site gives every source it has found, takes no side and changes nobody’s figure.',
    },
    slips: { vi: 'Lỗi viết trong nguyên văn', en: 'Slips in the official text' },
    slipsNote: {
      vi: 'Nguyên văn để nguyên; trang này chỉ đánh dấu và ghi chú.',
      en: 'The text is left as it is; this site only marks them and adds a note.',
    },
    said: { vi: 'Đã nói', en: 'What was said' },
    found: { vi: 'Đối chiếu', en: 'What stands against it' },
    evidence: { vi: 'Căn cứ', en: 'Evidence' },
    recorded: { vi: 'Ghi ngày', en: 'Recorded on' },
    onPage: { vi: 'trên trang này', en: 'on this site' },
    unclear: { vi: 'có thể hiểu nhiều cách', en: 'may be read more than one way' },
    about: { vi: 'Về', en: 'About' },
  },
  feeds: {
    title: {
      vi: (site: string): string => `${site}: cập nhật và đính chính`,
      en: (site: string): string => `${site}: updates and corrections`,
    },
    description: {
      vi: 'Tin cập nhật và đính chính về việc thực hiện nghị quyết, mỗi tin kèm nguồn.',
      en: 'Updates and corrections on how the resolution is carried out, each with its source.',
    },
  },
} satisfies Subject;
