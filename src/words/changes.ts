/** What has changed since a version of the data that was cited. */
import type { Language } from '../plan/language.ts';
import { inLanguage, type Subject } from './both.ts';

const changes = {
  title: { vi: 'Những gì đã đổi', en: 'What has changed' },
  description: {
    vi: 'Các phiên bản dữ liệu của kế hoạch đã giữ lại, và từng dòng đã thêm, sửa, bỏ sau mỗi phiên bản.',
    en: 'The versions of the plan’s data that were kept, and each row added, changed or removed after each of them.',
  },
  lead: {
    vi: 'Lời trích ghi phiên bản dữ liệu. Tìm phiên bản ấy ở đây: mọi thứ ghi bên dưới nó là những gì đã đổi từ đó đến nay.',
    en: 'A citation names the version of the data. Find it here: all that stands beneath it is what has changed since.',
  },
  limits: {
    vi: 'Phiên bản không có tên ở đây thì không được giữ lại. Nguyên văn nghị quyết không đổi.',
    en: 'A version that is not named here was not kept. The text of the resolution does not change.',
  },
  kept: { vi: (day: string): string => `giữ ngày ${day}`, en: (day: string): string => `kept on ${day}` },
  now: { vi: 'bản hiện nay', en: 'as it stands now' },
  first: { vi: 'Việc giữ lại bắt đầu từ phiên bản này.', en: 'Keeping began with this version.' },
  none: { vi: 'Từ đó đến nay chưa có gì đổi.', en: 'Nothing has changed since.' },
  unseen: {
    vi: 'Chỉ cách viết tệp dữ liệu đổi.',
    en: 'Only how the files of data are written changed.',
  },
  ops: {
    added: { vi: 'thêm', en: 'added' },
    changed: { vi: 'sửa', en: 'changed' },
    removed: { vi: 'bỏ', en: 'removed' },
  },
  of: {
    commitment: { vi: 'nhiệm vụ', en: 'task' },
    target: { vi: 'chỉ tiêu', en: 'target' },
    observation: { vi: 'số liệu', en: 'figure' },
    report: { vi: 'báo cáo', en: 'report' },
    update: { vi: 'tin, đính chính', en: 'news or correction' },
  },
  noState: { vi: 'không xét', en: 'none' },
  noFigure: { vi: 'không có số', en: 'no number' },
  details: { vi: 'lời hoặc nguồn', en: 'words or source' },
  since: { vi: 'Những gì đã đổi từ phiên bản này', en: 'What has changed since this version' },
} satisfies Subject;

export const changesWords = (language: Language) => inLanguage(changes, language);
