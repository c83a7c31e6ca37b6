/** Findings in files: what was found, what is allowed, how to mend it. */
import { meant, quoted, type FindingWords } from './phrase.ts';

const kilobytes = (size: number): string => `${Math.ceil(size / 1000)} kB`;

export const fileFindings = {
  'missing-file': {
    vi: ({ path }) => `Thiếu tệp ${path}. Hãy tạo tệp này, theo mẫu ở thư mục bên cạnh.`,
    en: ({ path }) => `The file ${path} is missing. Create it, following the files of a neighbouring folder.`,
  },
  'not-utf8': {
    vi: () => 'Chữ trong tệp lưu sai bảng mã nên không đọc được. Hãy lưu lại tệp với bảng mã “UTF-8”.',
    en: ({ byte }) => `The file is not UTF-8 (byte 0x${byte.toString(16)}). Save it again as “UTF-8”.`,
  },
  'too-large': {
    vi: ({ size, limit }) =>
      `Tệp nặng ${kilobytes(size)}, chỉ được tới ${kilobytes(limit)}. Hãy thu nhỏ hoặc chia tệp; không đưa ảnh chụp, bản quét vào đây.`,
    en: ({ size, limit }) =>
      `The file is ${kilobytes(size)}; at most ${kilobytes(limit)} is allowed. Make it smaller or divide it; photographs and scans do not belong here.`,
  },
  'merge-conflict': {
    vi: () =>
      'Hai người cùng sửa đoạn này, git chưa ghép được. Hãy giữ một bản, xóa bản kia và các dòng “<<<<<<<”, “=======”, “>>>>>>>”.',
    en: () =>
      'Two people edited this passage and git could not merge it. Keep one version; delete the other and the lines “<<<<<<<”, “=======”, “>>>>>>>”.',
  },
  'empty-file': {
    vi: () => 'Tệp trống. Hãy viết nội dung theo mẫu ở thư mục bên cạnh, hoặc lấy lại bản cũ từ git.',
    en: () => 'The file is empty. Write it, following the files of a neighbouring folder, or restore it from git.',
  },
  'stray-file': {
    vi: ({ name, allowed, suggestion }) =>
      allowed.length
        ? `Trang web không dùng tệp “${name}”, nên nội dung của tệp sẽ không được đăng.${meant.vi(suggestion)} Ở thư mục này chỉ dùng: ${quoted(allowed)}. Hãy đổi tên, chuyển chỗ hoặc xóa tệp.`
        : `Trang web không dùng “${name}” ở chỗ này, nên nội dung trong đó sẽ không được đăng.${meant.vi(suggestion)} Hãy đổi tên, chuyển chỗ hoặc xóa đi.`,
    en: ({ name, allowed, suggestion }) =>
      allowed.length
        ? `The site does not use the file “${name}”, so its contents would not be published.${meant.en(suggestion)} Only these belong in this folder: ${quoted(allowed)}. Rename, move or delete it.`
        : `The site does not use “${name}” here, so its contents would not be published.${meant.en(suggestion)} Rename, move or delete it.`,
  },
} satisfies Partial<FindingWords>;
