/** Updates and corrections. */
import type { Subject } from './both.ts';

export const update = {
  title: { vi: 'Cập nhật', en: 'Updates' },
  lead: {
    vi: 'Những việc đã xảy ra từ khi nghị quyết được thông qua, mới nhất ở trên, mỗi tin kèm nguồn.',
    en: 'What has happened since the resolution was adopted, newest first, each item with its source.',
  },
  description: {
    vi: 'Tin cập nhật về việc thực hiện nghị quyết, theo ngày, mỗi tin kèm nguồn và nhiệm vụ, chỉ tiêu liên quan.',
    en: 'Updates on how the resolution is carried out, by date, with sources and the tasks and targets concerned.',
  },
  none: { vi: 'Chưa có tin nào.', en: 'No updates yet.' },
  related: { vi: 'Cập nhật liên quan', en: 'Related updates' },
  more: { vi: 'Xem thêm', en: 'See more' },
  byGroup: { vi: 'Theo nhóm nhiệm vụ', en: 'By task group' },
  ofGroup: { vi: 'Cập nhật về nhóm này', en: 'Updates on this group' },
  feed: { vi: 'Nhận tin qua RSS', en: 'Follow by RSS' },
  figures: { vi: 'Số liệu trong tin này', en: 'Figures in this update' },
  reports: { vi: 'Nội dung được báo cáo', en: 'What was reported' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  concerns: { vi: 'Liên quan đến', en: 'Related to' },
  places: { vi: 'Địa phương', en: 'Places' },
  projects: { vi: 'Công trình, đề án', en: 'Projects and schemes' },
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
    rebuttal: { vi: 'Bác thông tin sai', en: 'Rebuttal' },
    contradiction: { vi: 'Số công bố không khớp', en: 'Published figures that differ' },
  },
  corrections: {
    title: { vi: 'Đính chính', en: 'Corrections' },
    lead: {
      vi: 'Chỗ đã viết sai, chỗ các nguồn nói khác nhau, và lỗi viết trong nguyên văn. Lỗi của chính chúng tôi đứng trước.',
      en: 'Errors, sources that differ, and slips in the official text. Our own errors come first.',
    },
    description: {
      vi: 'Đính chính của chúng tôi, các số liệu công bố không khớp nhau, và lỗi viết trong nguyên văn nghị quyết, kèm căn cứ.',
      en: 'Our corrections, published figures that do not agree, and slips in the official text, with the evidence for each.',
    },
    ours: { vi: 'Lỗi của chúng tôi', en: 'Our own errors' },
    noneOfOurs: { vi: 'Chưa ghi nhận lỗi nào.', en: 'None recorded.' },
    others: { vi: 'Bác thông tin sai', en: 'Rebuttals' },
    contradictions: { vi: 'Số liệu công bố không khớp nhau', en: 'Published figures that do not agree' },
    contradictionsNote: {
      vi: 'Chúng tôi ghi mọi nguồn tìm được, không chọn bên và không sửa số của ai.',
      en: "We give every source we have found, take no side and change nobody's figure.",
    },
    slips: { vi: 'Lỗi viết, chỗ hiểu nhiều cách trong nguyên văn', en: 'Slips and ambiguities in the official text' },
    slipsLink: {
      vi: (slips: string, unclear: string): string =>
        `Trong nguyên văn: ${slips} lỗi viết, ${unclear} chỗ hiểu nhiều cách`,
      en: (slips: string, unclear: string): string => `In the official text: ${slips} slips, ${unclear} ambiguities`,
    },
    table: {
      what: { vi: 'Điều không khớp', en: 'What does not agree' },
      said: { vi: 'Một bên', en: 'One side' },
      found: { vi: 'Bên kia', en: 'The other' },
    },
    slipsNote: {
      vi: 'Nguyên văn để nguyên; chúng tôi chỉ đánh dấu và ghi chú.',
      en: 'The text is left as it is; we only mark the slips and add notes.',
    },
    said: { vi: 'Nội dung đã đăng', en: 'What was said' },
    found: { vi: 'Đối chiếu với', en: 'Compared with' },
    evidence: { vi: 'Căn cứ', en: 'Evidence' },
    recorded: { vi: 'Ghi nhận ngày', en: 'Recorded on' },
    onPage: { vi: 'trên trang web này', en: 'on this site' },
    unclear: { vi: 'có thể hiểu nhiều cách', en: 'can be read in more than one way' },
    about: { vi: 'Liên quan đến', en: 'Related to' },
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
