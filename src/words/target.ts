/** Targets and published figures. */
import type { Language } from '../plan/language.ts';
import type { Subject } from './both.ts';

export const target = {
  title: { vi: 'Chỉ tiêu và số liệu đã công bố', en: 'Targets and published figures' },
  lead: {
    vi: 'Mỗi con số nghị quyết đặt ra, và những con số đã được công bố sau đó, mỗi số kèm nguồn.',
    en: 'Every number the resolution sets, and the figures published since, each with its source.',
  },
  description: {
    vi: 'Mọi chỉ tiêu bằng số của nghị quyết, vẽ cạnh số liệu đã công bố, kèm nguồn, ngày và tình trạng.',
    en: 'All numeric targets of the resolution, drawn beside the published figures, with source, date and status.',
  },
  tally: { vi: (count: string): string => `${count} chỉ tiêu:`, en: (count: string): string => `${count} targets:` },
  headline: { vi: 'Chỉ tiêu chính và số đã công bố', en: 'Main targets and published figures' },
  all: {
    vi: (count: string): string => `Xem cả ${count} chỉ tiêu`,
    en: (count: string): string => `See all ${count} targets`,
  },
  ofGroup: { vi: 'Chỉ tiêu của nhóm này', en: 'Targets of this group' },
  columns: {
    target: { vi: 'Chỉ tiêu', en: 'Target' },
    goal: { vi: 'Mức đề ra', en: 'Target level' },
    reported: { vi: 'Đã công bố', en: 'Published' },
    asked: { vi: 'Nghị quyết đề ra', en: 'Resolution asks' },
    found: { vi: 'Số tìm thấy', en: 'Found' },
    about: { vi: 'Tính đến, loại số', en: 'As of, kind of figure' },
    state: { vi: 'Tình trạng theo nguồn', en: 'Status, by source' },
  },
  nothing: { vi: '–', en: '–' },
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
    reported: {
      vi: 'nguồn không nói là ước tính hay chính thức',
      en: 'source does not say whether estimate or final',
    },
    final: { vi: 'chính thức', en: 'final' },
    plan: { vi: 'mức kế hoạch', en: 'planned level' },
  },
  flags: {
    estimate: { vi: 'ước tính', en: 'estimate' },
    secondary: { vi: 'nguồn dẫn lại', en: 'secondary source' },
    disagree: { vi: 'các nguồn không thống nhất', en: 'sources disagree' },
    undated: { vi: 'không rõ ngày xong', en: 'day of completion not known' },
    computed: { vi: 'số tính ra', en: 'calculated' },
    foreseen: { vi: 'số dự kiến', en: 'expected' },
  },
  goal: {
    vi: (goal: string): string => `Mức đề ra: ${goal}`,
    en: (goal: string): string => `Target level: ${goal}`,
  },
  inContext: { vi: 'Nghị quyết viết', en: 'What the resolution says' },
  reading: { vi: 'Cách hiểu của chúng tôi', en: 'How we read it' },
  reported: { vi: 'Mức đề ra và số công bố của kỳ đó', en: 'Target level and figures published for its period' },
  missing: { vi: 'chưa tìm thấy số công bố của kỳ này', en: 'no published figure found for this period' },
  noFigures: {
    vi: (date: string): string =>
      `Chưa tìm thấy số liệu nào được công bố cho chính chỉ tiêu này. Lần tra cứu gần nhất: ${date}.`,
    en: (date: string): string => `No figure published for this target itself was found. Last checked on ${date}.`,
  },
  sources: { vi: 'Nguồn:', en: 'Sources:' },
  seen: {
    vi: (date: string): string => `Truy cập ngày ${date}.`,
    en: (date: string): string => `Accessed ${date}.`,
  },
  looked: {
    vi: (date: string): string => `Lần tra cứu gần nhất: ${date}.`,
    en: (date: string): string => `Last checked on ${date}.`,
  },
  noneAlike: {
    vi: (date: string): string =>
      `Chưa tìm thấy báo cáo nào được công bố về đúng kỳ và đúng cách tính của chỉ tiêu này. Lần tra cứu gần nhất: ${date}.`,
    en: (date: string): string =>
      `No published report on the target's own period and measure was found. Last checked on ${date}.`,
  },
  table: { vi: 'Tất cả số đã công bố', en: 'All published figures' },
  tableColumns: {
    period: { vi: 'Kỳ', en: 'Period' },
    figure: { vi: 'Số', en: 'Figure' },
    sources: { vi: 'Nguồn, tốt nhất đứng đầu', en: 'Sources, the best first' },
  },
  secondaryNote: { vi: 'Nguồn dẫn lại.', en: 'A secondary source.' },
  moreSources: {
    vi: (count: string): string => `+${count} nguồn`,
    en: (count: string): string => `+${count} ${count === '1' ? 'source' : 'sources'}`,
  },
  seenAll: {
    vi: (date: string): string => `Mọi nguồn xem ngày ${date}.`,
    en: (date: string): string => `All sources seen on ${date}.`,
  },
  seenBetween: {
    vi: (first: string, last: string): string => `Nguồn xem từ ngày ${first} đến ${last}.`,
    en: (first: string, last: string): string => `Sources seen between ${first} and ${last}.`,
  },
  allFirm: {
    estimate: { vi: 'Đều là số ước tính.', en: 'All are estimates.' },
    reported: {
      vi: 'Không nguồn nào nói số là ước tính hay chính thức.',
      en: 'No source says whether its figure is an estimate or final.',
    },
    final: { vi: 'Đều là số chính thức.', en: 'All are final figures.' },
    plan: { vi: 'Đều là mức kế hoạch.', en: 'All are planned levels.' },
  },
  ranking: {
    vi: 'Nguồn của mỗi số xếp theo thứ tự: trang của cơ quan nhà nước (địa chỉ .gov.vn), rồi báo và tổ chức khác, rồi bài đăng lại, diễn đàn, bản dịch máy; cùng loại thì bài đăng sau đứng trước.',
    en: 'The sources of each figure stand in this order: pages of state bodies (addresses under .gov.vn), then newspapers and others, then reposts, forums and machine translations; of the same kind the later published first.',
  },
  comparability: {
    part: { vi: 'một phần của kỳ', en: 'part of the period' },
    before: { vi: 'kỳ trước, để so sánh', en: 'an earlier period, for comparison' },
    after: { vi: 'kỳ sau', en: 'a later period' },
    'not-comparable': { vi: 'cách tính khác nên không so sánh', en: 'measured differently, so not compared' },
    plan: { vi: 'mức kế hoạch, không phải kết quả', en: 'a planned level, not a result' },
  },
  computed: { vi: 'Số tính ra', en: 'Calculated figures' },
  formula: {
    vi: (difference: string, total: string, less: string): string => `${difference} = ${total} − ${less}`,
    en: (difference: string, total: string, less: string): string => `${difference} = ${total} − ${less}`,
  },
  computedNote: {
    vi: 'Chúng tôi lấy số tính từ đầu năm trừ số của 6 tháng đầu năm; chưa tìm thấy nguồn nào công bố thẳng số này.',
    en: 'We take the total since the start of the year and subtract that of the first six months; no source was found that publishes this number directly.',
  },
  method: { vi: 'Cách tính tình trạng', en: 'How the status is worked out' },
  rule: {
    vi: 'Chỉ so số cùng kỳ, cùng đơn vị, cùng phạm vi. “Trên” nghĩa là lớn hơn; “gần”, “khoảng” là mọi số mà khi làm tròn thì bằng số đó. Mức kế hoạch không tính. Khi hết kỳ mà số công bố chưa đạt mức đề ra thì ghi “hết hạn, chưa đạt”.',
    en: 'Only figures of the same period, unit and scope are compared. “Over” means anything above; “nearly” and “about” mean any number that rounds to it. Planned levels do not count. When the period is over and the published figure misses the target level, the status is “not met by the deadline”.',
  },
  ruleMore: { vi: 'Toàn bộ quy tắc', en: 'The whole rule' },
  /** The heading of the about page that tells the rule. */
  facts: {
    commitment: { vi: 'Nhiệm vụ', en: 'Task' },
    period: { vi: 'Kỳ', en: 'Period' },
    noPeriod: { vi: 'nghị quyết không ghi', en: 'none given in the resolution' },
    scope: { vi: 'Phạm vi', en: 'Scope' },
    restOf: { vi: 'Cả năm', en: 'Whole year' },
    lastLooked: { vi: 'Lần tra cứu gần nhất', en: 'Last checked' },
  },
  byPart: { vi: 'Theo phần của nghị quyết', en: 'By part of the resolution' },
  byDay: { vi: 'Theo hạn', en: 'By deadline' },
  until: { vi: (day: string): string => `đến ${day}`, en: (day: string): string => `by ${day}` },
  noDay: { vi: 'nghị quyết không ghi hạn', en: 'no deadline in the resolution' },
  downloads: { vi: 'Tải về', en: 'Downloads' },
  citeAndTake: { vi: 'Trích dẫn và tải về', en: 'Cite and download' },
  otherText: { vi: 'Bản tiếng Anh', en: 'Official text in Vietnamese' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  asked: { vi: 'Mức đề ra', en: 'Target level' },
  sentence: { vi: 'Câu', en: 'Sentence' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  sameMeasure: { vi: 'Cùng thước đo', en: 'Same measure' },
  updates: { vi: 'Cập nhật', en: 'Updates' },
  figures: { vi: 'Số liệu và nguồn', en: 'Figures and sources' },
  describeState: {
    vi: (state: string): string => `Tình trạng – ${state}.`,
    en: (state: string): string => `Status, by source: ${state}.`,
  },
  label: { vi: (name: string): string => `Chỉ tiêu: ${name}`, en: (name: string): string => `Target: ${name}` },
  seeTarget: { vi: 'Tất cả số liệu, nguồn và biểu đồ', en: 'All figures, sources and charts' },
  others: { vi: 'Các chỉ tiêu khác', en: 'Other targets' },
  previous: { vi: 'Chỉ tiêu trước', en: 'Previous target' },
  next: { vi: 'Chỉ tiêu sau', en: 'Next target' },
} satisfies Subject;

/**
 * A target's name among others of one year, which goes without saying: "Sản lượng than cả năm", "Coal output, whole year".
 *
 * @param year the last of the plan's period, "2023"
 */
export const nameInYear = (name: string, year: string, language: Language): string =>
  language === 'vi'
    ? name
        .replace(new RegExp(` cả năm ${year}$`, 'u'), ' cả năm')
        .replace(new RegExp(`(?<! (?:đầu|cuối)) năm ${year}$`, 'u'), '')
    : name.replace(new RegExp(`, whole year ${year}$`, 'u'), ', whole year').replace(new RegExp(`, ${year}$`, 'u'), '');
