/** The title page of a plan. */
import type { Subject } from './both.ts';

export const plan = {
  facts: { vi: 'Về văn bản', en: 'The document' },
  kind: { vi: 'Loại', en: 'Kind' },
  body: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  session: { vi: 'Kỳ họp', en: 'Session' },
  adopted: { vi: 'Thông qua', en: 'Adopted' },
  effective: { vi: 'Có hiệu lực', en: 'In force from' },
  adoptedEffective: { vi: 'Thông qua, có hiệu lực', en: 'Adopted, in force' },
  noNumber: { vi: 'bản chúng tôi có không ghi số', en: 'our copy gives no number' },
  signatory: { vi: 'Người ký', en: 'Signed by' },
  official: { vi: 'Nguyên văn', en: 'Official text' },
  checksum: { vi: 'Mã kiểm tra của bản gốc', en: 'Checksum of the original' },
  checksumNote: {
    vi: (file: string): string => `Tệp ${file}, mã SHA-256:`,
    en: (file: string): string => `File ${file}, SHA-256:`,
  },
  duties: { vi: 'Ai làm, ai giám sát', en: 'Who acts, who supervises' },
  readAll: { vi: 'Đọc toàn văn', en: 'Read the full text' },
} satisfies Subject;
