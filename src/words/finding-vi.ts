/** Findings in Vietnamese: what was found, what is allowed, how to mend it. Vietnamese defines the type. */
import type { FindingValues, Forbidden, Format, Rule } from '../plan/finding.ts';

export const formats: Record<Format, string> = {
  date: 'ngày có thật, viết năm-tháng-ngày, ví dụ 2023-07-12',
  sha256: '64 ký tự, chỉ gồm số 0–9 và chữ a–f',
  fingerprint: '8 ký tự, chỉ gồm số 0–9 và chữ a–f, đặt trong dấu nháy',
  url: 'địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://',
  page: 'địa chỉ một trang của chính mình, bắt đầu và kết thúc bằng gạch chéo, ví dụ /2023-h2/chi-tieu/grdp-2023/',
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
  attribute: 'thuộc tính này của thẻ',
  link: 'liên kết kiểu này',
  image: 'hình ảnh',
  html: 'mã HTML',
  heading: 'tiêu đề cấp 1 (trang đã có; hãy viết “## …”)',
  footnote: 'chú thích cuối trang',
  checkbox: 'ô đánh dấu',
  other: 'cách viết này',
};

const types: Record<string, string> = {
  string: 'chữ',
  number: 'số, dấu thập phân là dấu chấm, không kèm đơn vị, dấu % hay dấu nháy, ví dụ 12.3',
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
  MULTIPLE_DOCS: 'Dòng “---” chia tệp làm hai; phần sau sẽ bị bỏ. Hãy xóa dòng này.',
  ALIAS:
    'Không được dùng “&” và “*” ở đầu giá trị. Hãy đặt cả giá trị trong dấu nháy đơn, hoặc chép lại phần cần dùng.',
  TAG_RESOLVE_FAILED: 'Không được dùng “!” ở đầu giá trị. Hãy đặt cả giá trị trong dấu nháy đơn.',
  TOO_DEEP: 'Quá nhiều tầng lồng nhau. Hãy xóa các dấu “[”, “{” hoặc “- ” thừa.',
  BAD_SCALAR_START: 'Giá trị bắt đầu bằng ký tự đặc biệt. Hãy đặt giá trị trong dấu nháy đơn.',
};

const few = (ids: readonly string[]): string => ids.slice(0, 12).join(', ') + (ids.length > 12 ? '…' : '');
const kilobytes = (size: number): string => `${Math.ceil(size / 1000)} kB`;
/** The reader calls a file's whole value `(file)`. */
const called = (key: string): string => (key === '(file)' ? 'Cả tệp' : `“${key}”`);
const quoted = (list: readonly string[]): string => list.map((item) => `“${item}”`).join(', ');
const meant = (id: string | null): string => (id ? ` Có phải ý bạn là “${id}”?` : '');

