/** The skeleton of a target: a number the text sets. */
import { blank, yaml, type NewFiles } from './new-files.ts';

/** Makes the file of target `id` of a plan. */
export function newTarget({ plan = '', id = '' }: Record<string, string>): NewFiles {
  const record = {
    name: blank,
    commitment: '',
    quotes: [{ at: '', begins: '', quote: '', english: '' }],
    verbatim: '',
    comparison: '',
    value: '',
    unit: '',
    period: '',
    scope: '',
    level: '',
    observations: [],
  };
  const hints = [
    "Điền mọi chỗ ''. quote và verbatim chép đúng nguyên văn; unit là mã trong content/units.yaml.",
    'comparison: over, at-least, reach, below, about, all, keep-rank; scope: province, nation, place, project; level: headline, component.',
    "period, trong dấu nháy: '2023', 2023-H2, 2023-Q3, 2023-09; nguyên văn không nêu thì null. Từng dòng: content/cac-dong.md.",
  ];
  const comment = hints.map((hint) => `# ${hint}\n`).join('');
  return new Map([[`content/${plan}/targets/${id}.yaml`, `${comment}${yaml(record)}`]]);
}
