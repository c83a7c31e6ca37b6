/** The page about the site. */
import type { Subject } from './both.ts';

export const about = {
  contacts: { vi: 'Báo lỗi ở đâu', en: 'Where to report an error' },
  noContacts: {
    vi: 'Chúng tôi chưa có địa chỉ liên hệ nào kiểm chứng được, nên chưa ghi ở đây. Khi có, địa chỉ sẽ được ghi kèm nguồn.',
    en: 'We have no contact address that a source confirms, so none is given here. When we have one, it will be listed with its source.',
  },
  facts: { vi: 'Trang web này qua các con số', en: 'The site in numbers' },
  sentences: { vi: 'câu và đề mục có địa chỉ riêng', en: 'sentences and headings with an address of their own' },
  translated: { vi: 'câu có bản tiếng Anh', en: 'sentences with an English translation' },
  slips: { vi: 'lỗi viết trong bản gốc đã đánh dấu', en: 'slips of the pen in the original, marked' },
} satisfies Subject;
