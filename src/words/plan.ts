/** The overview of a plan. */
import type { Subject } from './both.ts';

export const plan = {
  facts: { vi: 'Về văn bản', en: 'The document' },
  kind: { vi: 'Loại', en: 'Kind' },
  body: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  session: { vi: 'Kỳ họp', en: 'Session' },
  adopted: { vi: 'Thông qua', en: 'Adopted' },
  effective: { vi: 'Có hiệu lực', en: 'In force from' },
  number: { vi: 'Số', en: 'Number' },
  noNumber: { vi: 'bản chúng tôi có không ghi số', en: 'our copy gives no number' },
  signatory: { vi: 'Người ký', en: 'Signed by' },
  source: { vi: 'Bản gốc', en: 'Original' },
  sourceNote: {
    vi: (sha: string): string => `giữ đúng từng chữ như lúc nhận (mã kiểm tra SHA-256: ${sha})`,
    en: (sha: string): string => `kept exactly as received (SHA-256 checksum: ${sha})`,
  },
  opening: { vi: 'Điều 1 mở đầu thế nào', en: 'How article 1 opens' },
  groups: { vi: 'Các nhóm nhiệm vụ', en: 'Task groups' },
  duties: { vi: 'Ai làm, ai giám sát', en: 'Who acts, who supervises' },
  readAll: { vi: 'Đọc toàn văn', en: 'Read the full text' },
} satisfies Subject;
