/** Findings in the official text, its quotes and its translation: what was found, what is allowed, how to mend it. */
import { meant, quoted, type FindingWords } from './phrase.ts';

export const textFindings = {
  'seed-changed': {
    vi: ({ expected, found }) =>
      `Văn bản gốc đã bị thay đổi: mã SHA-256 cần là ${expected.slice(0, 12)}…, nay là ${found.slice(0, 12)}…. Hãy khôi phục tệp trong seeds/ (git checkout -- seeds); văn bản gốc không bao giờ được sửa.`,
    en: ({ expected, found }) =>
      `The official text has been changed: its SHA-256 must be ${expected.slice(0, 12)}… but is ${found.slice(0, 12)}…. Restore the file in seeds/ (git checkout -- seeds); an official text is never edited.`,
  },
  'seed-line': {
    vi: ({ line, found }) => `Dòng ${line} của văn bản gốc không còn như lúc nhận: “${found}”. Hãy khôi phục dòng này.`,
    en: ({ line, found }) => `Line ${line} of the official text is not as received: “${found}”. Restore it.`,
  },
  'seed-missing-line': {
    vi: ({ line, total }) => `Văn bản gốc mất ${total} dòng ở chỗ dòng ${line}. Hãy khôi phục tệp.`,
    en: ({ line, total }) => `The official text has lost ${total} line(s) at line ${line}. Restore the file.`,
  },
  'seed-line-ends': {
    vi: () =>
      'Chỉ dấu xuống dòng của văn bản gốc bị đổi (CRLF). Hãy giữ tệp .gitattributes của dự án rồi lấy lại tệp từ git.',
    en: () =>
      "Only the official text's line ends were changed (CRLF). Keep the project's .gitattributes and check the file out of git again.",
  },
  'text-structure': {
    vi: ({ found }) =>
      `Không đọc được các nhóm nhiệm vụ của Điều 1 (chỉ thấy: ${found}). Văn bản cần có “Điều 1.” và các mục đánh số “1.”, “2.” ….`,
    en: ({ found }) =>
      `The task groups of article 1 cannot be read (found only: ${found}). The text needs “Điều 1.” and headings numbered “1.”, “2.” ….`,
  },
  'group-folder': {
    vi: ({ folder, allowed }) =>
      `Thư mục “${folder}” không ứng với nhóm nào của nghị quyết. Tên cần bắt đầu bằng một trong: ${quoted(allowed)}.`,
    en: ({ folder, allowed }) =>
      `The folder “${folder}” belongs to no group of the resolution. Its name must begin with one of: ${quoted(allowed)}.`,
  },
  'missing-group': {
    vi: ({ number }) => `Thiếu thư mục của nhóm ${number}. Hãy tạo thư mục “${String(number).padStart(2, '0')}-…”.`,
    en: ({ number }) =>
      `The folder of group ${number} is missing. Create a folder “${String(number).padStart(2, '0')}-…”.`,
  },
  'no-such-sentence': {
    vi: ({ id, suggestion }) => `Nghị quyết không có câu ${id}.${meant.vi(suggestion)}`,
    en: ({ id, suggestion }) => `The resolution has no sentence ${id}.${meant.en(suggestion)}`,
  },
  'first-words': {
    vi: ({ id, found, actual, suggestion }) =>
      `Câu ${id} không mở đầu bằng “${found}” mà bằng “${actual}…”. Hãy sửa mã câu hoặc những chữ đầu.${meant.vi(suggestion)}`,
    en: ({ id, found, actual, suggestion }) =>
      `Sentence ${id} begins not with “${found}” but with “${actual}…”. Correct the id or the first words.${meant.en(suggestion)}`,
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
    vi: ({ id }) => `Bản dịch câu ${id} làm từ một nguyên văn khác. Hãy dịch lại rồi cập nhật “of”.`,
    en: ({ id }) => `The translation of sentence ${id} was made from other words. Translate again and update “of”.`,
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
      `Sentence ${id}: “phấn đấu” must be “strive”, and “strive” may stand only where the original has “phấn đấu”. Correct the translation.`,
  },
  'quote-not-found': {
    vi: ({ id, quote, text }) =>
      `Câu ${id} không có nguyên văn “${quote}”. Câu này viết: “${text}”. Hãy chép đúng từng chữ.`,
    en: ({ id, quote, text }) =>
      `Sentence ${id} does not hold the words “${quote}”. It reads: “${text}”. Copy them exactly.`,
  },
  'english-not-found': {
    vi: ({ id, quote, text }) =>
      `Bản dịch câu ${id} không có chữ “${quote}”. Bản dịch viết: “${text}”. Hãy chép đúng; chỗ bỏ bớt ghi “[…]”.`,
    en: ({ id, quote, text }) =>
      `The translation of sentence ${id} does not hold “${quote}”. It reads: “${text}”. Copy it exactly; write “[…]” for what is left out.`,
  },
} satisfies Partial<FindingWords>;
