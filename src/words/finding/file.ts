/** Findings in files: what was found, what is allowed, how to mend it. */
import { formatNumber } from '../number.ts';
import { called, meant, quoted, type FindingWords } from './phrase.ts';

const kilobytes = (size: number): string => `${Math.ceil(size / 1000)} kB`;

export const fileFindings = {
  'missing-file': {
    vi: ({ path }) => `Thiếu tệp ${path}. Hãy tạo tệp này, theo mẫu ở thư mục bên cạnh.`,
    en: ({ path }) => `The file ${path} is missing. Create it, following the files of a neighbouring folder.`,
  },
  'not-a-file': {
    vi: ({ path, kind }) =>
      `“${path}” ${kind === 'folder' ? 'là một thư mục' : kind === 'link' ? 'là lối tắt tới chỗ khác' : 'không phải là tệp'}, nên không đọc được. Ở đây chỉ dùng tệp thật. Hãy xóa đi rồi tạo tệp cùng tên${kind === 'folder' ? ' (không gõ dấu “/” sau tên)' : ''}.`,
    en: ({ path, kind }) =>
      `“${path}” is ${kind === 'folder' ? 'a folder' : kind === 'link' ? 'a link to another place' : 'not a file'} and cannot be read. Only real files belong here. Delete it and make a file of that name${kind === 'folder' ? ' (without a “/” behind it)' : ''}.`,
  },
  unreadable: {
    vi: ({ path }) =>
      `Máy không được phép đọc tệp ${path}, hoặc ổ đĩa có lỗi. Hãy cho mọi người quyền đọc tệp, hoặc lấy lại tệp từ git.`,
    en: ({ path }) =>
      `The file ${path} may not be read, or the disk is at fault. Allow everybody to read it, or restore it from git.`,
  },
  'more-findings': {
    vi: ({ rule, count }) =>
      `Từ chỗ này trong tệp còn ${count} chỗ sai cùng loại (${rule}). Hãy sửa những chỗ đã nêu rồi kiểm tra lại.`,
    en: ({ rule, count }) =>
      `From here on the file has ${count} more faults of this kind (${rule}). Mend those told above and check again.`,
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
  'too-many-marks': {
    vi: ({ marks, limit }) =>
      `Có tới ${formatNumber(marks, 'vi')} dấu và dòng, chỉ được tới ${formatNumber(limit, 'vi')}: thường là dán nhầm bảng, dòng trống hoặc một dấu lặp mãi. Hãy xóa phần thừa hoặc chia tệp.`,
    en: ({ marks, limit }) =>
      `There are ${formatNumber(marks, 'en')} marks and lines; at most ${formatNumber(limit, 'en')} are allowed: usually a table, blank lines or one sign pasted over and over. Delete what is too much, or divide the file.`,
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
  markup: {
    vi: ({ key, found }) =>
      key === 'words'
        ? `“${found}” sẽ hiện nguyên như đã gõ, không thành liên kết hay chữ đậm. Liên kết viết liền, dùng nháy thẳng: [chữ hiện ra](#3.3.5 "những chữ đầu của câu"); **chữ đậm** mở và đóng bằng hai dấu sao. Hãy sửa, hoặc bỏ những dấu ấy.`
        : `${called.vi(key)} có “${found}”: ở đây chữ hiện nguyên như đã gõ, không có chữ đậm, liên kết hay thẻ HTML. Hãy bỏ các dấu ấy, chỉ để chữ trơn.`,
    en: ({ key, found }) =>
      key === 'words'
        ? `“${found}” would show as typed, neither as a link nor as bold. A link is written without breaks, with straight quotes: [words shown](#3.3.5 "first words of the sentence"); **bold** opens and closes with two stars. Correct it, or remove the signs.`
        : `${called.en(key)} has “${found}”: here words show as typed, without bold, links or HTML. Write plain words.`,
  },
  filler: {
    vi: ({ key, found }) =>
      `${called.vi(key)} ghi “${found}”: đó chỉ là chữ điền tạm, hoặc là địa chỉ ghi vào chỗ của tên. Hãy ghi đúng như nguồn; tên bài không rõ thì ghi null.`,
    en: ({ key, found }) =>
      `${called.en(key)} is “${found}”, which is only a placeholder, or an address in place of a name. Write what the source says; null for a title that is not known.`,
  },
  'too-long': {
    vi: ({ key, length, limit }) =>
      `${called.vi(key)} dài ${formatNumber(length, 'vi')} ký tự; ở đây nhiều nhất ${formatNumber(limit, 'vi')}. Hãy viết gọn lại, phần còn lại để vào bài.`,
    en: ({ key, length, limit }) =>
      `${called.en(key)} has ${formatNumber(length, 'en')} characters; at most ${formatNumber(limit, 'en')} are allowed here. Shorten it and move the rest into the page.`,
  },
  'listed-twice': {
    vi: ({ key, found }) => `${called.vi(key)} ghi “${found}” hai lần. Hãy xóa bớt một lần.`,
    en: ({ key, found }) => `${called.en(key)} lists “${found}” twice. Remove one.`,
  },
  'empty-body': {
    vi: () => 'Bài chưa có chữ nào dưới dòng “---” thứ hai. Hãy viết ít nhất một câu cho người đọc.',
    en: () => 'There is no word below the second “---”. Write at least one sentence for the reader.',
  },
  'public-file': {
    vi: ({ name, allowed }) =>
      `Tệp “${name}” nằm trong public/: mọi người sẽ tải được nguyên như vậy. Thư mục này chỉ giữ ${quoted(allowed)}. Hãy xóa tệp; tin, số liệu thì viết ở content/.`,
    en: ({ name, allowed }) =>
      `The file “${name}” stands in public/: everybody could fetch it as it is. Only ${quoted(allowed)} belong there. Remove it; news and figures are written in content/.`,
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
