/** Findings in YAML and its values: what was found, what is allowed, how to mend it. */
import type { Format } from '../../plan/finding.ts';
import type { Both } from '../both.ts';
import { meant, quoted, type FindingWords } from './phrase.ts';

export const formats: Record<Format, Both<string>> = {
  date: {
    vi: 'ngày có thật, viết năm-tháng-ngày, ví dụ 2023-07-12',
    en: 'a real day written year-month-day, for example 2023-07-12',
  },
  sha256: { vi: '64 ký tự, chỉ gồm số 0–9 và chữ a–f', en: '64 characters, only the digits 0–9 and the letters a–f' },
  fingerprint: {
    vi: '8 ký tự, chỉ gồm số 0–9 và chữ a–f, đặt trong dấu nháy',
    en: '8 characters, only the digits 0–9 and the letters a–f, in quotes',
  },
  url: {
    vi: 'địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://',
    en: 'a full address that begins with https:// or http://',
  },
  page: {
    vi: 'địa chỉ một trang của chính mình, bắt đầu và kết thúc bằng gạch chéo, ví dụ /2023-h2/chi-tieu/grdp-2023/',
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
  commitment: { vi: 'mã cam kết đúng mẫu, ví dụ 3-07 hoặc d2-01', en: 'a commitment id such as 3-07 or d2-01' },
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
    vi: 'số, dấu thập phân là dấu chấm, không kèm đơn vị, dấu % hay dấu nháy, ví dụ 12.3',
    en: 'a number with a decimal point, without a unit, % or quotes, for example 12.3',
  },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách (các dòng bắt đầu bằng "- ")', en: 'a list (lines that begin with "- ")' },
  object: { vi: 'các cặp khóa: giá trị', en: 'keys with values' },
  record: { vi: 'các cặp khóa: giá trị', en: 'keys with values' },
};

/** By the parser's code: what is wrong, and how to mend it. */
const yamlFaults: Record<string, Both<string>> = {
  BAD_INDENT: {
    vi: 'Thụt đầu dòng sai. Các khóa cùng cấp phải thẳng cột, thụt bằng dấu cách.',
    en: 'Wrong indentation. Keys of one level must stand in one column, indented with spaces.',
  },
  TAB_AS_INDENT: {
    vi: 'Dùng phím Tab để thụt đầu dòng. Hãy thay bằng dấu cách.',
    en: 'A tab is used to indent. Use spaces instead.',
  },
  DUPLICATE_KEY: {
    vi: 'Khóa này đã có ở trên. Hãy xóa một trong hai.',
    en: 'This key already stands above. Delete one of the two.',
  },
  MISSING_CHAR: {
    vi: 'Thiếu một dấu, thường là dấu nháy đóng hoặc dấu hai chấm. Hãy thêm dấu còn thiếu.',
    en: 'A mark is missing, mostly a closing quote or a colon. Add it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'Giá trị có dấu hai chấm. Hãy đặt cả giá trị trong dấu nháy đơn.',
    en: 'The value holds a colon. Put the whole value in single quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'Dòng này không đúng dạng “khóa: giá trị”. Hãy thêm dấu hai chấm, hoặc dấu nháy đóng còn thiếu.',
    en: 'This line is not of the form “key: value”. Add the colon, or the closing quote that is missing.',
  },
  UNEXPECTED_TOKEN: {
    vi: 'Có ký tự không đúng chỗ. Hãy đặt giá trị trong dấu nháy đơn, hoặc xóa ký tự thừa.',
    en: 'A character is out of place. Put the value in single quotes, or delete the stray character.',
  },
  MULTIPLE_DOCS: {
    vi: 'Dòng “---” chia tệp làm hai; phần sau sẽ bị bỏ. Hãy xóa dòng này.',
    en: 'The line “---” cuts the file in two; what follows would be dropped. Delete this line.',
  },
  ALIAS: {
    vi: 'Không được dùng “&” và “*” ở đầu giá trị. Hãy đặt cả giá trị trong dấu nháy đơn, hoặc chép lại phần cần dùng.',
    en: 'A value may not begin with “&” or “*”. Put the whole value in single quotes, or copy what is to be repeated.',
  },
  TAG_RESOLVE_FAILED: {
    vi: 'Không được dùng “!” ở đầu giá trị. Hãy đặt cả giá trị trong dấu nháy đơn.',
    en: 'A value may not begin with “!”. Put the whole value in single quotes.',
  },
  TOO_DEEP: {
    vi: 'Quá nhiều tầng lồng nhau. Hãy xóa các dấu “[”, “{” hoặc “- ” thừa.',
    en: 'Too many levels inside one another. Delete the superfluous “[”, “{” or “- ”.',
  },
  BAD_SCALAR_START: {
    vi: 'Giá trị bắt đầu bằng ký tự đặc biệt. Hãy đặt giá trị trong dấu nháy đơn.',
    en: 'The value begins with a special character. Put it in single quotes.',
  },
};

