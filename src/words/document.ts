/** The page of documents cited, and what one of them is called: by its code, else by its title, in English where there is one. */
import type { Language } from '../plan/language.ts';
import type { CitedDocument } from '../plan/name/document.ts';
import type { Both, Subject } from './both.ts';

export const document = {
  title: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
  /** What an empty cell means is said once, here. */
  lead: {
    vi: (count: string, found: string): string =>
      `${count} văn bản, ghi đúng như nghị quyết dẫn, xếp theo loại và số hiệu. Tìm được nơi đăng của ${found} văn bản; ô trống là nghị quyết không ghi, hoặc chúng tôi chưa tìm được nơi đăng.`,
    en: (count: string, found: string): string =>
      `${count} documents, given as the resolution cites them, by kind and number. A published copy was found of ${found}; an empty cell means that the resolution does not say, or that we found no published copy.`,
  },
  description: {
    vi: 'Luật, nghị quyết, quyết định, kế hoạch, đề án được nghị quyết dẫn: số hiệu, cơ quan ban hành, ngày, câu dẫn.',
    en: 'Laws, resolutions, decisions, plans and schemes the resolution cites: code, issuer, date, where it is cited.',
  },
  kinds: {
    law: { vi: 'luật', en: 'law' },
    resolution: { vi: 'nghị quyết', en: 'resolution' },
    decree: { vi: 'nghị định', en: 'decree' },
    decision: { vi: 'quyết định', en: 'decision' },
    directive: { vi: 'chỉ thị', en: 'directive' },
    'official-telegram': { vi: 'công điện', en: 'official telegram' },
    conclusion: { vi: 'kết luận', en: 'conclusion' },
    notice: { vi: 'thông báo', en: 'notice' },
    'official-letter': { vi: 'văn bản', en: 'official letter' },
    plan: { vi: 'kế hoạch', en: 'plan' },
    programme: { vi: 'chương trình', en: 'programme' },
    submission: { vi: 'tờ trình', en: 'submission' },
    report: { vi: 'báo cáo', en: 'report' },
    scheme: { vi: 'đề án', en: 'scheme' },
  },
  columns: {
    code: { vi: 'Số hiệu', en: 'Code' },
    title: { vi: 'Tên', en: 'Title' },
    issuer: { vi: 'Cơ quan, ngày', en: 'Issued by, on' },
    cited: { vi: 'Dẫn ở câu', en: 'Cited in sentence' },
    source: { vi: 'Nơi đăng', en: 'Published at' },
  },
} satisfies Subject & { kinds: Record<CitedDocument['kind'], Both> };

export const documentTitle = ({ title, english }: CitedDocument, language: Language): string | null =>
  language === 'vi' ? title : (english ?? title);

export const documentName = (document: CitedDocument, language: Language): string =>
  document.code ?? documentTitle(document, language) ?? document.id;
