/** Findings in the keys and values of YAML: what was found, what is allowed, how to mend it. */
import type { Format } from '../../plan/finding.ts';
import type { Both } from '../both.ts';
import { formatDate } from '../date.ts';
import { called, meant, quoted, type FindingWords } from './phrase.ts';

export const formats: Record<Format, Both<string>> = {
  date: {
    vi: 'ngày có thật theo thứ tự năm-tháng-ngày: 1/12/2026 viết là 2026-12-01',
    en: 'a real day in the order year-month-day: 1 December 2026 is 2026-12-01',
  },
  seed: {
    vi: 'một tệp văn bản nằm ngay trong thư mục seeds/, ví dụ seeds/2024-h1.txt',
    en: 'a text file in the folder seeds/ itself, such as seeds/2024-h1.txt',
  },
  sha256: { vi: '64 ký tự, chỉ gồm số 0–9 và chữ a–f', en: '64 characters, only the digits 0–9 and the letters a–f' },
  fingerprint: {
    vi: '8 ký tự, chỉ gồm số 0–9 và chữ a–f, đặt trong dấu nháy',
    en: '8 characters, only the digits 0–9 and the letters a–f, in quotes',
  },
  contact: {
    vi: 'địa chỉ trang bắt đầu bằng https://, thư điện tử viết mailto:ten@co-quan.vn, hoặc điện thoại viết tel:+842033123456',
    en: 'the address of a page with https://, an e-mail as mailto:name@office.vn, or a telephone as tel:+842033123456',
  },
  url: {
    vi: 'địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://',
    en: 'a full address that begins with https:// or http://',
  },
  page: {
    vi: 'địa chỉ một trang của chính trang web này, bắt đầu và kết thúc bằng gạch chéo, ví dụ /2023-h2/chi-tieu/grdp-2023/',
    en: 'an address on this site with slashes at both ends, such as /2023-h2/chi-tieu/grdp-2023/',
  },
  origin: {
    vi: 'https:// và tên máy chủ, không có gạch chéo ở cuối, ví dụ https://vi-du.vn',
    en: 'https:// and a host name without a final slash, for example https://vi-du.vn',
  },
  id: {
    vi: 'mã đúng mẫu: câu viết như 3.3.5, d2.1.1, p.5, r.1; mục khác viết chữ thường không dấu, nối bằng gạch ngang',
    en: 'an id of the right form: sentences like 3.3.5, d2.1.1, p.5, r.1; others in lower-case letters joined by hyphens',
  },
  commitment: { vi: 'mã nhiệm vụ đúng mẫu, ví dụ 3-07 hoặc d2-01', en: 'a task id such as 3-07 or d2-01' },
  span: {
    vi: 'kỳ, trong dấu nháy: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09 (từ đầu năm đến hết tháng), to 2030',
    en: 'a period, in quotes: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09 (from the start of the year), to 2030',
  },
  period: {
    vi: 'năm, nửa năm, quý hoặc tháng, trong dấu nháy: 2023, 2023-H2, 2023-Q3, 2023-09',
    en: 'a year, half, quarter or month, in quotes: 2023, 2023-H2, 2023-Q3, 2023-09',
  },
};

const types: Record<string, Both<string>> = {
  string: { vi: 'chữ', en: 'words' },
  number: {
    vi: 'số, viết liền hàng nghìn (54000), phần lẻ sau dấu chấm (12.3), không kèm đơn vị, dấu % hay dấu nháy',
    en: 'a number without thousands marks (54000), with a decimal point (12.3), and without a unit, % or quotes',
  },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: {
    vi: 'danh sách, dù chỉ có một mục: mục ngắn viết trong ngoặc vuông, như [5-12] hoặc [5-12, 3-07]; mục dài thì mỗi mục bắt đầu bằng “- ”',
    en: 'a list, even of one item: short items in square brackets, as [5-12] or [5-12, 3-07]; long ones each begin with “- ”',
  },
  object: {
    vi: 'các dòng con thụt vào bên dưới, mỗi dòng viết “tên: giá trị”',
    en: 'indented lines below it, each written “key: value”',
  },
  record: {
    vi: 'các dòng con thụt vào bên dưới, mỗi dòng viết “tên: giá trị”',
    en: 'indented lines below it, each written “key: value”',
  },
};

