/** Findings in Vietnamese: what was found, what is allowed, how to mend it. Vietnamese defines the type. */
import type { FindingValues, Forbidden, Format, Rule } from '../plan/finding.ts';

const formats: Record<Format, string> = {
  date: 'ngày có thật, viết năm-tháng-ngày, ví dụ 2023-07-12',
  sha256: '64 chữ số hệ 16, chữ thường',
  fingerprint: '8 chữ số hệ 16, chữ thường, đặt trong dấu nháy',
  url: 'địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://',
  origin: 'https:// và tên máy chủ, không có gạch chéo ở cuối, ví dụ https://vi-du.vn',
  id: 'mã đúng mẫu: câu viết như 3.3.5, d2.1.1, p.5, r.1; mục khác viết chữ thường không dấu, nối bằng gạch ngang',
  commitment: 'mã cam kết đúng mẫu, ví dụ 3-07 hoặc d2-01',
  span: 'kỳ, trong dấu nháy: 2023, 2023-H2, 2023-Q3, 2023-09, through 2023-09 (từ đầu năm đến hết tháng), to 2030',
  period: 'năm, nửa năm, quý hoặc tháng, trong dấu nháy: 2023, 2023-H2, 2023-Q3, 2023-09',
};

const forbidden: Record<Forbidden, string> = {
  'import-export': 'lệnh import hoặc export',
  expression: 'biểu thức trong dấu ngoặc nhọn { }',
  element: 'thẻ',
  link: 'liên kết không an toàn',
  image: 'hình ảnh',
  html: 'mã HTML',
};

const types: Record<string, string> = {
  string: 'chữ',
  number: 'số, dùng dấu chấm cho phần lẻ, không kèm đơn vị, ví dụ 12.3',
  boolean: 'true hoặc false',
  array: 'danh sách (các dòng bắt đầu bằng "- ")',
  object: 'các cặp khóa: giá trị',
  record: 'các cặp khóa: giá trị',
};

/** By the parser's code: what is wrong, and how to mend it. */
const yamlFaults: Record<string, string> = {
  BAD_INDENT: 'Thụt đầu dòng sai. Các khóa cùng cấp phải thẳng cột, thụt bằng dấu cách.',
  TAB_AS_INDENT: 'Dùng phím Tab để thụt đầu dòng. Hãy thay bằng dấu cách.',
  DUPLICATE_KEY: 'Khóa này đã có ở trên. Hãy xóa một trong hai.',
  MISSING_CHAR: 'Thiếu một dấu, thường là dấu nháy đóng hoặc dấu hai chấm. Hãy thêm dấu còn thiếu.',
  BLOCK_AS_IMPLICIT_KEY: 'Giá trị có dấu hai chấm. Hãy đặt cả giá trị trong dấu nháy đơn.',
  MULTILINE_IMPLICIT_KEY:
    'Dòng này không đúng dạng “khóa: giá trị”. Hãy thêm dấu hai chấm, hoặc dấu nháy đóng còn thiếu.',
  UNEXPECTED_TOKEN: 'Có ký tự không đúng chỗ. Hãy đặt giá trị trong dấu nháy đơn, hoặc xóa ký tự thừa.',
  BAD_SCALAR_START: 'Giá trị bắt đầu bằng ký tự đặc biệt. Hãy đặt giá trị trong dấu nháy đơn.',
};

const quoted = (list: readonly string[]): string => list.map((item) => `“${item}”`).join(', ');
const meant = (id: string | null): string => (id ? ` Có phải ý bạn là “${id}”?` : '');

