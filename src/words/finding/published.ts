/** Findings in addresses of our own, and in names that stand for one thing: what was found, what is allowed, how to mend it. */
import { meant, quoted, type FindingWords } from './phrase.ts';
import { lacks } from './plausible.ts';

export const publishedFindings = {
  'address-lost': {
    vi: ({ address, suggestion }) =>
      `Trang ${address} đã từng được đăng, nay không còn: người ta có thể đã dẫn tới đó.${suggestion ? ` Có lẽ nó đã đổi thành ${suggestion}.` : ''} Hãy trả lại mã hoặc tên thư mục cũ; nếu đúng là phải bỏ thì thêm một mục vào content/moved.yaml (from: địa chỉ cũ, to: địa chỉ mới hoặc null, on: ngày, why: lý do bằng hai thứ tiếng).`,
    en: ({ address, suggestion }) =>
      `The page ${address} was published once and is gone; others may link to it.${suggestion ? ` Perhaps it became ${suggestion}.` : ''} Give the record its old id or folder name back; where it has to go, add an entry to content/moved.yaml (from: the old address, to: the new one or null, on: the day, why: the reason in both languages).`,
  },
  'moved-still': {
    vi: ({ address }) => `Trang ${address} vẫn còn, nên không thể ghi là đã chuyển. Hãy xóa mục này.`,
    en: ({ address }) => `The page ${address} is still there and cannot have moved. Delete this entry.`,
  },
  'moved-unknown': {
    vi: ({ address, suggestion }) =>
      `Chưa từng có trang nào ở địa chỉ ${address}.${meant.vi(suggestion)} Hãy chép địa chỉ từ content/addresses.txt, hoặc xóa mục này.`,
    en: ({ address, suggestion }) =>
      `No page was ever published at ${address}.${meant.en(suggestion)} Copy the address from content/addresses.txt, or delete this entry.`,
  },
  'reserved-name': {
    vi: ({ name }) =>
      `Thư mục kế hoạch không được mang tên “${name}”: trang của nó sẽ chiếm chỗ trang khác. Hãy đổi tên, ví dụ “2024-h1”.`,
    en: ({ name }) =>
      `A plan's folder may not be called “${name}”: its pages would take the place of others. Rename it, for example “2024-h1”.`,
  },
  'same-source': {
    vi: ({ file, other }) =>
      `Văn bản “${file}” đã là của kế hoạch “${other}”. Một nghị quyết chỉ đăng một lần: hãy xóa thư mục chép thừa, hoặc ghi tệp văn bản khác.`,
    en: ({ file, other }) =>
      `The text “${file}” already belongs to the plan “${other}”. A resolution is published once: delete the copied folder, or name another text.`,
  },
  'group-twice': {
    vi: ({ number, first }) =>
      `Nhóm ${number} đã có thư mục “${first}”, nên thư mục này sẽ không được đăng. Hãy xóa hoặc đổi số ở đầu tên một trong hai.`,
    en: ({ number, first }) =>
      `Group ${number} already has the folder “${first}”, so this one would not be published. Delete one of the two or change its number.`,
  },
  'name-itself': {
    vi: ({ key, id }) =>
      key === 'link'
        ? `Liên kết ở trang của “${id}” dẫn về chính trang ấy. Liên kết phải dẫn tới trang khác. Hãy sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ.`
        : `Dòng “${key}” của “${id}” dẫn về chính nó. Hãy ghi mã khác, hoặc xóa dòng này.`,
    en: ({ key, id }) =>
      key === 'link'
        ? `The link on the page of “${id}” leads back to that page. It must lead to another. Correct its address, or keep its words without a link.`
        : `“${key}” of “${id}” leads back to itself. Write another id, or delete the line.`,
  },
  'target-twice': {
    vi: ({ other }) => `Chỉ tiêu này đã có ở ${other}: cùng câu, cùng con số, cùng kỳ. Hãy xóa một trong hai.`,
    en: ({ other }) =>
      `This target already stands in ${other}: same sentence, number and period. Delete one of the two.`,
  },
  'not-in-text': {
    vi: ({ key, id, match }) =>
      `Mục “${id}”: không nghị quyết nào có chữ “${match}”. Hãy chép đúng như nguyên văn, hoặc bỏ đi${key === 'places' ? '; nơi cần giữ dù nguyên văn không nêu thì thêm “note” nói vì sao' : ''}.`,
    en: ({ key, id, match }) =>
      `“${id}”: no resolution contains “${match}”. Write it as in the text, or remove it${key === 'places' ? '; for a place to be kept though no text names it, add a “note” that says why' : ''}.`,
  },
  'english-short': {
    vi: ({ id, english }) =>
      `Lời tiếng Anh của câu ${id} chỉ ghi ${quoted([english])}, chưa có chữ nào. Hãy chép phần bản dịch ứng với nguyên văn được trích.`,
    en: ({ id, english }) =>
      `The English of sentence ${id} is only ${quoted([english])}, without a word. Copy the part of the translation that renders the quote.`,
  },
  'english-part': {
    vi: ({ id, quote, english, ...rest }) =>
      `Lời tiếng Anh ${quoted([english])} không ứng với cả đoạn nguyên văn được trích của câu ${id}: ${quoted([quote])}.${lacks.vi(rest)} Hãy chép từ bản dịch của câu cho đủ; “[…]” chỉ thay cho chữ mà đoạn trích nguyên văn cũng không có.`,
    en: ({ id, quote, english, ...rest }) =>
      `The English ${quoted([english])} does not render the whole quote of sentence ${id}: ${quoted([quote])}.${lacks.en(rest)} Copy all of it from the sentence's translation; “[…]” stands only for words that the quote does not have either.`,
  },
} satisfies Partial<FindingWords>;