/** What the English words that a value is chosen from say, for the Vietnamese messages. */
const valueNames: Record<string, string> = {
  estimate: 'ước tính',
  reported: 'nguồn không nói rõ',
  final: 'chính thức',
  plan: 'mức kế hoạch',
  'under-way': 'đang làm',
  met: 'đạt',
  'partly-met': 'đạt một phần',
  'not-met': 'hết hạn, chưa đạt',
  'not-measurable': 'không đo được',
  update: 'tin cập nhật',
  correction: 'đính chính',
  rebuttal: 'bác thông tin sai',
  contradiction: 'số công bố không khớp',
  over: 'trên',
  nearly: 'gần',
  about: 'khoảng',
  'at-least': 'ít nhất',
  reach: 'đạt, bằng hoặc hơn mức ấy',
  below: 'dưới',
  all: 'toàn bộ, 100%',
  'keep-rank': 'giữ vị trí nhóm đầu',
  province: 'cả tỉnh',
  nation: 'cả nước',
  place: 'một nơi',
  project: 'một công trình',
  headline: 'chỉ tiêu chính',
  component: 'chỉ tiêu thành phần',
};
const choices = (values: readonly string[]): string =>
  values.map((value) => (valueNames[value] ? `${value} (${valueNames[value]})` : `“${value}”`)).join(', ');

/** Days that may be known in part. */
const partDays = /(?:^|\.)(?:published|as_of)$/u;

