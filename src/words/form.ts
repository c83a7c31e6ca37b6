/** Words of the desk's form, in which staff write updates, figures, reports and corrections. */
import type { Both } from './both.ts';

export const jobs = {
  update: { vi: 'Tin cập nhật', en: 'Update' },
  figure: { vi: 'Số liệu của một chỉ tiêu', en: 'A figure of a target' },
  report: { vi: 'Báo cáo về một nhiệm vụ', en: 'A report on a task' },
  correction: { vi: 'Đính chính', en: 'Correction' },
} satisfies Record<string, Both<string>>;

export const jobHints = {
  update: {
    vi: 'Việc đã xảy ra, có nguồn, không kèm con số của chỉ tiêu.',
    en: 'Something that happened, with its source and no figure of a target.',
  },
  figure: {
    vi: 'Một con số mới công bố; chỉ ghi một lần, ở đây.',
    en: 'A newly published number; entered once, here.',
  },
  report: {
    vi: 'Nguồn nói việc đã đến đâu, ở nhiệm vụ không có chỉ tiêu.',
    en: 'What a source says of a task that has no target.',
  },
  correction: {
    vi: 'Điều đã viết sai, ở đây hoặc ở nơi khác. Nếu chính chúng tôi sai, hãy sửa chỗ sai trong tệp trước, rồi ghi ở đây.',
    en: 'Something that was said wrongly, here or elsewhere. Where we were wrong, mend the place in its file first, then record it here.',
  },
} satisfies Record<keyof typeof jobs, Both<string>>;

export const blocks = {
  notice: { vi: 'Tin', en: 'The notice' },
  words: { vi: 'Lời của bài, hai thứ tiếng', en: 'Its words, in both languages' },
  concerns: { vi: 'Nói về gì', en: 'What it concerns' },
  figure: { vi: 'Con số', en: 'The figure' },
  report: { vi: 'Báo cáo', en: 'The report' },
  said: { vi: 'Đã viết gì, đúng ra là gì', en: 'What was said, and what is right' },
  where: { vi: 'Nơi đã viết (nếu không phải trang này)', en: 'Where it was said (if not on this site)' },
  source: { vi: 'Nguồn', en: 'Source' },
} satisfies Record<string, Both<string>>;
export type Block = keyof typeof blocks;

