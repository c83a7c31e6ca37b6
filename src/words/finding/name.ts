/** Findings in names and the lists of names: what was found, what is allowed, how to mend it. */
import type { Both } from '../both.ts';
import { meant, quoted, type FindingWords } from './phrase.ts';

interface ListWords {
  /** What an id of the list names. */
  one: Both<string>;
  /** Where the id is found. */
  where: Both<string>;
}

const task: ListWords = {
  one: { vi: 'nhiệm vụ', en: 'task' },
  where: { vi: 'Mã nằm ở cuối địa chỉ trang nhiệm vụ.', en: "The id is the end of the address of the task's page." },
};
const target: ListWords = {
  one: { vi: 'chỉ tiêu', en: 'target' },
  where: {
    vi: 'Mã là tên tệp trong targets/ (bỏ “.yaml”), cũng nằm ở cuối địa chỉ trang chỉ tiêu.',
    en: "The id is the name of its file in targets/ (without “.yaml”) and the end of the address of the target's page.",
  },
};
const inFile = (vi: string, en: string, file: string): ListWords => ({
  one: { vi, en },
  where: { vi: `Mã có trong content/${file}.`, en: `The ids are in content/${file}.` },
});

/** By the key under which the id stands. */
const lists: Record<string, ListWords> = {
  commitment: task,
  commitments: task,
  now: task,
  target,
  targets: target,
  rest_of: target,
  figures_of: target,
  unit: inFile('đơn vị', 'unit', 'units.yaml'),
  places: inFile('địa phương', 'place', 'places.yaml'),
  within: inFile('địa phương', 'place', 'places.yaml'),
  bodies: inFile('cơ quan', 'body', 'bodies.yaml'),
  documents: inFile('văn bản', 'document', 'documents.yaml'),
};
const other: ListWords = {
  one: { vi: 'mục', en: 'item' },
  where: { vi: 'Hãy xem danh mục tương ứng.', en: 'Look in the list it belongs to.' },
};
const listOf = (key: string): ListWords => lists[key.split('.').findLast((name) => name in lists) ?? ''] ?? other;

export const nameFindings = {
  'term-not-found': {
    vi: ({ term, match }) =>
      `Thuật ngữ “${term}”: không nghị quyết nào có chữ “${match}”. Hãy sửa cho đúng như nguyên văn, hoặc bỏ đi.`,
    en: ({ term, match }) =>
      `Term “${term}”: no resolution contains “${match}”. Write it as in the text, or remove it.`,
  },
  'project-not-found': {
    vi: ({ id, match }) =>
      `Công trình, đề án “${id}”: không nghị quyết nào có chữ “${match}”. Hãy sửa cho đúng như nguyên văn, hoặc bỏ khỏi “match”.`,
    en: ({ id, match }) =>
      `Project “${id}”: no resolution contains “${match}”. Write it as in the text, or remove it from “match”.`,
  },
  'unknown-plan': {
    vi: ({ id, allowed }) => `Không có kế hoạch “${id}”. Hãy dùng một trong: ${quoted(allowed)}.`,
    en: ({ id, allowed }) => `There is no plan “${id}”. Use one of: ${quoted(allowed)}.`,
  },
  'unknown-name': {
    vi: ({ key, id, allowed, suggestion }) =>
      `Không có ${listOf(key).one.vi} nào mang mã “${id}”.${meant.vi(suggestion)} ${listOf(key).where.vi}${allowed.length > 0 && allowed.length <= 12 ? ` Đang có: ${quoted(allowed)}.` : ''} Hãy sửa mã.`,
    en: ({ key, id, allowed, suggestion }) =>
      `No ${listOf(key).one.en} has the id “${id}”.${meant.en(suggestion)} ${listOf(key).where.en}${allowed.length > 0 && allowed.length <= 12 ? ` There are: ${quoted(allowed)}.` : ''} Correct the id.`,
  },
  'uncited-code': {
    vi: ({ id, code }) => `Câu ${id} dẫn văn bản ${code}, chưa có trong content/documents.yaml. Hãy thêm vào đó.`,
    en: ({ id, code }) => `Sentence ${id} cites ${code}, which is not in content/documents.yaml. Add it there.`,
  },
} satisfies Partial<FindingWords>;
