/** Findings in targets and published figures: what was found, what is allowed, how to mend it. */
import type { FindingWords } from './phrase.ts';

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
      `“verbatim” (đúng chữ của nghị quyết) ghi “${written}”, nhưng “comparison”, “value” và “unit” nói “${said}”. Hãy sửa cho hai bên khớp nhau.`,
    en: ({ written, said }) =>
      `“verbatim” is “${written}”, but “comparison”, “value” and “unit” say “${said}”. Make the two agree.`,
  },
  'target-class': {
    vi: ({ id, written, class: kind, commitment }) =>
      `“${written}” ở câu ${id} là số của chỉ tiêu này, nhưng commitments.yaml ghi con số ấy là “class: ${kind}”${commitment ? ` (nhiệm vụ ${commitment})` : ''}. Nếu đúng là chỉ tiêu thì sửa ở đó thành “class: target”; nếu không thì bỏ tệp chỉ tiêu này.`,
    en: ({ id, written, class: kind, commitment }) =>
      `“${written}” in sentence ${id} is this target's number, but commitments.yaml counts it as “class: ${kind}”${commitment ? ` (task ${commitment})` : ''}. If it is a target, write “class: target” there; if not, remove this target's file.`,
  },
  'target-missing': {
    vi: ({ id, words }) =>
      `Câu ${id} có chỉ tiêu “${words}” mà chưa có tệp nào trong thư mục này. Hãy thêm một tệp cho chỉ tiêu đó.`,
    en: ({ id, words }) =>
      `Sentence ${id} sets the target “${words}”, but no file in this folder covers it. Add a file for that target.`,
  },
  'report-beside-target': {
    vi: ({ commitment, target }) =>
      `Nhiệm vụ ${commitment} có chỉ tiêu ${target}, nên hãy chuyển “reports” của nhiệm vụ thành “observations” của chỉ tiêu ấy.`,
    en: ({ commitment, target }) =>
      `Task ${commitment} has the target ${target}, so move its “reports” to that target, as “observations”.`,
  },
  'observation-empty': {
    vi: () => 'Mục này chưa có con số (“value”), cũng chưa có sự việc bằng lời (“fact”). Hãy ghi một trong hai.',
    en: () => 'This item has neither a number (“value”) nor a fact in words (“fact”). Write one of them.',
  },
  'unit-unlike': {
    vi: ({ unit }) =>
      `Đơn vị riêng “${unit}” chỉ dùng cho số có cách tính khác. Hãy đổi số về đơn vị của chỉ tiêu, hoặc thêm dòng “not_comparable” nói vì sao không so sánh được.`,
    en: ({ unit }) =>
      `A unit of its own, “${unit}”, is only for figures measured differently. Convert the figure to the target's unit, or add “not_comparable” saying why they cannot be compared.`,
  },
  'duplicate-observation': {
    vi: ({ url, first }) =>
      `Số liệu này đã ghi ở ${first} (cùng kỳ, cùng số, cùng địa chỉ ${url}). Hãy xóa một trong hai.`,
    en: ({ url, first }) =>
      `This figure is already given at ${first} (same period, same number, same address ${url}). Delete one of the two.`,
  },
} satisfies Partial<FindingWords>;
