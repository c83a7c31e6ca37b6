/** Findings in prose: what was found, what is allowed, how to mend it. */
import type { Forbidden } from '../../plan/finding.ts';
import type { Both } from '../both.ts';
import { meant, type FindingWords } from './phrase.ts';

const forbidden: Record<Forbidden, Both<string>> = {
  'import-export': { vi: 'dòng bắt đầu bằng “import” hoặc “export”', en: 'import or export' },
  expression: { vi: 'dấu ngoặc nhọn { }', en: 'an expression in braces { }' },
  element: { vi: 'mã trong dấu < >', en: 'the tag' },
  attribute: { vi: 'phần thêm này trong dấu < >', en: 'this attribute of the tag' },
  link: { vi: 'liên kết kiểu này', en: 'this kind of link' },
  image: { vi: 'hình ảnh', en: 'an image' },
  html: { vi: 'mã HTML', en: 'HTML' },
  heading: {
    vi: 'tiêu đề cấp 1 (trang đã có; hãy viết “## …”)',
    en: 'a first-level heading (the page has one; write “## …”)',
  },
  footnote: { vi: 'chú thích cuối trang', en: 'a footnote' },
  checkbox: { vi: 'ô đánh dấu', en: 'a checkbox' },
  other: { vi: 'cách viết này', en: 'this notation' },
};

const chart: Both<string> = {
  vi: 'Biểu đồ viết thành một dòng riêng, chữ C hoa, nháy thẳng, có gạch chéo ở cuối: <Chart target="mã-chỉ-tiêu" />',
  en: 'A chart is a line of its own, with a capital C, straight quotes and a stroke at its end: <Chart target="id-of-the-target" />',
};
const linkForms: Both<string> = {
  vi: 'Hãy viết lại cho đúng một trong ba dạng ấy; địa chỉ http:// thì thử https://, trang của trang web này thì bắt đầu bằng dấu /, câu thì như #3.3.5.',
  en: 'Write it in one of these three forms: try https:// for http://, begin a page of this site with a stroke, a sentence is like #3.3.5.',
};
const remove: Both<string> = { vi: 'Hãy bỏ phần này.', en: 'Remove this.' };

function remedyOf(language: 'vi' | 'en', kind: Forbidden, found: string): string {
  if (kind === 'link') return linkForms[language];
  return (/^<chart/iu.test(found) ? chart : remove)[language];
}

export const proseFindings = {
  'front-matter': {
    vi: () =>
      'Mấy dòng đầu tệp phải là “---”, “title: …” (tên bài), “summary: …” (tóm tắt), rồi đến “---”. Hãy thêm cho đủ.',
    en: () => 'The file must begin with the lines “---”, “title: …”, “summary: …” and “---”. Add what is missing.',
  },
  'paragraph-names': {
    vi: ({ named, total }) =>
      `“paragraphs” có ${named} tên, còn nhóm này có ${total} đoạn trong nghị quyết. Hãy ghi đủ mỗi đoạn một tên ngắn, theo thứ tự của nghị quyết.`,
    en: ({ named, total }) =>
      `“paragraphs” has ${named} name(s), and the group has ${total} paragraph(s) in the text. Give each a short name, in the order of the text.`,
  },
  'stale-prose': {
    vi: ({ original, fingerprint }) =>
      `Bản tiếng Anh cũ hơn ${original}. Hãy xem lại bản dịch, rồi ghi “of: '${fingerprint}'” ở đầu tệp, giữa hai dòng “---”.`,
    en: ({ original, fingerprint }) =>
      `The English is older than ${original}. Review it, then write “of: '${fingerprint}'” in its front matter.`,
  },
  'mdx-syntax': {
    vi: ({ found }) =>
      /^<chart/iu.test(found)
        ? `Máy không đọc được “${found}”. ${chart.vi}`
        : `Máy không đọc được từ chỗ “${found}”. Dấu “<” và “{” không dùng được trong bài: hãy viết bằng chữ (“dưới”, “nhỏ hơn”); liên kết viết [chữ](https://…).`,
    en: ({ found }) =>
      /^<chart/iu.test(found)
        ? `This cannot be read: “${found}”. ${chart.en}`
        : `This cannot be read beyond “${found}”. “<” and “{” cannot be used in prose: say it in words (“below”, “less than”); write links as [words](https://…).`,
  },
  'mdx-forbidden': {
    vi: ({ kind, found }) =>
      `Không được dùng ${forbidden[kind].vi}: “${found}”. Bài viết chỉ gồm chữ, danh sách và liên kết Markdown (https://…, /…, #mã-câu). ${remedyOf('vi', kind, found)}`,
    en: ({ kind, found }) =>
      `Not allowed: ${forbidden[kind].en} “${found}”. Prose is words, lists and Markdown links (https://…, /…, #sentence-id). ${remedyOf('en', kind, found)}`,
  },
  'link-without-words': {
    vi: ({ id }) =>
      `Liên kết tới câu ${id} thiếu những chữ đầu của câu. Hãy viết: [chữ hiển thị](#${id} "những chữ đầu của câu").`,
    en: ({ id }) =>
      `The link to sentence ${id} does not give the sentence's first words. Write: [words shown](#${id} "first words of the sentence").`,
  },
  'dead-link': {
    vi: ({ address, suggestion }) =>
      `Trang web không có trang nào ở địa chỉ “${address}”.${meant.vi(suggestion)} Hãy chép lại địa chỉ từ thanh địa chỉ của trình duyệt.`,
    en: ({ address, suggestion }) =>
      `The site has no page at “${address}”.${meant.en(suggestion)} Copy the address from the browser.`,
  },
} satisfies Partial<FindingWords>;
