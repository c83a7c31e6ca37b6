/** Findings in letters: what was found, by name, and how to mend it. */
import type { Encoding } from '../../plan/file/legacy-word.ts';
import type { Likeness, Script } from '../../plan/file/likeness.ts';
import type { Both } from '../both.ts';
import { meant, type FindingWords } from './phrase.ts';

/** Characters that nobody sees, by what they are called. */
const hiddenNames: [RegExp, Both<string>][] = [
  [/^U\+00AD$/u, { vi: 'dấu nối mềm của Word', en: 'a soft hyphen' }],
  [/^U\+(?:200B|FEFF|2060)$/u, { vi: 'khoảng trắng không có bề rộng', en: 'a blank without width' }],
  [/^U\+200[CD]$/u, { vi: 'dấu nối không nhìn thấy', en: 'an invisible joiner' }],
  [
    /^U\+(?:061C|200[EF]|202[A-E]|206[6-9])$/u,
    { vi: 'dấu đảo chiều chữ', en: 'a mark that turns the direction of writing' },
  ],
  [/^U\+202[89]$/u, { vi: 'dấu xuống dòng lạ', en: 'a line end of its own kind' }],
  [/^U\+(?:3164|115F|1160|FFA0|2800)$/u, { vi: 'chữ trống', en: 'a letter that shows nothing' }],
  [/^U\+E0[0-9A-F]{3}$/u, { vi: 'thẻ ẩn', en: 'a hidden tag' }],
  [/^U\+FE0[0-9A-F]$/u, { vi: 'dấu chọn kiểu chữ', en: 'a variation selector' }],
  [/^U\+FFFD$/u, { vi: 'chữ đã mất khi chuyển mã', en: 'a letter lost in conversion' }],
  [/^U\+00(?:[018-9][0-9A-F]|7F)$/u, { vi: 'ký tự điều khiển', en: 'a control character' }],
];
const hiddenName = (code: string): Both<string> =>
  hiddenNames.find(([pattern]) => pattern.test(code))?.[1] ?? { vi: 'ký tự ẩn', en: 'an invisible character' };

const encodings: Record<Encoding, Both<string>> = {
  TCVN3: { vi: 'bảng mã cũ TCVN3 (phông .VnTime)', en: 'the old encoding TCVN3 (fonts .VnTime)' },
  VNI: { vi: 'bảng mã cũ VNI (phông VNI-Times)', en: 'the old encoding VNI (fonts VNI-Times)' },
  'Windows-1258': { vi: 'bảng mã cũ Windows-1258', en: 'the old encoding Windows-1258' },
  'UTF-8': { vi: 'UTF-8 nhưng bị mở bằng bảng mã khác', en: 'UTF-8, but was opened as another encoding' },
};

const scripts: Record<Script, Both<string>> = {
  Cyrillic: { vi: 'chữ cái Nga (Kirin)', en: 'a Cyrillic letter' },
  Greek: { vi: 'chữ cái Hy Lạp', en: 'a Greek letter' },
  Armenian: { vi: 'chữ cái Armenia', en: 'an Armenian letter' },
  Cherokee: { vi: 'chữ Cherokee', en: 'a Cherokee letter' },
  'East Asian': { vi: 'chữ Trung, Nhật hoặc Hàn', en: 'a Chinese, Japanese or Korean character' },
  other: { vi: 'chữ của hệ chữ khác', en: 'a letter of another script' },
};

const likenesses: Record<Likeness, Both<string>> = {
  eth: { vi: 'chữ giống “Đ” của tiếng nước khác', en: 'a foreign letter that looks like “Đ”' },
  'full-width': { vi: 'chữ rộng của bộ gõ Trung, Nhật', en: 'a wide form from a Chinese or Japanese keyboard' },
  styled: { vi: 'chữ kiểu, làm từ ký hiệu', en: 'a decorated letter made of a symbol' },
  ligature: {
    vi: 'hai chữ dính thành một, thường do chép từ PDF',
    en: 'two letters joined in one, usually from a PDF',
  },
  phonetic: { vi: 'ký hiệu phiên âm giống chữ cái', en: 'a phonetic sign that looks like a letter' },
  foreign: {
    vi: 'chữ mà tiếng Việt không có, trông giống chữ cái tiếng Việt',
    en: 'a letter that Vietnamese does not have, like one that it has',
  },
  digit: {
    vi: 'chữ cái gõ thay chữ số, hoặc chữ số thay chữ cái',
    en: 'a letter typed for a digit or a digit for a letter',
  },
};

