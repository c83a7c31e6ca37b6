/** Targets and published figures. */
import type { Subject } from './both.ts';

export const target = {
  title: { vi: 'Chỉ tiêu và số liệu đã công bố', en: 'Targets and published figures' },
  lead: {
    vi: 'Mỗi con số nghị quyết đặt ra, và những con số đã được công bố sau đó, mỗi số kèm nguồn.',
    en: 'Every number the resolution sets, and the figures published since, each with its source.',
  },
  description: {
    vi: 'Mọi chỉ tiêu bằng số của nghị quyết, vẽ cạnh số liệu đã công bố, kèm nguồn, ngày và tình trạng.',
    en: 'All numeric targets of the resolution, drawn beside the published figures, with source, date and state.',
  },
  tally: { vi: (count: string): string => `${count} chỉ tiêu:`, en: (count: string): string => `${count} targets:` },
  headline: { vi: 'Chỉ tiêu chính và số đã công bố', en: 'Main targets and published figures' },
  headlineNote: {
    vi: 'Vạch đứng là mức đề ra; thanh rỗng là số ước tính. Bấm vào tên để xem nguồn của từng số.',
    en: 'The vertical line is the level set; a hollow bar is an estimate. Each name leads to the sources of its figures.',
  },
  all: {
    vi: (count: string): string => `Xem cả ${count} chỉ tiêu`,
    en: (count: string): string => `See all ${count} targets`,
  },
  ofGroup: { vi: 'Chỉ tiêu của nhóm này', en: 'Targets of this group' },
  columns: {
    target: { vi: 'Chỉ tiêu', en: 'Target' },
    goal: { vi: 'Đề ra', en: 'Set' },
    reported: { vi: 'Đã công bố', en: 'Published' },
    picture: { vi: 'Hình', en: 'Picture' },
    state: { vi: 'Tình trạng theo nguồn', en: 'State, by source' },
  },
  nothing: { vi: 'chưa có', en: 'none' },
  nothingAlike: { vi: 'chưa có số cùng thước đo', en: 'none of the same measure' },
  comparisons: {
    over: { vi: 'trên', en: 'over' },
    'at-least': { vi: 'ít nhất', en: 'at least' },
    reach: { vi: '', en: '' },
    about: { vi: 'khoảng', en: 'about' },
    below: { vi: 'dưới', en: 'below' },
    all: { vi: '', en: '' },
    'keep-rank': { vi: 'giữ vị trí nhóm đầu', en: 'keep a place in the leading group' },
  },
  qualifiers: {
    over: { vi: 'trên', en: 'over' },
    nearly: { vi: 'gần', en: 'nearly' },
    about: { vi: 'khoảng', en: 'about' },
  },
  range: {
    vi: (low: string, high: string): string => `${low} đến ${high}`,
    en: (low: string, high: string): string => `${low} to ${high}`,
  },
  firmness: {
    estimate: { vi: 'ước tính', en: 'estimate' },
    reported: { vi: 'không nói rõ là ước tính hay chính thức', en: 'not said whether estimate or final' },
    final: { vi: 'chính thức', en: 'final' },
    plan: { vi: 'mức kế hoạch', en: 'planned level' },
  },
  flags: {
    estimate: { vi: 'ước tính', en: 'estimate' },
    secondary: { vi: 'nguồn thứ cấp', en: 'secondary source' },
    disagree: { vi: 'các nguồn không thống nhất', en: 'sources disagree' },
    derived: { vi: 'số suy ra', en: 'derived' },
  },
  goal: { vi: (goal: string): string => `Mức đề ra: ${goal}`, en: (goal: string): string => `Level set: ${goal}` },
  goalShort: { vi: 'Mức đề ra', en: 'Level set' },
  inContext: { vi: 'Nghị quyết viết', en: 'What the resolution says' },
  reading: { vi: 'Cách hiểu của trang này', en: 'How this site reads it' },
  reported: { vi: 'Mức đề ra và số công bố cho đúng kỳ', en: 'Level set and figures published for the period itself' },
  path: { vi: 'Số công bố dần trong năm', en: 'Figures published in the course of the year' },
  missing: { vi: 'chưa có số công bố cho đúng kỳ này', en: 'no figure published for this period' },
  noFigures: {
    vi: (date: string): string =>
      `Chưa tìm thấy số liệu nào công bố cho chính chỉ tiêu này. Lần tìm gần nhất: ${date}.`,
    en: (date: string): string => `No figure published for this target itself was found. Last looked for on ${date}.`,
  },
  sources: { vi: 'Nguồn:', en: 'Sources:' },
  seen: { vi: (date: string): string => `Xem ngày ${date}.`, en: (date: string): string => `Seen on ${date}.` },
  looked: {
    vi: (date: string): string => `Lần tìm gần nhất: ${date}.`,
    en: (date: string): string => `Last looked for on ${date}.`,
  },
  otherMeasure: { vi: 'khác thước đo', en: 'another measure' },
  numberAndSource: {
    vi: (number: string, source: string): string => `${number} (${source})`,
    en: (number: string, source: string): string => `${number} (${source})`,
  },
  noneAlike: {
    vi: (date: string): string =>
      `Chưa tìm thấy báo cáo công bố nào cho đúng kỳ và thước đo của chỉ tiêu. Lần tìm gần nhất: ${date}.`,
    en: (date: string): string =>
      `No published report was found for the target’s own period and measure. Last looked for on ${date}.`,
  },
  table: { vi: 'Mọi số đã công bố', en: 'Every published figure' },
  tableColumns: {
    period: { vi: 'Kỳ', en: 'Period' },
    figure: { vi: 'Số', en: 'Figure' },
    source: { vi: 'Nguồn', en: 'Source' },
    note: { vi: 'Lưu ý', en: 'Note' },
  },
  roles: {
    part: { vi: 'Một phần của kỳ', en: 'Part of the period' },
    before: { vi: 'Kỳ trước, để so sánh', en: 'An earlier period, for comparison' },
    after: { vi: 'Kỳ sau', en: 'A later period' },
    unlike: { vi: 'Không cùng thước đo, không đem so', en: 'Another measure, not compared' },
    plan: { vi: 'Mức kế hoạch, không phải kết quả', en: 'A planned level, not a result' },
  },
  derived: { vi: 'Số suy ra', en: 'Derived figures' },
  formula: {
    vi: (difference: string, total: string, less: string): string => `${difference} = ${total} − ${less}`,
    en: (difference: string, total: string, less: string): string => `${difference} = ${total} − ${less}`,
  },
  derivedNote: {
    vi: 'Trang này lấy số tính từ đầu năm trừ số của 6 tháng đầu năm; chưa tìm thấy nguồn nào công bố thẳng số này.',
    en: 'This site takes the total since the start of the year less that of the first six months; no source was found that publishes this number itself.',
  },
  method: { vi: 'Cách tính tình trạng', en: 'How the state is reckoned' },
  rule: {
    vi: 'Chỉ so số cùng kỳ, cùng đơn vị, cùng phạm vi. “Trên” là mọi số lớn hơn; “gần” và “khoảng” là những số làm tròn thành số đó. Số kế hoạch không tính. Khi hết kỳ mà số công bố chưa tới mức đề ra thì ghi “không đạt đúng hạn”.',
    en: 'Only figures of the same period, unit and scope are compared. “Over” is anything above; “nearly” and “about” are the numbers that would be rounded to it. Planned levels do not count. When the period is over and the published figure has not reached the level set, the state is “not met by the deadline”.',
  },
  ruleMore: { vi: 'Toàn bộ quy tắc', en: 'The whole rule' },
  /** The heading of the about page that tells the rule. */
  ruleAnchor: { vi: 'tình-trạng', en: 'states' },
  facts: {
    commitment: { vi: 'Cam kết', en: 'Commitment' },
    period: { vi: 'Kỳ', en: 'Period' },
    noPeriod: { vi: 'nghị quyết không ghi', en: 'not written in the resolution' },
    scope: { vi: 'Phạm vi', en: 'Scope' },
    restOf: { vi: 'Cả năm', en: 'Whole year' },
    lastLooked: { vi: 'Lần tìm gần nhất', en: 'Last looked for' },
  },
  downloads: { vi: 'Tải về', en: 'Downloads' },
  figures: { vi: 'Số liệu và nguồn', en: 'Figures and sources' },
  months: {
    vi: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    en: ['Jan', '', 'Mar', '', 'May', '', 'Jul', '', 'Sep', '', 'Nov', ''],
  },
  describe: {
    vi: (name: string, goal: string, period: string): string =>
      `${name}. Mức đề ra: ${goal}${period ? `, ${period}` : ''}.`,
    en: (name: string, goal: string, period: string): string =>
      `${name}. Level set: ${goal}${period ? `, ${period}` : ''}.`,
  },
  describeReported: {
    vi: (figures: string): string => `Đã công bố cho đúng kỳ: ${figures}.`,
    en: (figures: string): string => `Published for the period itself: ${figures}.`,
  },
  describePath: {
    vi: (figures: string): string => `Đã công bố dần trong năm: ${figures}.`,
    en: (figures: string): string => `Published in the course of the year: ${figures}.`,
  },
  describeNothing: { vi: 'Chưa có số công bố cho đúng kỳ.', en: 'No figure published for the period itself.' },
  describeState: {
    vi: (state: string): string => `Tình trạng theo nguồn: ${state}.`,
    en: (state: string): string => `State, by source: ${state}.`,
  },
  label: { vi: (name: string): string => `Chỉ tiêu: ${name}`, en: (name: string): string => `Target: ${name}` },
  seeTarget: { vi: 'Mọi số, nguồn và hình vẽ', en: 'Every figure, its source and pictures' },
  others: { vi: 'Các chỉ tiêu khác', en: 'Other targets' },
  previous: { vi: 'Chỉ tiêu trước', en: 'Previous target' },
  next: { vi: 'Chỉ tiêu sau', en: 'Next target' },
} satisfies Subject;
