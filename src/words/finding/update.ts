/** Findings in updates and corrections: what was found, what is allowed, how to mend it. */
import { quoted, type FindingWords } from './phrase.ts';

export const updateFindings = {
  'update-folder': {
    vi: ({ folder }) =>
      `Thư mục “${folder}” phải mang tên gồm ngày rồi vài chữ không dấu nối bằng gạch ngang, ví dụ “2024-01-01-cau-binh-minh”. Hãy đổi tên thư mục.`,
    en: ({ folder }) =>
      `The folder “${folder}” must be named by a day and a few plain words joined by hyphens, such as “2024-01-01-cau-binh-minh”. Rename it.`,
  },
  'update-date': {
    vi: ({ date, folder }) =>
      `“date” ghi ${date}, nhưng tên thư mục bắt đầu bằng ${folder.slice(0, 10)}. Hãy sửa cho hai ngày giống nhau.`,
    en: ({ date, folder }) =>
      `“date” is ${date}, but the folder's name begins with ${folder.slice(0, 10)}. Make the two the same.`,
  },
  'update-early': {
    vi: ({ date, adopted }) =>
      `Ngày ${date} trước ngày nghị quyết được thông qua (${adopted}). Hãy sửa “date” và tên thư mục.`,
    en: ({ date, adopted }) =>
      `The day ${date} is before the resolution was adopted (${adopted}). Correct “date” and the folder's name.`,
  },
  'update-key': {
    vi: ({ key, kind }) =>
      `Loại “${kind}” không dùng “${key}”.${key === 'ours' ? ' Chỉ “correction” mới ghi lỗi của chính trang này.' : ' Khóa này chỉ dùng cho correction, rebuttal, contradiction.'} Hãy xóa khóa này hoặc đổi “kind”.`,
    en: ({ key, kind }) =>
      `The kind “${kind}” has no “${key}”.${key === 'ours' ? ' Only a “correction” tells an error of this site.' : ' It is for correction, rebuttal and contradiction.'} Delete the key or change “kind”.`,
  },
  'update-source': {
    vi: () => 'Tin cập nhật chưa có nguồn. Hãy thêm “sources:”, hoặc “observations:”, “reports:” có kèm nguồn.',
    en: () => 'This update has no source. Add “sources:”, or “observations:” or “reports:” that carry theirs.',
  },
  'correction-evidence': {
    vi: ({ kind }) =>
      `Mục “${kind}” chưa có gì làm căn cứ. Hãy thêm “sources:” (nguồn) hoặc “quotes:” (trích nguyên văn nghị quyết).`,
    en: ({ kind }) =>
      `This “${kind}” has nothing to bear it out. Add “sources:” or “quotes:” (exact words of the resolution).`,
  },
  'own-page': {
    vi: () => 'Lỗi của chính trang này phải chỉ ra trang đã viết sai. Hãy ghi “where: { page: /…/ }”.',
    en: () => 'An error of this site must name the page that was wrong. Write “where: { page: /…/ }”.',
  },
  'update-parity': {
    vi: ({ key, missing, extra }) =>
      `“${key}”: số liệu của tiếng Anh khác tiếng Việt.${missing.length ? ` Thiếu: ${quoted(missing)}.` : ''}${extra.length ? ` Thừa: ${quoted(extra)}.` : ''} Hãy sửa cho khớp (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
    en: ({ key, missing, extra }) =>
      `“${key}”: the figures of the English differ from the Vietnamese.${missing.length ? ` Missing: ${quoted(missing)}.` : ''}${extra.length ? ` Extra: ${quoted(extra)}.` : ''} Make them agree (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  },
  'duplicate-report': {
    vi: ({ commitment, url }) =>
      `Báo cáo này của cam kết ${commitment} đã ghi ở nơi khác (cùng tình trạng, cùng ngày, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
    en: ({ commitment, url }) =>
      `This report of commitment ${commitment} stands elsewhere already (same state, same day, same address ${url}). Delete one of the two.`,
  },
} satisfies Partial<FindingWords>;