export const letterFindings = {
  'hidden-character': {
    vi: ({ code }) =>
      `Có ký tự không nhìn thấy: ${hiddenName(code).vi} (${code}), thường do chép từ nơi khác. Chỉ dùng chữ, số, dấu câu và dấu cách thường. Hãy xóa chỗ này rồi gõ lại.`,
    en: ({ code }) =>
      `There is an invisible character here: ${hiddenName(code).en} (${code}), usually copied from elsewhere. Only letters, digits, punctuation and plain blanks are allowed. Delete this place and type it again.`,
  },
  'strange-character': {
    vi: ({ code, kind }) =>
      kind === 'private'
        ? `Ký tự ${code} chỉ hiện đúng với một phông chữ riêng (thường là dấu đầu dòng của Word), máy người đọc sẽ thấy ô trống. Chỉ dùng chữ và dấu thông thường. Hãy xóa đi, hoặc gõ “- ”.`
        : `Ký tự ${code} không phải là chữ của thứ tiếng nào, thường do tệp bị hỏng. Chỉ dùng chữ và dấu thông thường. Hãy xóa chỗ này rồi gõ lại.`,
    en: ({ code, kind }) =>
      kind === 'private'
        ? `The character ${code} is known to one font only (often a bullet of Word's); readers would see an empty box. Only ordinary letters and marks are allowed. Delete it, or type “- ”.`
        : `The character ${code} belongs to no language, usually because the file was damaged. Only ordinary letters and marks are allowed. Delete this place and type it again.`,
  },
  'legacy-encoding': {
    vi: ({ encoding, found, suggestion }) =>
      `“${found}” là chữ gõ bằng ${encodings[encoding].vi}, người đọc sẽ thấy đúng như vậy.${meant.vi(suggestion)} Chỉ dùng chữ Unicode. Hãy chuyển cả đoạn sang Unicode (Unikey: Ctrl+Shift+F6), hoặc gõ lại.`,
    en: ({ encoding, found, suggestion }) =>
      `“${found}” is in ${encodings[encoding].en}, and readers would see just that.${meant.en(suggestion)} Only Unicode is allowed. Convert the whole passage (Unikey: Ctrl+Shift+F6), or type it again.`,
  },
  'lost-letter': {
    vi: ({ found }) =>
      `“${found}” có dấu hỏi hoặc ô vuông giữa chữ: thường là chữ có dấu đã mất khi chép. Giữa hai chữ cái không được có dấu này. Hãy gõ lại chữ đã mất; nếu là câu hỏi thật, thêm dấu cách sau “?”.`,
    en: ({ found }) =>
      `“${found}” has a question mark or a box between letters: usually a letter lost in copying. None may stand there. Type the lost letter again; after a real question add a blank.`,
  },
  'mixed-scripts': {
    vi: ({ found, letter, code, script, suggestion }) =>
      `Trong “${found}” có “${letter}” (${code}) là ${scripts[script].vi}, trông giống chữ thường nhưng không tìm kiếm được.${meant.vi(suggestion)} Một từ chỉ được viết bằng một loại chữ. Hãy xóa từ này rồi gõ lại.`,
    en: ({ found, letter, code, script, suggestion }) =>
      `“${found}” holds “${letter}” (${code}), ${scripts[script].en}, which search cannot find.${meant.en(suggestion)} A word may be of one script only. Delete the word and type it again.`,
  },
  'look-alike': {
    vi: ({ found, code, kind, suggestion }) =>
      `Trong “${found}” có ${code}: ${likenesses[kind].vi}; tìm kiếm và trình đọc màn hình không hiểu.${meant.vi(suggestion)} Chỉ dùng chữ thường của bàn phím. Hãy gõ lại.`,
    en: ({ found, code, kind, suggestion }) =>
      `“${found}” holds ${code}: ${likenesses[kind].en}; search and screen readers do not understand it.${meant.en(suggestion)} Only the plain letters of a keyboard are allowed. Type it again.`,
  },
  'parted-word': {
    vi: ({ found, suggestion }) =>
      `“${found}” bị dấu cách (hoặc dấu phẩy) tách rời, thường do chép từ PDF hay giãn chữ; tìm kiếm không thấy, địa chỉ không mở được.${meant.vi(suggestion)} Mỗi tiếng, mỗi địa chỉ phải viết liền. Hãy gõ lại cho liền.`,
    en: ({ found, suggestion }) =>
      `“${found}” is pulled apart by a blank (or a comma), usually from a PDF or a widened heading; no search finds it, no such address opens.${meant.en(suggestion)} A word or an address must be in one piece. Type it again without blanks.`,
  },
  'stacked-marks': {
    vi: ({ found }) =>
      `“${found}” có dấu chồng lên nhau, gạch qua chữ hoặc đứng lẻ, không như chữ tiếng Việt. Mỗi chữ chỉ có một dấu mũ (móc, trăng) và một dấu thanh. Hãy xóa chữ này rồi gõ lại.`,
    en: ({ found }) =>
      `“${found}” has marks piled up, struck through the letter or standing alone, as Vietnamese never writes. A letter takes one shape mark and one tone. Delete the letter and type it again.`,
  },
} satisfies Partial<FindingWords>;
