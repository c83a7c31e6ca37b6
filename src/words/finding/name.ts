/** Findings in names and the registers of names: what was found, what is allowed, how to mend it. */
import { meant, quoted, type FindingWords } from './phrase.ts';

export const nameFindings = {
  'term-not-found': {
    vi: ({ term, match }) =>
      `Thuật ngữ “${term}”: không nghị quyết nào có chữ “${match}”. Hãy sửa cho đúng như nguyên văn, hoặc bỏ đi.`,
    en: ({ term, match }) =>
      `Term “${term}”: no resolution holds “${match}”. Write it as it stands in the text, or remove it.`,
  },
  'unknown-plan': {
    vi: ({ id, allowed }) => `Không có kế hoạch “${id}”. Hiện có: ${quoted(allowed)}.`,
    en: ({ id, allowed }) => `There is no plan “${id}”. There are: ${quoted(allowed)}.`,
  },
  'unknown-name': {
    vi: ({ key, id, allowed, suggestion }) =>
      `“${key}” ghi “${id}”, mã này chưa có trong danh mục.${meant.vi(suggestion)} Đang có: ${quoted(allowed.slice(0, 12))}${allowed.length > 12 ? '…' : ''}. Hãy sửa mã, hoặc thêm mã này vào danh mục.`,
    en: ({ key, id, allowed, suggestion }) =>
      `“${key}” says “${id}”, an id no register has.${meant.en(suggestion)} There are: ${quoted(allowed.slice(0, 12))}${allowed.length > 12 ? '…' : ''}. Correct the id, or add it to its register.`,
  },
  'uncited-code': {
    vi: ({ id, code }) => `Câu ${id} dẫn văn bản ${code}, chưa có trong content/documents.yaml. Hãy thêm vào.`,
    en: ({ id, code }) => `Sentence ${id} cites ${code}, which content/documents.yaml lacks. Add it.`,
  },
} satisfies Partial<FindingWords>;
