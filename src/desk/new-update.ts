/** The skeleton of a dated notice: an update, an update that brings a figure, or a correction. */
import { blank, blankProse, yaml, type NewFiles } from './new-files.ts';

const source = { publisher: '', title: null, url: '', published: null, accessed: '' };

/** What stands in the file beside `date`, by what is being made. */
const parts = {
  update: () => ({ kind: 'update', concerns: { commitments: [], targets: [], places: [] }, sources: [source] }),
  observation: (target: string) => ({
    kind: 'update',
    observations: [{ target, period: '', value: '', qualifier: '', status: '', as_of: null, secondary: false, source }],
  }),
  correction: () => ({
    kind: 'correction',
    ours: false,
    concerns: { commitments: [], targets: [] },
    said: { words: blank, on: null, where: { source } },
    found: blank,
    sources: [source],
  }),
};

const hints = {
  update: 'concerns: ghi mã nhiệm vụ, chỉ tiêu, địa phương mà tin này nói tới; bỏ dòng không dùng.',
  observation:
    "period, trong dấu nháy: '2023', 2023-H2, 2023-Q3, 2023-09 hoặc through 2023-09; qualifier: over, nearly, about, không có thì xóa dòng; status: estimate, reported, final hoặc plan.",
  correction:
    'kind: correction (có chỗ sai), rebuttal (bác thông tin sai), contradiction (các nguồn không khớp); ours: true nếu chính chúng tôi sai, khi đó dưới where ghi page: /địa-chỉ-trang/.',
};

/**
 * Makes the files of a notice.
 *
 * @param answers `plan`, `date`, `name` (the folder's words), and for an observation its `target`
 */
export function newUpdate(what: keyof typeof parts, answers: Record<string, string>): NewFiles {
  const { plan = '', date = '', name = '', target = '' } = answers;
  const folder = `content/${plan}/updates/${date}-${name}`;
  return new Map([
    [`${folder}/update.yaml`, `# Điền mọi chỗ ''. ${hints[what]}\n${yaml({ date, ...parts[what](target) })}`],
    [`${folder}/vi.mdx`, blankProse],
    [`${folder}/en.mdx`, blankProse],
  ]);
}
