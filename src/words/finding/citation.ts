/** Findings in sources held against each other and against their own address. */
import { formatDate } from '../date.ts';
import { called, type FindingWords } from './phrase.ts';

const confirm = {
  vi: 'Nếu đúng là vậy thì thêm vào nguồn này, thẳng cột với “url”, dòng “confirmed: …” nói đã mở xem và thấy gì.',
  en: 'If it is right, add to this source, in the column of “url”, a line “confirmed: …” saying that you opened it and what you saw.',
};

export const citationFindings = {
  'contact-differs': {
    vi: ({ label, url }) =>
      `“label” hiện “${label}”, nhưng “url” dẫn tới “${url}”. Địa chỉ thư, số điện thoại hiện ra phải đúng là nơi bấm vào sẽ tới. Hãy sửa cho khớp.`,
    en: ({ label, url }) =>
      `“label” shows “${label}”, but “url” leads to “${url}”. The e-mail or number shown must be the one that a tap reaches. Make them agree.`,
  },
  'url-day': {
    vi: ({ found, inUrl }) =>
      `“published” (ngày đăng) ghi ${formatDate(found, 'vi')}, nhưng địa chỉ bài mang ngày ${formatDate(inUrl, 'vi')}. Hãy mở lại bài. Nếu gõ nhầm ngày với tháng thì sửa. ${confirm.vi}`,
    en: ({ found, inUrl }) =>
      `“published” is ${formatDate(found, 'en')}, but the address of the page has ${formatDate(inUrl, 'en')}. Open the page. Correct a slip of day and month. ${confirm.en}`,
  },
  'cited-twice': {
    vi: ({ key, found, other, place }) =>
      `Cùng địa chỉ bài này, ${place} ghi ${called.vi(key)} là “${other}”, ở đây ghi “${found}”. Có thể dán nhầm địa chỉ của bài khác. Hãy mở bài rồi sửa cho khớp. ${confirm.vi}`,
    en: ({ key, found, other, place }) =>
      `For the same address ${place} gives ${called.en(key)} as “${other}”, here it is “${found}”. Perhaps the address of another page was pasted. Open the page and make them agree. ${confirm.en}`,
  },
  'publisher-host': {
    vi: ({ publisher, host, usual, holder }) =>
      `“${publisher}” ở những chỗ khác được dẫn từ “${usual}”, ở đây từ “${host}”, là trang của “${holder}”. Có thể dán nhầm địa chỉ, hoặc ghi nhầm nơi đăng. Bài đăng lại thì ghi “secondary: true”. ${confirm.vi}`,
    en: ({ publisher, host, usual, holder }) =>
      `Elsewhere “${publisher}” is cited from “${usual}”, here from “${host}”, which is the site of “${holder}”. Perhaps the wrong address was pasted, or the wrong publisher named. A repost is marked “secondary: true”. ${confirm.en}`,
  },
} satisfies Partial<FindingWords>;
