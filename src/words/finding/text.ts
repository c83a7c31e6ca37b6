/** Findings in the official text, its quotes and its translation: what was found, what is allowed, how to mend it. */
import { meant, quoted, type FindingWords } from './phrase.ts';

export const textFindings = {
  'seed-changed': {
    vi: ({ expected, found }) =>
      `Văn bản gốc trong seeds/ đã bị sửa; không ai được sửa tệp này. Hãy đóng pull request này rồi làm lại mà không đụng tới thư mục seeds/, hoặc nhờ người phụ trách kỹ thuật khôi phục (SHA-256 cần là ${expected.slice(0, 12)}…, nay là ${found.slice(0, 12)}…).`,
    en: ({ expected, found }) =>
      `The official text in seeds/ has been changed; nobody may edit it. Close this pull request and start again without touching seeds/, or ask the maintainers to restore it (SHA-256 must be ${expected.slice(0, 12)}…, is ${found.slice(0, 12)}…).`,
  },
  'seed-line': {
    vi: ({ line, found }) =>
      `Dòng ${line} của văn bản gốc không còn như lúc nhận: “${found}”. Hãy trả lại dòng này như cũ.`,
    en: ({ line, found }) => `Line ${line} of the official text is not as received: “${found}”. Restore it.`,
  },
  'seed-missing-line': {
    vi: ({ line, total }) => `Văn bản gốc mất ${total} dòng ở chỗ dòng ${line}. Hãy trả lại tệp như cũ.`,
    en: ({ line, total }) => `The official text has lost ${total} line(s) at line ${line}. Restore the file.`,
  },
  'seed-sums': {
    vi: () => 'Tệp này giữ dấu của từng dòng văn bản gốc; không ai được sửa. Hãy lấy lại tệp từ git.',
    en: () => 'This file keeps the mark of every line of the official text; nobody may edit it. Restore it from git.',
  },
  'seed-line-ends': {
    vi: () =>
      'Chỉ dấu xuống dòng của văn bản gốc bị đổi (CRLF), chữ vẫn nguyên. Hãy nhờ người phụ trách kỹ thuật lấy lại tệp từ git, giữ nguyên tệp .gitattributes.',
    en: () =>
      "Only the official text's line ends were changed (CRLF). Check the file out of git again, keeping the project's .gitattributes.",
  },
  'text-structure': {
    vi: ({ found }) =>
      `Không đọc được các nhóm nhiệm vụ của Điều 1 (chỉ thấy: ${found}). Hãy kiểm tra văn bản: cần có “Điều 1.” và các mục đánh số “1.”, “2.” …`,
    en: ({ found }) =>
      `The task groups of article 1 cannot be read (found only: ${found}). Check the text: it needs “Điều 1.” and headings numbered “1.”, “2.” …`,
  },
  'group-folder': {
    vi: ({ folder, allowed }) =>
      `Thư mục “${folder}” không ứng với nhóm nào của nghị quyết. Hãy đổi tên thư mục, bắt đầu bằng một trong: ${quoted(allowed)}.`,
    en: ({ folder, allowed }) =>
      `The folder “${folder}” belongs to no group of the resolution. Rename it to begin with one of: ${quoted(allowed)}.`,
  },
  'missing-group': {
    vi: ({ number }) => `Thiếu thư mục của nhóm ${number}. Hãy tạo thư mục “${String(number).padStart(2, '0')}-…”.`,
    en: ({ number }) =>
      `The folder of group ${number} is missing. Create a folder “${String(number).padStart(2, '0')}-…”.`,
  },
  'no-such-sentence': {
    vi: ({ id, suggestion }) =>
      `Nghị quyết không có câu ${id}.${meant.vi(suggestion)} Hãy xem lại mã câu: đó là số nhỏ đầu câu ở trang toàn văn.`,
    en: ({ id, suggestion }) =>
      `The resolution has no sentence ${id}.${meant.en(suggestion)} Check the id: it is the small number before the sentence in the full text.`,
  },
  'first-words': {
    vi: ({ id, found, actual, suggestion }) =>
      `Câu ${id} không mở đầu bằng “${found}” mà bằng “${actual}…”. Hãy sửa mã câu hoặc những chữ đầu.${meant.vi(suggestion)}`,
    en: ({ id, found, actual, suggestion }) =>
      `Sentence ${id} does not begin with “${found}” but with “${actual}…”. Correct the id or the first words.${meant.en(suggestion)}`,
  },
  'missing-translation': {
    vi: ({ id, text }) => `Câu ${id} (“${text}…”) chưa có bản dịch. Hãy thêm mục “${id}:” vào tệp này.`,
    en: ({ id, text }) => `Sentence ${id} (“${text}…”) has no translation. Add an entry “${id}:” to this file.`,
  },
  'misplaced-translation': {
    vi: ({ id, file }) => `Bản dịch của câu ${id} phải nằm trong ${file}. Hãy chuyển mục này sang đó.`,
    en: ({ id, file }) => `The translation of sentence ${id} belongs in ${file}. Move the entry there.`,
  },
  'stale-translation': {
    vi: ({ id, fingerprint }) =>
      `Nguyên văn câu ${id} đã đổi sau khi dịch. Hãy xem lại bản dịch, rồi ghi “of: '${fingerprint}'”.`,
    en: ({ id, fingerprint }) =>
      `Sentence ${id} has changed since it was translated. Review the translation, then write “of: '${fingerprint}'”.`,
  },
  parity: {
    vi: ({ id, missing, extra }) =>
      `Số liệu của bản dịch câu ${id} khác nguyên văn.${missing.length ? ` Thiếu: ${quoted(missing)}.` : ''}${extra.length ? ` Thừa: ${quoted(extra)}.` : ''} Hãy sửa bản dịch cho khớp (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
    en: ({ id, missing, extra }) =>
      `The figures in the translation of sentence ${id} differ from the original.${missing.length ? ` Missing: ${quoted(missing)}.` : ''}${extra.length ? ` Extra: ${quoted(extra)}.` : ''} Make the translation agree (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  },
  modality: {
    vi: ({ id }) =>
      `Câu ${id}: “phấn đấu” phải dịch là “strive”, và chỉ dùng “strive” khi nguyên văn có “phấn đấu”. Hãy sửa bản dịch.`,
    en: ({ id }) =>
      `Sentence ${id}: “phấn đấu” must be translated “strive”, and “strive” may be used only where the original has “phấn đấu”. Correct the translation.`,
  },
  'quote-not-found': {
    vi: ({ id, quote, text, elsewhere }) =>
      elsewhere
        ? `Câu ${id} không có nguyên văn “${quote}”; những chữ ấy ở câu ${elsewhere}. Hãy sửa mã câu và những chữ đầu.`
        : `Câu ${id} không có nguyên văn “${quote}”. Câu này viết: “${text}”. Hãy chép đúng từng chữ.`,
    en: ({ id, quote, text, elsewhere }) =>
      elsewhere
        ? `Sentence ${id} does not contain the words “${quote}”; sentence ${elsewhere} does. Correct the id and the first words.`
        : `Sentence ${id} does not contain the words “${quote}”. It reads: “${text}”. Copy them exactly.`,
  },
  'english-not-found': {
    vi: ({ id, quote, text }) =>
      `Bản dịch câu ${id} không có chữ “${quote}”. Bản dịch viết: “${text}”. Hãy chép đúng; chỗ bỏ bớt ghi “[…]”.`,
    en: ({ id, quote, text }) =>
      `The translation of sentence ${id} does not contain “${quote}”. It reads: “${text}”. Copy it exactly; write “[…]” for what is left out.`,
  },
} satisfies Partial<FindingWords>;
