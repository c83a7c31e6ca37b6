/** Findings in prose: what was found, what is allowed, how to mend it. */
import type { Forbidden } from '../../plan/finding.ts';
import type { Both } from '../both.ts';
import { meant, type FindingWords } from './phrase.ts';

const forbidden: Record<Forbidden, Both<string>> = {
  'import-export': { vi: 'lệnh import hoặc export', en: 'import or export' },
  expression: { vi: 'biểu thức trong dấu ngoặc nhọn { }', en: 'an expression in braces { }' },
  element: { vi: 'thẻ', en: 'the tag' },
  attribute: { vi: 'thuộc tính này của thẻ', en: 'this attribute of the tag' },
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

export const proseFindings = {
  'front-matter': {
    vi: () => 'Tệp phải mở đầu bằng phần đầu giữa hai dòng “---”, có “title:” và “summary:”.',
    en: () => 'The file must open with front matter between two “---” lines, with “title:” and “summary:”.',
  },
  'stale-prose': {
    vi: ({ original, fingerprint }) =>
      `Bản tiếng Anh cũ hơn ${original}. Hãy xem lại bản dịch, rồi ghi “of: '${fingerprint}'” ở phần đầu tệp.`,
    en: ({ original, fingerprint }) =>
      `The English is older than ${original}. Look it over, then write “of: '${fingerprint}'” in its front matter.`,
  },
  'mdx-syntax': {
    vi: ({ found }) =>
      `Không đọc được từ chỗ “${found}”. Dấu “<” và “{” không dùng được trong bài: hãy viết bằng chữ (“dưới”, “nhỏ hơn”); liên kết viết [chữ](https://…).`,
    en: ({ found }) =>
      `This cannot be read from “${found}” on. “<” and “{” cannot be used in prose: say it in words (“below”, “less than”); write links as [words](https://…).`,
  },
  'mdx-forbidden': {
    vi: ({ kind, found }) =>
      `Không được dùng ${forbidden[kind].vi}: “${found}”. Bài viết chỉ gồm chữ, danh sách và liên kết Markdown (https://…, /…, #mã-câu). Hãy bỏ phần này.`,
    en: ({ kind, found }) =>
      `Not allowed: ${forbidden[kind].en} “${found}”. Prose is words, lists and Markdown links (https://…, /…, #sentence-id). Remove this.`,
  },
  'link-without-words': {
    vi: ({ id }) =>
      `Liên kết tới câu ${id} thiếu những chữ đầu của câu. Hãy viết: [chữ hiển thị](#${id} "những chữ đầu của câu").`,
    en: ({ id }) =>
      `The link to sentence ${id} lacks the sentence's first words. Write: [words shown](#${id} "first words of the sentence").`,
  },
  'dead-link': {
    vi: ({ address, suggestion }) =>
      `Trang không có địa chỉ “${address}”.${meant.vi(suggestion)} Hãy chép lại địa chỉ từ thanh địa chỉ của trình duyệt.`,
    en: ({ address, suggestion }) =>
      `The site has no address “${address}”.${meant.en(suggestion)} Copy the address from the browser.`,
  },
} satisfies Partial<FindingWords>;