export const findingVi = {
  'missing-file': ({ path }) => `Thiếu tệp ${path}. Hãy tạo tệp này, theo mẫu của thư mục bên cạnh.`,
  'not-utf8': ({ byte }) =>
    `Tệp không phải mã UTF-8 (byte 0x${byte.toString(16)}). Hãy lưu lại tệp với bảng mã “UTF-8”.`,
  yaml: ({ code, detail }) =>
    yamlFaults[code] ??
    `Sai cú pháp YAML (${detail}). Thụt dòng bằng dấu cách; giá trị có ký tự đặc biệt thì đặt trong dấu nháy đơn.`,
  'missing-key': ({ key, parent }) =>
    `Thiếu khóa “${key}”${parent ? ` trong “${parent}”` : ''}. Hãy thêm dòng “${key}: …”.`,
  'unknown-key': ({ key, allowed, suggestion }) =>
    `Không có khóa nào tên “${key}” ở đây.${meant(suggestion)}${allowed.length ? ` Được dùng: ${quoted(allowed)}.` : ''} Hãy sửa tên hoặc xóa dòng này.`,
  'wrong-type': ({ key, found, expected }) =>
    `“${key}” đang là “${found}”, cần là ${types[expected] ?? expected}. Hãy viết lại giá trị${expected === 'string' ? ', đặt trong dấu nháy đơn' : ''}.`,
  'wrong-value': ({ key, found, allowed }) => `“${key}” đang là “${found}”. Chỉ được dùng: ${quoted(allowed)}.`,
  'wrong-format': ({ key, found, format }) => `“${key}” đang là “${found}”, cần là ${formats[format]}.`,
  'empty-value': ({ key }) => `“${key}” đang để trống. Hãy điền giá trị, hoặc xóa cả dòng nếu không bắt buộc.`,
  'duplicate-id': ({ id, firstLine }) => `Mã “${id}” đã dùng ở dòng ${firstLine}. Hãy đặt mã khác cho mục này.`,
  'front-matter': () => 'Tệp phải mở đầu bằng phần đầu giữa hai dòng “---”, có “title:” và “summary:”.',
  'seed-changed': ({ expected, found }) =>
    `Văn bản gốc đã bị thay đổi: mã SHA-256 cần là ${expected.slice(0, 12)}…, nay là ${found.slice(0, 12)}…. Hãy khôi phục tệp trong seeds/ (git checkout -- seeds); văn bản gốc không bao giờ được sửa.`,
  'seed-line': ({ line, found }) =>
    `Dòng ${line} của văn bản gốc không còn như lúc nhận: “${found}”. Hãy khôi phục dòng này.`,
  'seed-missing-line': ({ line, total }) => `Văn bản gốc mất ${total} dòng ở chỗ dòng ${line}. Hãy khôi phục tệp.`,
  'seed-line-ends': () =>
    'Chỉ dấu xuống dòng của văn bản gốc bị đổi (CRLF). Hãy giữ tệp .gitattributes của dự án rồi lấy lại tệp từ git.',
  'text-structure': ({ found }) =>
    `Không đọc được các nhóm nhiệm vụ của Điều 1 (chỉ thấy: ${found}). Văn bản cần có “Điều 1.” và các mục đánh số “1.”, “2.” ….`,
  'group-folder': ({ folder, allowed }) =>
    `Thư mục “${folder}” không ứng với nhóm nào của nghị quyết. Tên cần bắt đầu bằng một trong: ${quoted(allowed)}.`,
  'missing-group': ({ number }) =>
    `Thiếu thư mục của nhóm ${number}. Hãy tạo thư mục “${String(number).padStart(2, '0')}-…”.`,
  'no-such-sentence': ({ id, suggestion }) => `Nghị quyết không có câu ${id}.${meant(suggestion)}`,
  'first-words': ({ id, found, actual, suggestion }) =>
    `Câu ${id} không mở đầu bằng “${found}” mà bằng “${actual}…”. Hãy sửa mã câu hoặc những chữ đầu.${meant(suggestion)}`,
  'missing-translation': ({ id, text }) =>
    `Câu ${id} (“${text}…”) chưa có bản dịch. Hãy thêm mục “${id}:” vào tệp này.`,
  'misplaced-translation': ({ id, file }) =>
    `Bản dịch của câu ${id} phải nằm trong ${file}. Hãy chuyển mục này sang đó.`,
  'stale-translation': ({ id }) => `Bản dịch câu ${id} làm từ một nguyên văn khác. Hãy dịch lại rồi cập nhật “of”.`,
  'stale-prose': ({ original, fingerprint }) =>
    `Bản tiếng Anh cũ hơn ${original}. Hãy xem lại bản dịch, rồi ghi “of: '${fingerprint}'” ở phần đầu tệp.`,
  parity: ({ id, missing, extra }) =>
    `Số liệu của bản dịch câu ${id} khác nguyên văn.${missing.length ? ` Thiếu: ${quoted(missing)}.` : ''}${extra.length ? ` Thừa: ${quoted(extra)}.` : ''} Hãy sửa bản dịch cho khớp (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  modality: ({ id }) =>
    `Câu ${id}: “phấn đấu” phải dịch là “strive”, và chỉ dùng “strive” khi nguyên văn có “phấn đấu”. Hãy sửa bản dịch.`,
  'quote-not-found': ({ id, quote, text }) =>
    `Câu ${id} không có nguyên văn “${quote}”. Câu này viết: “${text}”. Hãy chép đúng từng chữ.`,
  'term-not-found': ({ term, match }) =>
    `Thuật ngữ “${term}”: không nghị quyết nào có chữ “${match}”. Hãy sửa cho đúng như nguyên văn, hoặc bỏ đi.`,
  'unknown-plan': ({ id, allowed }) => `Không có kế hoạch “${id}”. Hiện có: ${quoted(allowed)}.`,
  'wrong-part': ({ id, part }) => `Cam kết ${id} nằm trong tệp của phần ${part}. Mã phải bắt đầu bằng “${part}-”.`,
  'english-not-found': ({ id, quote, text }) =>
    `Bản dịch câu ${id} không có chữ “${quote}”. Bản dịch viết: “${text}”. Hãy chép đúng; chỗ bỏ bớt ghi “[…]”.`,
  'words-not-found': ({ id, key, words }) =>
    `${id}: “${key}” ghi “${words}”, nhưng các câu được trích không có những chữ này. Hãy chép đúng nguyên văn.`,
  'unknown-name': ({ key, id, allowed, suggestion }) =>
    `“${key}” ghi “${id}”, mã này chưa có trong danh mục.${meant(suggestion)} Đang có: ${quoted(allowed.slice(0, 12))}${allowed.length > 12 ? '…' : ''}.`,
  uncovered: ({ id, words }) =>
    `Câu ${id} còn sót: “${words}”. Mỗi chữ phải thuộc một cam kết hoặc một phần “context”. Hãy thêm vào một trong hai.`,
  'number-unexplained': ({ id, words }) =>
    `Câu ${id} còn con số chưa giải thích: “${words}”. Hãy ghi vào deadline, amounts, projects hoặc numbers.`,
  'uncited-code': ({ id, code }) =>
    `Câu ${id} dẫn văn bản ${code}, chưa có trong content/documents.yaml. Hãy thêm vào.`,
  'target-value': ({ comparison }) =>
    comparison === 'keep-rank'
      ? 'Chỉ tiêu giữ thứ hạng (keep-rank) không có con số: hãy ghi “value: null”.'
      : `Chỉ tiêu “${comparison}” phải có con số. Hãy ghi “value:” là số trong nguyên văn, hoặc đổi comparison.`,
  'target-number': ({ written, said }) =>
    `“written” ghi “${written}”, nhưng comparison, value và unit nói “${said}”. Hãy sửa cho hai bên khớp nhau.`,
  'target-missing': ({ id, words }) =>
    `Câu ${id} có chỉ tiêu “${words}” mà chưa có tệp nào trong thư mục này. Hãy thêm một tệp cho chỉ tiêu đó.`,
  'report-beside-target': ({ commitment, target }) =>
    `Cam kết ${commitment} có chỉ tiêu ${target}, nên “reports” của nó phải chuyển thành “observations” trong tệp này.`,
  'observation-empty': () => 'Số liệu này không có “value” cũng không có “fact”. Hãy ghi một trong hai.',
  'unit-unlike': ({ unit }) =>
    `Đơn vị riêng “${unit}” chỉ dùng cho số không cùng thước đo. Hãy đổi số về đơn vị của chỉ tiêu, hoặc thêm “unlike” nói vì sao không so được.`,
  'duplicate-observation': ({ url, first }) =>
    `Số liệu này đã ghi ở ${first} (cùng kỳ, cùng số, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
  'mdx-syntax': ({ detail }) =>
    `Không đọc được chỗ này (${detail}). Chỉ viết chữ thường, danh sách và liên kết; dấu “<” và “{” phải bỏ đi.`,
  'mdx-forbidden': ({ kind, found }) =>
    `Không được dùng ${forbidden[kind]}: “${found}”. Bài viết chỉ gồm chữ, danh sách và liên kết Markdown (https://…, /…, #mã-câu). Hãy bỏ phần này.`,
  'link-without-words': ({ id }) =>
    `Liên kết tới câu ${id} thiếu những chữ đầu của câu. Hãy viết: [chữ hiển thị](#${id} "những chữ đầu của câu").`,
} satisfies { [R in Rule]: (values: FindingValues[R]) => string };

export type FindingWords = { [R in Rule]: (values: FindingValues[R]) => string };
