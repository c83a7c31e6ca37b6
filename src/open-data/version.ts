/**
 * The version of a plan's data set, as Semantic Versioning writes it: that of its shape, with the day of review and a sum of
 * its tables behind, from content alone. Same content, same version; one letter else, another.
 */
import type { Both } from '../words/both.ts';
import type { Plan } from '../plan/plan.ts';
import { sha256 } from './digest.ts';

/** What changed in the shape of the data, newest first. The first number moves where a reader of the last has to change. */
export const changes: readonly { version: string; date: string; what: Both<string> }[] = [
  {
    version: '2.0.0',
    date: '2026-11-28',
    what: {
      vi: 'Thêm các bảng câu, phần, báo cáo, thời hạn, đính chính, văn bản, cơ quan, địa phương, thuật ngữ, đơn vị; thêm địa chỉ trang. Trong CSV, mã nhiệm vụ và mã câu luôn đi sau mã kế hoạch (2023-h2/3-27); tháng đứng một mình ghi 2023-M09.',
      en: 'Added tables of sentences, parts, reports, deadlines, corrections, documents, bodies, places, terms and units, and the addresses of pages. In CSV, ids of tasks and sentences always follow the id of the plan (2023-h2/3-27); a month alone is written 2023-M09.',
    },
  },
  {
    version: '1.0.0',
    date: '2026-11-23',
    what: {
      vi: 'Nhiệm vụ, chỉ tiêu, số liệu, công trình và tin cập nhật dưới dạng JSON và CSV.',
      en: 'Tasks, targets, figures, projects and updates as JSON and CSV.',
    },
  },
];

/** @param parts the text of every table */
export const versionOf = ({ reviewed }: Plan, parts: readonly string[]): string =>
  `${changes[0]!.version}+${reviewed}.${sha256(parts.map(sha256).join('\n')).slice(0, 8)}`;