export const yamlFindings = {
  'missing-key': {
    vi: ({ key, parent }) =>
      `Thiếu ${called.vi(parent ? `${parent}.${key}` : key)}. Hãy thêm dòng “${key}: …”, thẳng cột với các dòng cùng cấp.`,
    en: ({ key, parent }) =>
      `${called.en(parent ? `${parent}.${key}` : key)} is missing. Add a line “${key}: …” in the column of its neighbours.`,
  },
  'unknown-key': {
    vi: ({ key, allowed, suggestion, belongs }) =>
      belongs
        ? belongs.way === 'in'
          ? `Dòng “${key}” thuộc về “${belongs.key}” ở trên, nhưng đang thụt quá ít. Hãy thụt vào thêm cho thẳng cột với các dòng con của “${belongs.key}”.`
          : `Dòng “${key}” ngang hàng với “${belongs.key}”, nhưng đang thụt quá nhiều. Hãy lùi ra cho thẳng cột với “${belongs.key}”.`
        : `Ở đây không có dòng nào tên “${key}”.${meant.vi(suggestion)}${allowed.length ? ` Được dùng: ${quoted(allowed)}.` : ''} Hãy sửa tên hoặc xóa dòng này.`,
    en: ({ key, allowed, suggestion, belongs }) =>
      belongs
        ? belongs.way === 'in'
          ? `“${key}” belongs to “${belongs.key}” above and is indented too little. Move it into the column of the lines below “${belongs.key}”.`
          : `“${key}” belongs beside “${belongs.key}” and is indented too far. Move it out into the column of “${belongs.key}”.`
        : `No key is named “${key}” here.${meant.en(suggestion)}${allowed.length ? ` Allowed: ${quoted(allowed)}.` : ''} Correct the name or delete the line.`,
  },
  'item-split': {
    vi: ({ keys }) =>
      `Dấu “- ” ở đây mở một mục mới, nhưng mục ngay trên còn thiếu ${quoted(keys)}, mà mục này thì có: hai mục là một. Hãy thay dấu “-” bằng dấu cách, để các dòng thẳng cột với nhau.`,
    en: ({ keys }) =>
      `The “- ” here begins a new item, but the one above lacks ${quoted(keys)}, which this one has: the two are one. Put a blank in place of the dash, so that all lines stand in one column.`,
  },
  'wrong-type': {
    vi: ({ key, found, expected }) =>
      `${called.vi(key)} đang ghi “${found}”, cần là ${types[expected]?.vi ?? expected}. Hãy viết lại giá trị${expected === 'string' ? ', đặt trong dấu nháy đơn' : ''}.`,
    en: ({ key, found, expected }) =>
      `${called.en(key)} is “${found}”; it must be ${types[expected]?.en ?? expected}. Rewrite the value${expected === 'string' ? ', in single quotes' : ''}.`,
  },
  'wrong-value': {
    vi: ({ key, found, allowed }) => `${called.vi(key)} đang ghi “${found}”. Hãy chọn một trong: ${choices(allowed)}.`,
    en: ({ key, found, allowed }) => `${called.en(key)} is “${found}”. Choose one of: ${quoted(allowed)}.`,
  },
  'wrong-format': {
    vi: ({ key, found, format }) =>
      `${called.vi(key)} đang ghi “${found}”. Hãy viết lại thành ${formats[format].vi}.${format === 'date' && partDays.test(key) ? ' Chưa rõ ngày thì ghi 2026-12, 2026 hoặc null.' : ''}`,
    en: ({ key, found, format }) =>
      `${called.en(key)} is “${found}”. Write ${formats[format].en}.${format === 'date' && partDays.test(key) ? ' Where the day is not known, write 2026-12, 2026 or null.' : ''}`,
  },
  'empty-value': {
    vi: ({ key, orNull }) =>
      `${called.vi(key)} đang để trống. Hãy điền giá trị${orNull ? '; không rõ thì ghi null' : ''}, hoặc xóa cả dòng nếu không bắt buộc.`,
    en: ({ key, orNull }) =>
      `${called.en(key)} is empty. Fill it in${orNull ? ', write null when it is not known' : ''}, or delete the line where it is optional.`,
  },
  'duplicate-id': {
    vi: ({ id, firstLine }) => `Mã “${id}” đã được dùng ở dòng ${firstLine}. Hãy đặt mã khác cho mục này.`,
    en: ({ id, firstLine }) => `The id “${id}” is already used on line ${firstLine}. Give this item another.`,
  },
  untranslated: {
    vi: ({ key, found }) => `${called.vi(key)} còn nguyên tiếng Việt: “${found}”. Hãy dịch sang tiếng Anh.`,
    en: ({ key, found }) => `${called.en(key)} is still in Vietnamese: “${found}”. Translate it.`,
  },
  'date-order': {
    vi: ({ earlier, earlierDay, later, laterDay }) =>
      `Ngày ngược thứ tự: ${called.vi(earlier)} là ${formatDate(earlierDay, 'vi')}, không thể sau ${called.vi(later)} là ${formatDate(laterDay, 'vi')}. Hãy xem lại hai ngày này.`,
    en: ({ earlier, earlierDay, later, laterDay }) =>
      `Days in the wrong order: ${called.en(earlier)} is ${formatDate(earlierDay, 'en')}, which cannot be after ${called.en(later)}, ${formatDate(laterDay, 'en')}. Check both.`,
  },
  'far-date': {
    vi: ({ key, found, from, to }) =>
      `${called.vi(key)} ghi ${formatDate(found, 'vi')}, quá xa kế hoạch (thường từ năm ${from} đến năm ${to}). Hãy xem lại năm.`,
    en: ({ key, found, from, to }) =>
      `${called.en(key)} is ${formatDate(found, 'en')}, far from the plan (usually ${from} to ${to}). Check the year.`,
  },
} satisfies Partial<FindingWords>;
