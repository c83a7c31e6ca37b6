/** Findings in YAML that cannot be read: what was found, what is allowed, how to mend it. */
import type { Both } from '../both.ts';
import type { FindingWords } from './phrase.ts';

/** By the parser's code: what is wrong, and how to mend it. */
const yamlFaults: Record<string, Both<string>> = {
  BAD_INDENT: {
    vi: 'Thụt đầu dòng sai. Hãy cho các dòng cùng cấp thẳng cột với nhau, thụt bằng dấu cách.',
    en: 'Wrong indentation. Put keys of one level in one column, indented with spaces.',
  },
  TAB_AS_INDENT: {
    vi: 'Dùng phím Tab để thụt đầu dòng. Hãy thay bằng dấu cách.',
    en: 'A tab is used to indent. Use spaces instead.',
  },
  DUPLICATE_KEY: {
    vi: 'Dòng có tên này đã có ở trên. Hãy xóa một trong hai.',
    en: 'This key is already given above. Delete one of the two.',
  },
  MISSING_CHAR: {
    vi: 'Thiếu một dấu, thường là dấu nháy đóng hoặc dấu hai chấm. Hãy thêm dấu còn thiếu.',
    en: 'A mark is missing, usually a closing quote or a colon. Add it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'Giá trị có dấu hai chấm. Hãy đặt cả giá trị trong dấu nháy đơn.',
    en: 'The value contains a colon. Put the whole value in single quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'Dòng này không đúng dạng “tên: giá trị”. Hãy thêm dấu hai chấm, hoặc dấu nháy đóng còn thiếu.',
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

export const syntaxFindings = {
  yaml: {
    vi: ({ code, detail }) =>
      yamlFaults[code]?.vi ??
      `Máy không đọc được chỗ này, thường là do dấu “\\” hoặc dấu nháy kép. Hãy đặt cả giá trị trong dấu nháy đơn: '…'. (Chi tiết cho người phụ trách kỹ thuật: ${detail})`,
    en: ({ code, detail }) =>
      yamlFaults[code]?.en ??
      `This cannot be read, usually because of a “\\” or a double quote. Put the whole value in single quotes: '…'. (Technical detail: ${detail})`,
  },
  'smart-quotes': {
    vi: ({ key, found }) =>
      `“${key}” đặt trong dấu nháy cong ${found}; máy coi đó là chữ và sẽ in ra. Hãy dùng dấu nháy thẳng: '…'. Nếu muốn in cả dấu nháy, hãy viết '${found}'.`,
    en: ({ key, found }) =>
      `“${key}” is in curly quotes ${found}, which are read as letters and would be shown on the page. Use straight quotes: '…'. To show the quotes, write '${found}'.`,
  },
} satisfies Partial<FindingWords>;