/** The reader calls a file's whole value `(file)`. */
const called = {
  vi: (key: string): string => (key === '(file)' ? 'Cả tệp' : `“${key}”`),
  en: (key: string): string => (key === '(file)' ? 'The whole file' : `“${key}”`),
};

export const yamlFindings = {
  yaml: {
    vi: ({ code, detail }) =>
      yamlFaults[code]?.vi ??
      `Sai cú pháp YAML (${detail}). Thụt dòng bằng dấu cách; giá trị có ký tự đặc biệt thì đặt trong dấu nháy đơn.`,
    en: ({ code, detail }) =>
      yamlFaults[code]?.en ??
      `YAML syntax (${detail}). Indent with spaces; put values with special characters in single quotes.`,
  },
  'missing-key': {
    vi: ({ key, parent }) => `Thiếu khóa “${key}”${parent ? ` trong “${parent}”` : ''}. Hãy thêm dòng “${key}: …”.`,
    en: ({ key, parent }) => `The key “${key}” is missing${parent ? ` in “${parent}”` : ''}. Add a line “${key}: …”.`,
  },
  'unknown-key': {
    vi: ({ key, allowed, suggestion }) =>
      `Không có khóa nào tên “${key}” ở đây.${meant.vi(suggestion)}${allowed.length ? ` Được dùng: ${quoted(allowed)}.` : ''} Hãy sửa tên hoặc xóa dòng này.`,
    en: ({ key, allowed, suggestion }) =>
      `No key is named “${key}” here.${meant.en(suggestion)}${allowed.length ? ` Allowed: ${quoted(allowed)}.` : ''} Correct the name or delete the line.`,
  },
  'wrong-type': {
    vi: ({ key, found, expected }) =>
      `${called.vi(key)} đang là “${found}”, cần là ${types[expected]?.vi ?? expected}. Hãy viết lại giá trị${expected === 'string' ? ', đặt trong dấu nháy đơn' : ''}.`,
    en: ({ key, found, expected }) =>
      `${called.en(key)} is “${found}”; it must be ${types[expected]?.en ?? expected}. Write the value anew${expected === 'string' ? ', in single quotes' : ''}.`,
  },
  'wrong-value': {
    vi: ({ key, found, allowed }) => `${called.vi(key)} đang là “${found}”. Chỉ được dùng: ${quoted(allowed)}.`,
    en: ({ key, found, allowed }) => `${called.en(key)} is “${found}”. Allowed: ${quoted(allowed)}.`,
  },
  'wrong-format': {
    vi: ({ key, found, format }) => `${called.vi(key)} đang là “${found}”, cần là ${formats[format].vi}.`,
    en: ({ key, found, format }) => `${called.en(key)} is “${found}”; it must be ${formats[format].en}.`,
  },
  'empty-value': {
    vi: ({ key }) => `“${key}” đang để trống. Hãy điền giá trị, hoặc xóa cả dòng nếu không bắt buộc.`,
    en: ({ key }) => `“${key}” is empty. Fill it in, or delete the line where it is optional.`,
  },
  'duplicate-id': {
    vi: ({ id, firstLine }) => `Mã “${id}” đã dùng ở dòng ${firstLine}. Hãy đặt mã khác cho mục này.`,
    en: ({ id, firstLine }) => `The id “${id}” is already used on line ${firstLine}. Give this item another.`,
  },
  'smart-quotes': {
    vi: ({ key, found }) =>
      `“${key}” đặt trong dấu nháy cong ${found}, máy coi là chữ và sẽ in ra. Hãy dùng dấu nháy thẳng: '…'. Nếu muốn in cả dấu nháy, hãy viết '${found}'.`,
    en: ({ key, found }) =>
      `“${key}” stands in typographic quotes ${found}, which YAML takes for letters and the page would show. Use straight quotes: '…'. To show the quotes, write '${found}'.`,
  },
  untranslated: {
    vi: ({ key, found }) => `“${key}” còn nguyên tiếng Việt: “${found}”. Hãy dịch sang tiếng Anh.`,
    en: ({ key, found }) => `“${key}” is still Vietnamese: “${found}”. Translate it.`,
  },
  'date-order': {
    vi: ({ earlier, earlierDay, later, laterDay }) =>
      `Ngày ngược thứ tự: “${earlier}” (${earlierDay}) không thể sau “${later}” (${laterDay}). Hãy xem lại hai ngày này.`,
    en: ({ earlier, earlierDay, later, laterDay }) =>
      `Days in the wrong order: “${earlier}” (${earlierDay}) cannot be after “${later}” (${laterDay}). Look at both again.`,
  },
  'far-date': {
    vi: ({ key, found, from, to }) =>
      `“${key}” ghi ${found}, quá xa kế hoạch (thường từ ${from} đến ${to}). Hãy xem lại năm.`,
    en: ({ key, found, from, to }) =>
      `“${key}” says ${found}, far from the plan (mostly ${from} to ${to}). Look at the year again.`,
  },
} satisfies Partial<FindingWords>;
