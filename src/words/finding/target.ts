/** Findings in targets and published figures: what was found, what is allowed, how to mend it. */
import { type FindingWords } from './phrase.ts';

export const targetFindings = {
  'target-value': {
    vi: ({ comparison }) =>
      comparison === 'keep-rank'
        ? 'Chỉ tiêu giữ vị trí nhóm đầu (keep-rank) không có con số: hãy ghi “value: null”.'
        : `Chỉ tiêu “${comparison}” phải có con số. Hãy ghi “value:” là số trong nguyên văn, hoặc đổi “comparison”.`,
    en: ({ comparison }) =>
      comparison === 'keep-rank'
        ? 'A target to keep a place in the leading group (keep-rank) has no number: write “value: null”.'
        : `A target “${comparison}” needs a number. Write the text's number as “value:”, or change “comparison”.`,
  },
  'target-number': {
    vi: ({ written, said }) =>
      `“written” ghi “${written}”, nhưng “comparison”, “value” và “unit” nói “${said}”. Hãy sửa cho hai bên khớp nhau.`,
    en: ({ written, said }) =>
      `“written” is “${written}”, but “comparison”, “value” and “unit” say “${said}”. Make the two agree.`,
  },
  'target-missing': {
    vi: ({ id, words }) =>
      `Câu ${id} có chỉ tiêu “${words}” mà chưa có tệp nào trong thư mục này. Hãy thêm một tệp cho chỉ tiêu đó.`,
    en: ({ id, words }) =>
      `Sentence ${id} sets the target “${words}”, but no file of this folder holds it. Add a file for that target.`,
  },
  'report-beside-target': {
    vi: ({ commitment, target }) =>
      `Cam kết ${commitment} có chỉ tiêu ${target}, nên “reports” của nó phải chuyển thành “observations” của chỉ tiêu ấy.`,
    en: ({ commitment, target }) =>
      `Commitment ${commitment} has the target ${target}, so its “reports” belong to that target, as “observations”.`,
  },
  'observation-empty': {
    vi: () => 'Số liệu này không có “value” cũng không có “fact”. Hãy ghi một trong hai.',
    en: () => 'This observation has neither a “value” nor a “fact”. Write one of them.',
  },
  'unit-unlike': {
    vi: ({ unit }) =>
      `Đơn vị riêng “${unit}” chỉ dùng cho số không cùng thước đo. Hãy đổi số về đơn vị của chỉ tiêu, hoặc thêm “unlike” nói vì sao không so được.`,
    en: ({ unit }) =>
      `A unit of its own, “${unit}”, is only for figures of another measure. Convert the figure to the target's unit, or add “unlike” saying why they cannot be compared.`,
  },
  'duplicate-observation': {
    vi: ({ url, first }) =>
      `Số liệu này đã ghi ở ${first} (cùng kỳ, cùng số, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
    en: ({ url, first }) =>
      `This observation stands already at ${first} (same period, same number, same address ${url}). Delete one of the two.`,
  },
} satisfies Partial<FindingWords>;
