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
  const hint = "Điền mọi chỗ ''. quote và verbatim chép đúng nguyên văn; unit là mã trong content/units.yaml.";
  return new Map([[`content/${plan}/targets/${id}.yaml`, `# ${hint}\n${yaml(record)}`]]);
}
