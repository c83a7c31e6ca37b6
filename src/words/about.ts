/** The page about the site. */
import type { Subject } from './both.ts';

export const about = {
  contacts: { vi: 'Báo lỗi ở đâu', en: 'Where to report an error' },
  noContacts: {
    vi: 'Trang này chưa có kênh liên hệ nào có nguồn xác nhận, nên chưa ghi kênh nào ở đây. Khi có, kênh sẽ được ghi kèm nguồn.',
    en: 'This site has no contact channel that a source confirms, so none is given here. When there is one, it will be named with its source.',
  },
  facts: { vi: 'Số liệu của trang', en: 'The site in numbers' },
  sentences: { vi: 'câu và đề mục có địa chỉ riêng', en: 'sentences and headings with an address of their own' },
  translated: { vi: 'câu có bản tiếng Anh', en: 'sentences with an English translation' },
  slips: { vi: 'lỗi viết trong bản gốc đã đánh dấu', en: 'slips of the pen in the original, marked' },
} satisfies Subject;
