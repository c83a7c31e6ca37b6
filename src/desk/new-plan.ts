/**
 * The skeleton of a plan, cut from its official text: every sentence has its place, every blank is `''`, and the check
 * names each blank until it is filled.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../plan/file/text-file.ts';
import { Findings } from '../plan/finding.ts';
import { lineSums, seedHash } from '../plan/text/seed.ts';
import {
  fingerprint,
  groupsOf,
  canonical,
  sentencesIn,
  type Division,
  type Sentence,
} from '../plan/text/official-text.ts';
import { parseText } from '../plan/text/parse.ts';
import { fold } from '../search/word.ts';
import { UsageError } from './command.ts';
import { blank, blankProse, yaml, type NewFiles } from './new-files.ts';
import { describeFinding } from './report.ts';

/**
 * Makes the files of a new plan.
 *
 * @param id folder and address: `2024-h1`
 * @param textPath the resolution as received, from `root`; it is copied to `seeds/` byte for byte
 * @throws UsageError when the text is not UTF-8 or has no article 1 with numbered groups
 */
export function newPlan(root: string, { id, textPath }: { id: string; textPath: string }): NewFiles {
  const seed = `seeds/${id}.txt`;
  const bytes = readFileSync(resolve(root, textPath));
  const findings = new Findings();
  const source = decode(textPath, bytes, findings);
  const text = parseText(source ?? '');
  if (source !== null && groupsOf(text).length === 0) {
    const found = text.divisions.map((division) => division.id).join(', ');
    findings.add('text-structure', { file: textPath, line: 1, column: 1 }, { found });
  }
  const [fault] = findings.list;
  if (fault) throw new UsageError(describeFinding(fault, 'both'));

  const folder = `content/${id}`;
  const files: NewFiles = new Map<string, string | Buffer>([
    [seed, bytes],
    [`${folder}/lines.txt`, `${lineSums(bytes).join('\n')}\n`],
    [`${folder}/plan.yaml`, planYaml(seed, seedHash(bytes))],
  ]);
  const groups = groupsOf(text);
  const outside = text.divisions.filter((division) => !groups.includes(division));
  files.set(`${folder}/translation.yaml`, translationYaml(outside));
  files.set(`${folder}/commitments.yaml`, commitmentsYaml([]));
  for (const group of groups) {
    const path = `${folder}/groups/${folderName(group)}`;
    files.set(`${path}/translation.yaml`, translationYaml([group]));
    files.set(`${path}/commitments.yaml`, commitmentsYaml(group.heading?.sentences ?? []));
    for (const language of ['vi', 'en']) files.set(`${path}/${language}.mdx`, blankProse);
  }
  return files;
}

/** `03-nang-cao-hieu-luc`: the group's number and the first words of its heading. */
function folderName({ id, heading }: Division): string {
  const words = fold(heading?.sentences[0]?.text ?? '').match(/[a-z0-9]+/gu) ?? [];
  return [id.padStart(2, '0'), ...words.slice(0, 4)].join('-');
}

function planYaml(seed: string, sha256: string): string {
  const record = {
    title: blank,
    headline: blank,
    summary: blank,
    kind: { vi: 'Nghị quyết', en: 'Resolution' },
    body: blank,
    province: blank,
    number: null,
    session: blank,
    adopted: '',
    effective: '',
    source: { file: seed, sha256 },
    reviewed: '',
    period: { at: '', begins: '', quote: '', english: '', within: '' },
    doers: [{ at: '', begins: '', quote: '', english: '', bodies: [''] }],
  };
  return `# Điền mọi chỗ ''. Ngày viết năm-tháng-ngày. number: null là khi văn bản không ghi số.\n${yaml(record)}`;
}

function translationYaml(divisions: readonly Division[]): string {
  const entries = divisions
    .flatMap(sentencesIn)
    .map((sentence) => [sentence.id, { begins: beginning(sentence), of: fingerprint(sentence.text), en: '' }]);
  return yaml(Object.fromEntries(entries), { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
}

/** One task, to be copied: `commitments` stays empty until somebody reads the text. */
const sample = `# Mẫu một nhiệm vụ (bỏ dấu # ở đầu dòng, thay [] sau commitments: bằng các mục như vậy):
# - id: 3-01
#   quotes:
#     - { at: 3.1.1, begins: sáu chữ đầu của câu, quote: đúng từng chữ của nguyên văn, english: đúng từng chữ của bản dịch }
#   plain: { vi: Tên ngắn của nhiệm vụ, en: Short name of the task }
#   kind: standing-duty # hoặc numeric-target, dated-task, named-project, one-off, prohibition
#   strength: do # hoặc must, complete, resolve, strive, focus, step-up, continue, encourage
`;

function commitmentsYaml(headings: readonly Sentence[]): string {
  const context = headings.map((sentence) => ({
    at: sentence.id,
    begins: beginning(sentence),
    quote: canonical(sentence.text),
    reason: 'heading',
  }));
  return `# Mỗi chữ của phần này phải thuộc một nhiệm vụ (commitments) hoặc một mục context.\n${sample}${yaml({ commitments: [], context })}`;
}

const beginning = ({ text }: Sentence): string => canonical(text).split(' ').slice(0, 6).join(' ');