export const findingVi = {
  'missing-file': ({ path }) => `Thiếu tệp ${path}. Hãy tạo tệp này, theo mẫu của thư mục bên cạnh.`,
  'not-utf8': ({ byte }) =>
    `Tệp không phải mã UTF-8 (byte 0x${byte.toString(16)}). Hãy lưu lại tệp với bảng mã “UTF-8”.`,
  'too-large': ({ size, limit }) =>
    `Tệp nặng ${kilobytes(size)}, chỉ được tới ${kilobytes(limit)}. Hãy thu nhỏ hoặc chia tệp; không đưa ảnh chụp, bản quét vào đây.`,
  'hidden-character': ({ code }) =>
    `Có ký tự không nhìn thấy (${code}), thường do chép từ nơi khác. Hãy xóa chỗ này rồi gõ lại.`,
  'merge-conflict': () =>
    'Hai người cùng sửa đoạn này, git chưa ghép được. Hãy giữ một bản, xóa bản kia và các dòng “<<<<<<<”, “=======”, “>>>>>>>”.',
  'empty-file': () => 'Tệp trống. Hãy viết nội dung theo mẫu của thư mục bên cạnh, hoặc lấy lại bản cũ từ git.',
  'stray-file': ({ name, allowed, suggestion }) =>
    allowed.length
      ? `Trang không dùng tệp “${name}”, nên nội dung của tệp sẽ không được đăng.${meant(suggestion)} Ở thư mục này chỉ dùng: ${quoted(allowed)}. Hãy đổi tên, chuyển chỗ hoặc xóa tệp.`
      : `Trang không dùng “${name}” ở chỗ này, nên nội dung trong đó sẽ không được đăng.${meant(suggestion)} Hãy đổi tên, chuyển chỗ hoặc xóa đi.`,
  yaml: ({ code, detail }) =>
    yamlFaults[code] ??
    `Sai cú pháp YAML (${detail}). Thụt dòng bằng dấu cách; giá trị có ký tự đặc biệt thì đặt trong dấu nháy đơn.`,
  'missing-key': ({ key, parent }) =>
    `Thiếu khóa “${key}”${parent ? ` trong “${parent}”` : ''}. Hãy thêm dòng “${key}: …”.`,
  'unknown-key': ({ key, allowed, suggestion }) =>
    `Không có khóa nào tên “${key}” ở đây.${meant(suggestion)}${allowed.length ? ` Được dùng: ${quoted(allowed)}.` : ''} Hãy sửa tên hoặc xóa dòng này.`,
  'wrong-type': ({ key, found, expected }) =>
    `${called(key)} đang là “${found}”, cần là ${types[expected] ?? expected}. Hãy viết lại giá trị${expected === 'string' ? ', đặt trong dấu nháy đơn' : ''}.`,
  'wrong-value': ({ key, found, allowed }) => `${called(key)} đang là “${found}”. Chỉ được dùng: ${quoted(allowed)}.`,
  'wrong-format': ({ key, found, format }) => `${called(key)} đang là “${found}”, cần là ${formats[format]}.`,
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
    `“${key}” ghi “${id}”, mã này chưa có trong danh mục.${meant(suggestion)} Đang có: ${quoted(allowed.slice(0, 12))}${allowed.length > 12 ? '…' : ''}. Hãy sửa mã, hoặc thêm mã này vào danh mục.`,
  uncovered: ({ id, words }) =>
    `Câu ${id} còn sót: “${words}”. Mỗi chữ phải thuộc một cam kết hoặc một phần “context”. Hãy thêm vào một trong hai.`,
  'number-unexplained': ({ id, words }) =>
    `Câu ${id} còn con số chưa giải thích: “${words}”. Hãy ghi vào “deadline”, “amounts”, “projects” hoặc “numbers”.`,
  'uncited-code': ({ id, code }) =>
    `Câu ${id} dẫn văn bản ${code}, chưa có trong content/documents.yaml. Hãy thêm vào.`,
  'target-value': ({ comparison }) =>
    comparison === 'keep-rank'
      ? 'Chỉ tiêu giữ vị trí nhóm đầu (keep-rank) không có con số: hãy ghi “value: null”.'
      : `Chỉ tiêu “${comparison}” phải có con số. Hãy ghi “value:” là số trong nguyên văn, hoặc đổi “comparison”.`,
  'target-number': ({ written, said }) =>
    `“written” ghi “${written}”, nhưng “comparison”, “value” và “unit” nói “${said}”. Hãy sửa cho hai bên khớp nhau.`,
  'target-missing': ({ id, words }) =>
    `Câu ${id} có chỉ tiêu “${words}” mà chưa có tệp nào trong thư mục này. Hãy thêm một tệp cho chỉ tiêu đó.`,
  'report-beside-target': ({ commitment, target }) =>
    `Cam kết ${commitment} có chỉ tiêu ${target}, nên “reports” của nó phải chuyển thành “observations” của chỉ tiêu ấy.`,
  'observation-empty': () => 'Số liệu này không có “value” cũng không có “fact”. Hãy ghi một trong hai.',
  'unit-unlike': ({ unit }) =>
    `Đơn vị riêng “${unit}” chỉ dùng cho số không cùng thước đo. Hãy đổi số về đơn vị của chỉ tiêu, hoặc thêm “unlike” nói vì sao không so được.`,
  'duplicate-observation': ({ url, first }) =>
    `Số liệu này đã ghi ở ${first} (cùng kỳ, cùng số, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
  'update-folder': ({ folder }) =>
    `Thư mục “${folder}” phải mang tên gồm ngày rồi vài chữ không dấu nối bằng gạch ngang, ví dụ “2024-01-01-cau-binh-minh”. Hãy đổi tên thư mục.`,
  'update-date': ({ date, folder }) =>
    `“date” ghi ${date}, nhưng tên thư mục bắt đầu bằng ${folder.slice(0, 10)}. Hãy sửa cho hai ngày giống nhau.`,
  'update-early': ({ date, adopted }) =>
    `Ngày ${date} trước ngày nghị quyết được thông qua (${adopted}). Hãy sửa “date” và tên thư mục.`,
  'update-key': ({ key, kind }) =>
    `Loại “${kind}” không dùng “${key}”.${key === 'ours' ? ' Chỉ “correction” mới ghi lỗi của chính trang này.' : ' Khóa này chỉ dùng cho correction, rebuttal, contradiction.'} Hãy xóa khóa này hoặc đổi “kind”.`,
  'update-source': () =>
    'Tin cập nhật chưa có nguồn. Hãy thêm “sources:”, hoặc “observations:”, “reports:” có kèm nguồn.',
  'correction-evidence': ({ kind }) =>
    `Mục “${kind}” chưa có gì làm căn cứ. Hãy thêm “sources:” (nguồn) hoặc “quotes:” (trích nguyên văn nghị quyết).`,
  'own-page': () => 'Lỗi của chính trang này phải chỉ ra trang đã viết sai. Hãy ghi “where: { page: /…/ }”.',
  'update-parity': ({ key, missing, extra }) =>
    `“${key}”: số liệu của tiếng Anh khác tiếng Việt.${missing.length ? ` Thiếu: ${quoted(missing)}.` : ''}${extra.length ? ` Thừa: ${quoted(extra)}.` : ''} Hãy sửa cho khớp (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  'duplicate-report': ({ commitment, url }) =>
    `Báo cáo này của cam kết ${commitment} đã ghi ở nơi khác (cùng tình trạng, cùng ngày, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
  'mdx-syntax': ({ found }) =>
    `Không đọc được từ chỗ “${found}”. Dấu “<” và “{” không dùng được trong bài: hãy viết bằng chữ (“dưới”, “nhỏ hơn”); liên kết viết [chữ](https://…).`,
  'mdx-forbidden': ({ kind, found }) =>
    `Không được dùng ${forbidden[kind]}: “${found}”. Bài viết chỉ gồm chữ, danh sách và liên kết Markdown (https://…, /…, #mã-câu). Hãy bỏ phần này.`,
  'link-without-words': ({ id }) =>
    `Liên kết tới câu ${id} thiếu những chữ đầu của câu. Hãy viết: [chữ hiển thị](#${id} "những chữ đầu của câu").`,
  'smart-quotes': ({ key, found }) =>
    `“${key}” đặt trong dấu nháy cong ${found}, máy coi là chữ và sẽ in ra. Hãy dùng dấu nháy thẳng: '…'. Nếu muốn in cả dấu nháy, hãy viết '${found}'.`,
  'deadline-differs': ({ id, written, found }) =>
    `${id}: hạn ghi “${found}” không khớp với nguyên văn “${written}”. Hãy sửa “rule” cho đúng ngày, quý hoặc năm đó.`,
  'dead-link': ({ address, suggestion }) =>
    `Trang không có địa chỉ “${address}”.${meant(suggestion)} Hãy chép lại địa chỉ từ thanh địa chỉ của trình duyệt.`,
  untranslated: ({ key, found }) => `“${key}” còn nguyên tiếng Việt: “${found}”. Hãy dịch sang tiếng Anh.`,
  'date-order': ({ earlier, earlierDay, later, laterDay }) =>
    `Ngày ngược thứ tự: “${earlier}” (${earlierDay}) không thể sau “${later}” (${laterDay}). Hãy xem lại hai ngày này.`,
  'far-date': ({ key, found, from, to }) =>
    `“${key}” ghi ${found}, quá xa kế hoạch (thường từ ${from} đến ${to}). Hãy xem lại năm.`,
  unreported: ({ ids, reviewed }) =>
    `${ids.length} cam kết đã quá hạn tính đến ${reviewed} mà chưa ghi báo cáo nào: ${few(ids)}. Nếu đã có công bố, hãy thêm vào “reports”; cam kết có chỉ tiêu thì thêm vào “observations” của chỉ tiêu.`,
} satisfies { [R in Rule]: (values: FindingValues[R]) => string };

export type FindingWords = { [R in Rule]: (values: FindingValues[R]) => string };