/** Names of fields, with what to type where that is not plain. */
export const fields = {
  date: { vi: 'Ngày của việc, hoặc ngày công bố', en: 'Day of the event, or of its publication' },
  name: {
    vi: 'Vài chữ cho địa chỉ: chữ thường không dấu, nối bằng gạch ngang; để trống thì máy lấy từ tên bài',
    en: 'A few words for the address: lower case, hyphens; left empty, they are taken from the title',
  },
  title: { vi: 'Tên bài', en: 'Title' },
  summary: { vi: 'Tóm tắt, một hai câu', en: 'Summary, a sentence or two' },
  body: {
    vi: 'Lời bài. Dẫn một câu: [chữ hiện ra](#mã-câu "những chữ đầu của câu")',
    en: 'Text. To cite a sentence: [words shown](#id "first words of the sentence")',
  },
  commitment: { vi: 'Nhiệm vụ', en: 'Task' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  place: { vi: 'Địa phương', en: 'Place' },
  project: { vi: 'Công trình, dự án', en: 'Project' },
  period: {
    vi: 'Kỳ: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09',
    en: 'Period: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09',
  },
  value: {
    vi: 'Con số, theo đơn vị của chỉ tiêu; hàng nghìn viết liền',
    en: 'Number, in the unit of the target; no thousands mark',
  },
  qualifier: { vi: 'Chữ đi kèm', en: 'Word before it' },
  status: { vi: 'Nguồn gọi là', en: 'The source calls it' },
  as_of: {
    vi: 'Tính đến ngày (năm-tháng-ngày, hoặc năm-tháng); không rõ thì để trống',
    en: 'As of (year-month-day, or year-month); empty when not known',
  },
  secondary: { vi: 'Bài đăng lại, diễn đàn hoặc bản dịch máy', en: 'A repost, a forum or a machine translation' },
  caveat: { vi: 'Điều cần lưu ý (không có thì để trống)', en: 'What a reader should know (may be empty)' },
  confirmed: {
    vi: 'Con số trông lạ mà đúng: đã xem lại ở đâu, vì sao',
    en: 'A figure that looks odd and is right: where it was checked, and why',
  },
  sourceConfirmed: {
    vi: 'Máy ngờ nguồn này mà vẫn đúng: đã mở xem, thấy gì (không thì để trống)',
    en: 'The check doubts this source and it is right: what you saw when you opened it (else empty)',
  },
  outcome: { vi: 'Nguồn nói', en: 'The source says' },
  fact: { vi: 'Sự việc, bằng lời của mình', en: 'The fact, in our own words' },
  done: { vi: 'Ngày làm xong, khi nguồn nói rõ', en: 'The day it was done, where the source gives it' },
  kind: { vi: 'Loại', en: 'Kind' },
  ours: { vi: 'Chính trang này đã viết sai', en: 'This site itself was wrong' },
  said: { vi: 'Đã viết thế nào', en: 'What was said' },
  on: { vi: 'Viết ngày nào; không rõ thì để trống', en: 'On which day; empty when not known' },
  page: {
    vi: 'Ở trang nào của trang này, ví dụ /2023-h2/chi-tieu/grdp-2023/',
    en: 'On which page of this site, such as /2023-h2/chi-tieu/grdp-2023/',
  },
  found: { vi: 'Đúng ra là gì', en: 'What is right' },
  publisher: { vi: 'Ai đăng', en: 'Publisher' },
  sourceTitle: {
    vi: 'Tên bài đúng như đã đăng; không rõ thì để trống',
    en: 'Title as published; empty when not known',
  },
  url: { vi: 'Địa chỉ bài, chép từ thanh địa chỉ', en: 'Address, copied from the browser' },
  published: {
    vi: 'Ngày đăng (năm-tháng-ngày, hoặc năm-tháng); không rõ thì để trống',
    en: 'Published (year-month-day, or year-month); empty when not known',
  },
  accessed: { vi: 'Ngày bạn xem bài', en: 'The day you read it' },
} satisfies Record<string, Both<string>>;
export type FieldName = keyof typeof fields;

export const choices = {
  qualifier: {
    over: { vi: 'trên', en: 'over' },
    nearly: { vi: 'gần', en: 'nearly' },
    about: { vi: 'khoảng', en: 'about' },
  },
  status: {
    estimate: { vi: 'số ước', en: 'an estimate' },
    reported: { vi: 'không nói rõ', en: 'neither' },
    final: { vi: 'số chính thức', en: 'final' },
    plan: { vi: 'mức kế hoạch, không phải kết quả', en: 'a plan, no result' },
  },
  outcome: {
    met: { vi: 'đã xong', en: 'done' },
    'partly-met': { vi: 'xong một phần', en: 'done in part' },
    'not-met': { vi: 'hết hạn mà chưa xong', en: 'not done in time' },
    'under-way': { vi: 'đang làm', en: 'under way' },
  },
  kind: {
    correction: { vi: 'đính chính: có chỗ viết sai', en: 'correction: something was wrong' },
    rebuttal: { vi: 'bác một thông tin sai về nghị quyết', en: 'rebuttal of a claim about the resolution' },
    contradiction: { vi: 'các nguồn không khớp nhau', en: 'sources that do not agree' },
  },
} satisfies Record<string, Record<string, Both<string>>>;

export const form = {
  heading: { vi: 'Bàn biên tập', en: 'Editing desk' },
  intro: {
    vi: 'Biểu mẫu này chạy trên máy của bạn. Mỗi lần lưu là ba tệp trong content/ và một lần ghi vào git; chưa có gì lên mạng.',
    en: 'This form runs on your own machine. Each save is three files in content/ and one commit; nothing is online yet.',
  },
  vietnamese: { vi: 'tiếng Việt', en: 'Vietnamese' },
  english: { vi: 'tiếng Anh', en: 'English' },
  none: { vi: '(không)', en: '(none)' },
  check: { vi: 'Chỉ kiểm tra', en: 'Check only' },
  save: { vi: 'Kiểm tra và lưu', en: 'Check and save' },
  refused: { vi: 'Chưa lưu gì. Máy tìm thấy:', en: 'Nothing was saved. The check found:' },
  fine: { vi: 'Kiểm tra xong, không có lỗi. Chưa lưu gì.', en: 'Checked: no errors. Nothing was saved.' },
  saved: { vi: 'Đã lưu', en: 'Saved' },
  commit: { vi: 'Đã ghi vào git:', en: 'Committed:' },
  noCommit: { vi: 'Tệp đã lưu, nhưng git chưa ghi được:', en: 'The files are saved, but git could not commit them:' },
  next: {
    vi: 'Xem trang bằng “npm run dev”. Muốn đăng: “git push” lên một nhánh rồi mở pull request, nhờ người thứ hai đọc lại.',
    en: 'See the page with “npm run dev”. To publish: “git push” to a branch, open a pull request and have a second person read it.',
  },
  again: { vi: 'Viết tin khác', en: 'Write another' },
  broken: { vi: 'Nội dung đang có lỗi, hãy sửa trước:', en: 'The content has errors; mend them first:' },
  taken: {
    vi: 'Đã có một tin mang ngày và tên này. Hãy đổi “vài chữ cho địa chỉ”.',
    en: 'There is a notice with this day and name. Change the words for the address.',
  },
} satisfies Record<string, Both<string>>;
