/** Findings in updates and corrections: what was found, what is allowed, how to mend it. */
import { formatDate } from '../date.ts';
import { called, type FindingWords } from './phrase.ts';
import { difference } from './plausible.ts';

export const updateFindings = {
  'update-folder': {
    vi: ({ folder }) =>
      `Thư mục “${folder}” phải mang tên gồm ngày rồi vài chữ không dấu nối bằng gạch ngang, ví dụ “2024-01-01-cau-binh-minh”. Hãy đổi tên thư mục.`,
    en: ({ folder }) =>
      `The folder “${folder}” must be named with a date and a few words joined by hyphens, such as “2024-01-01-cau-binh-minh”. Rename it.`,
  },
  'update-date': {
    vi: ({ date, folder }) =>
      `“date” ghi ngày ${formatDate(date, 'vi')}, nhưng tên thư mục bắt đầu bằng “${folder.slice(0, 10)}”. Hãy sửa cho hai ngày giống nhau.`,
    en: ({ date, folder }) =>
      `“date” is ${formatDate(date, 'en')}, but the folder's name begins with “${folder.slice(0, 10)}”. Make the two the same.`,
  },
  'update-early': {
    vi: ({ date, adopted }) =>
      `Ngày ${formatDate(date, 'vi')} trước ngày nghị quyết được thông qua (${formatDate(adopted, 'vi')}). Hãy sửa “date” và tên thư mục.`,
    en: ({ date, adopted }) =>
      `${formatDate(date, 'en')} is before the resolution was adopted (${formatDate(adopted, 'en')}). Correct “date” and the folder's name.`,
  },
  'update-key': {
    vi: ({ key, kind }) =>
      `Loại “${kind}” không dùng “${key}”.${key === 'ours' ? ' Chỉ “correction” (đính chính) mới ghi lỗi của chính chúng tôi.' : ' Dòng này chỉ dùng cho correction (đính chính), rebuttal (bác thông tin sai), contradiction (số công bố không khớp).'} Hãy xóa dòng này hoặc đổi “kind”.`,
    en: ({ key, kind }) =>
      `The kind “${kind}” has no “${key}”.${key === 'ours' ? ' Only a “correction” reports an error of our own.' : ' It is for correction, rebuttal and contradiction.'} Delete the key or change “kind”.`,
  },
  'update-source': {
    vi: () => 'Tin cập nhật chưa có nguồn. Hãy thêm “sources:”, hoặc “observations:”, “reports:” có kèm nguồn.',
    en: () => 'This update has no source. Add “sources:”, or “observations:” or “reports:” that carry theirs.',
  },
  'correction-evidence': {
    vi: ({ kind }) =>
      `Mục “${kind}” chưa có gì làm căn cứ. Hãy thêm “sources:” (nguồn) hoặc “quotes:” (trích nguyên văn nghị quyết).`,
    en: ({ kind }) => `This “${kind}” has no evidence. Add “sources:” or “quotes:” (exact words of the resolution).`,
  },
  'own-page': {
    vi: () =>
      'Lỗi của chính chúng tôi phải chỉ ra trang đã viết sai. Hãy thêm vào “said” dòng “where:”, rồi bên dưới thụt vào dòng “page: /địa-chỉ-trang/”.',
    en: () =>
      'An error of our own must name the page that was wrong. Under “said” add a line “where:” and, indented below it, “page: /address-of-the-page/”.',
  },
  'update-parity': {
    vi: ({ key, ...rest }) => `${called.vi(key)}: tiếng Anh nói khác tiếng Việt.${difference.vi(rest)}`,
    en: ({ key, ...rest }) => `${called.en(key)}: the English differs from the Vietnamese.${difference.en(rest)}`,
  },
  'duplicate-report': {
    vi: ({ commitment, url }) =>
      `Báo cáo này về nhiệm vụ ${commitment} đã được ghi ở nơi khác (cùng tình trạng, cùng ngày, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
    en: ({ commitment, url }) =>
      `This report on task ${commitment} is already recorded elsewhere (same status, same day, same address ${url}). Delete one of the two.`,
  },
} satisfies Partial<FindingWords>;
