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
    vi: 'Dòng có tên này đã có ở trên. Hãy xóa một trong hai; nếu từ đây là một mục mới, thêm “- ” vào đầu mục.',
    en: 'This key is already given above. Delete one of the two; if a new item begins here, put “- ” before its first key.',
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
    vi: 'Dòng này không đúng dạng “tên: giá trị”. Hãy thêm dấu hai chấm, hoặc dấu nháy đóng còn thiếu; nếu là phần tiếp của dòng trên thì nối vào dòng trên; nếu là ghi chú thì đặt dấu “#” ở đầu.',
    en: 'This line is not of the form “key: value”. Add the colon, or the closing quote that is missing.',
  },
  UNEXPECTED_TOKEN: {
    vi: 'Có ký tự không đúng chỗ. Hãy đặt giá trị trong dấu nháy đơn, hoặc xóa ký tự thừa.',
    en: 'A character is out of place. Put the value in single quotes, or delete the stray character.',
  },
  MULTIPLE_DOCS: {
    vi: 'Dòng “---” hoặc “...” chia tệp làm hai; phần sau sẽ bị bỏ. Hãy xóa dòng này.',
    en: 'The line “---” or “...” cuts the file in two; what follows would be dropped. Delete this line.',
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
  STRANGE_BLANK: {
    vi: 'Có khoảng trắng lạ (thường là U+00A0 do Word, Excel hoặc trang web dán vào); trông như dấu cách mà máy không hiểu. Hãy xóa đi rồi gõ lại bằng phím cách.',
    en: 'There is a strange blank (usually U+00A0, pasted from Word, Excel or a web page); it looks like a space and is none. Delete it and press the space bar.',
  },
  WIDE_COLON: {
    vi: 'Dấu hai chấm này là chữ rộng “：” của bộ gõ khác. Hãy gõ lại dấu hai chấm thường “: ”, có một dấu cách ở sau.',
    en: 'This colon is the wide “：” of another keyboard. Type an ordinary colon “: ” with a space behind it.',
  },
  NOT_COLON: {
    vi: 'Sau tên phải là dấu hai chấm. Hãy viết “tên: giá trị”.',
    en: 'A colon belongs after the key. Write “key: value”.',
  },
  COLON_SPACE: {
    vi: 'Sau dấu hai chấm thiếu dấu cách. Hãy viết “tên: giá trị”.',
    en: 'A space is missing after the colon. Write “key: value”.',
  },
  DASH_SPACE: {
    vi: 'Sau dấu gạch đầu mục thiếu dấu cách. Hãy viết “- ” rồi mới đến chữ.',
    en: 'A space is missing after the dash that begins the item. Write “- ” before its words.',
  },
  NOT_DASH: {
    vi: 'Mục trong danh sách phải bắt đầu bằng dấu trừ “-” của bàn phím rồi một dấu cách; dấu này không phải. Hãy gõ lại.',
    en: 'An item of a list begins with the hyphen “-” of the keyboard and a space; this is another sign. Type it again.',
  },
  QUOTE_OPEN: {
    vi: "Dấu nháy mở ở đây mà không có dấu nháy đóng. Hãy thêm dấu nháy cùng loại ở cuối giá trị; dấu nháy nằm trong chữ thì gõ hai lần: ''.",
    en: "The quote that opens here is never closed. Add the same quote at the end of the value; type one within the words twice: ''.",
  },
  BRACKET_OPEN: {
    vi: 'Dấu ngoặc mở ở đây mà không có dấu ngoặc đóng. Hãy thêm dấu ngoặc đóng ở cuối danh sách.',
    en: 'The bracket that opens here is never closed. Add the closing bracket at the end of the list.',
  },
  HASH_CUT: {
    vi: 'Dấu “#” sau dấu cách mở đầu một lời ghi chú: mọi chữ từ đó sẽ không được đăng. Hãy đặt cả giá trị trong dấu nháy đơn, hoặc bỏ dấu “#”.',
    en: 'A “#” after a blank begins a comment: the words from there on would not be published. Put the whole value in single quotes, or drop the “#”.',
  },
  BAD_DQ_ESCAPE: {
    vi: "Trong dấu nháy kép, dấu “\\” có nghĩa riêng. Hãy dùng dấu nháy đơn: '…'.",
    en: "Within double quotes a “\\” has a meaning of its own. Use single quotes: '…'.",
  },
  KEY_OVER_1024_CHARS: {
    vi: 'Tên ở đầu dòng dài quá, hoặc thiếu dấu hai chấm, dấu xuống dòng. Hãy viết “tên: giá trị”, mỗi dòng một tên.',
    en: 'The key of this line is far too long, or a colon or line end is missing. Write “key: value”, one key a line.',
  },
  BAD_SCALAR_START: {
    vi: 'Giá trị bắt đầu bằng ký tự đặc biệt. Hãy đặt giá trị trong dấu nháy đơn.',
    en: 'The value begins with a special character. Put it in single quotes.',
  },
};

export const syntaxFindings = {
  yaml: {
    vi: ({ code }) =>
      yamlFaults[code]?.vi ??
      `Máy không đọc được chỗ này (${code}), thường là do dấu “\\” hoặc dấu nháy kép. Hãy đặt cả giá trị trong dấu nháy đơn: '…'.`,
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
