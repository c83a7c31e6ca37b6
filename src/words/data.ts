/** The page of the open data. */
import { book } from './book.ts';
import type { Subject } from './both.ts';
import { offline } from './offline.ts';

export const data = {
  book,
  offline,
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  lead: {
    vi: (tables: string, rows: string): string =>
      `Mọi nhiệm vụ, chỉ tiêu, số liệu và câu chữ trên trang này có sẵn thành tệp để tải về: ${tables} bảng, ${rows} dòng, hai thứ tiếng.`,
    en: (tables: string, rows: string): string =>
      `Every task, target, figure and sentence on this site can be taken away as files: ${tables} tables, ${rows} rows, in both languages.`,
  },
  description: {
    vi: 'Dữ liệu của kế hoạch ở dạng CSV, JSON và các dạng khác: từng bảng, từng cột, giấy phép, phiên bản, cách mở và ví dụ.',
    en: 'The data of the plan as CSV, JSON and more: each table and column, licence, version, how to open it, and examples.',
  },
  version: { vi: 'Phiên bản', en: 'Version' },
  versionNote: {
    vi: 'Phiên bản đổi khi và chỉ khi có dữ liệu đổi: ba số đầu là cấu trúc, rồi đến ngày rà soát và mã của nội dung.',
    en: 'The version changes when, and only when, any of the data does: three numbers for the structure, then the day of review and a sum of the content.',
  },
  tables: { vi: 'Các bảng', en: 'The tables' },
  columns: {
    table: { vi: 'Bảng', en: 'Table' },
    rows: { vi: 'Số dòng', en: 'Rows' },
    files: { vi: 'Tệp', en: 'Files' },
  },
  fields: { vi: 'Các cột', en: 'Columns' },
  idNote: {
    vi: 'Trong CSV và SQLite, mã nhiệm vụ, câu và phần đi sau mã kế hoạch, như 2023-h2/3-27, vì bảng tính đổi 3-27 thành ngày 27 tháng 3. Ô có nhiều mã thì các mã cách nhau một dấu cách. Ô trống: không có, hoặc không biết.',
    en: 'In CSV and SQLite the ids of tasks, sentences and parts follow the id of the plan, as in 2023-h2/3-27, since a spreadsheet would turn 3-27 into a date. Where a cell holds several ids, a blank stands between them. An empty cell: there is none, or it is not known.',
  },
  others: { vi: 'Cả bộ', en: 'All together' },
  files: {
    'datapackage.json': {
      vi: 'mô tả mọi tệp và mọi cột cho máy đọc (Data Package), kèm mã SHA-256',
      en: 'describes every file and column to machines (Data Package), with their SHA-256',
    },
    'resolution.akn.xml': {
      vi: 'nghị quyết và bản dịch, từng câu có mã (Akoma Ntoso)',
      en: 'the resolution and its translation, each sentence with its id (Akoma Ntoso)',
    },
    'plan.jsonld': {
      vi: 'nghị quyết, bộ dữ liệu, báo cáo và số liệu ở dạng dữ liệu liên kết (schema.org)',
      en: 'the resolution, the data set, reports and figures as linked data (schema.org)',
    },
    sqlite: { vi: 'mọi bảng trong một tệp SQLite', en: 'every table in one SQLite file' },
    catalog: { vi: 'danh mục cho cổng dữ liệu (DCAT-AP)', en: 'a catalogue for data portals (DCAT-AP)' },
    'resolution.txt': {
      vi: 'nguyên văn nghị quyết, từng byte như đã nhận',
      en: 'the resolution byte for byte as received',
    },
    SHA256SUMS: { vi: 'để kiểm tra tệp tải về: sha256sum -c', en: 'to check what was downloaded: sha256sum -c' },
  },
  spreadsheet: { vi: 'Mở bằng bảng tính', en: 'Opening it in a spreadsheet' },
  steps: {
    excel: {
      vi: 'Excel trên Windows tiếng Việt: đừng bấm đúp vào tệp, vì Excel có thể chờ dấu chấm phẩy và dấu phẩy thập phân, còn tệp dùng dấu phẩy và dấu chấm. Vào Dữ liệu › Từ Văn bản/CSV, chọn 65001: Unicode (UTF-8), dấu phân cách Dấu phẩy, rồi Chuyển đổi Dữ liệu. Với cột số, chọn Thay đổi kiểu › Sử dụng bản địa, Số thập phân, tiếng Anh (Hoa Kỳ).',
      en: 'Excel on Vietnamese Windows: do not double-click the file, since Excel may expect semicolons and decimal commas while the file has commas and decimal points. Use Data › From Text/CSV, choose 65001: Unicode (UTF-8), delimiter Comma, then Transform Data. For a column of numbers choose Change Type › Using Locale, Decimal Number, English (United States).',
    },
    calc: {
      vi: 'LibreOffice: mở tệp, chọn Unicode (UTF-8), ngôn ngữ Tiếng Anh (Mỹ), dấu phân cách Dấu phẩy. Google Trang tính: Tệp › Nhập, dấu phân cách Dấu phẩy; trước đó đặt Tệp › Cài đặt › Ngôn ngữ là Hoa Kỳ để số có dấu chấm được hiểu đúng.',
      en: 'LibreOffice: open the file, choose Unicode (UTF-8), language English (USA), separator Comma. Google Sheets: File › Import, separator Comma; before that, set File › Settings › Locale to United States so that decimal points are understood.',
    },
  },
  code: { vi: 'Dùng trong chương trình', en: 'Using it in a program' },
  follow: { vi: 'Theo dõi', en: 'Following' },
  followNote: {
    vi: 'Tin và đính chính về từng nhóm, từng địa phương, và lịch các thời hạn, tự cập nhật trong ứng dụng đọc tin và ứng dụng lịch.',
    en: 'News and corrections on each group and place, and calendars of deadlines, which renew themselves in a feed reader or calendar.',
  },
  followColumns: {
    of: { vi: 'Về', en: 'On' },
    feed: { vi: 'Tin', en: 'News' },
    calendar: { vi: 'Lịch', en: 'Calendar' },
  },
  changes: { vi: 'Những gì đã đổi', en: 'What has changed' },
  changesNote: {
    vi: 'Cấu trúc đổi như sau. Số liệu và báo cáo mới theo ngày nằm ở',
    en: 'The structure changed as follows. New figures and reports stand by date at',
  },
  otherPlans: { vi: 'Các kế hoạch khác', en: 'Other plans' },
} satisfies Subject;
