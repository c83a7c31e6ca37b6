/**
 * Three more sentences of the miniature plan, and reports of them, for the states of a page that no test of a rule needs: met
 * late, met in part, under way, not measurable; and a place that only the text names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineSums, seedHash } from '../../src/plan/text/seed.ts';
import { fingerprint } from '../../src/plan/text/official-text.ts';
import { applyEdits, exampleFolder, type Edit } from './project.ts';

const seed = 'seeds/2024-h1.txt';
const group = 'content/2024-h1/groups/03-doi-song';
const news = 'content/2024-h1/updates/2024-07-02-viec-xong';

const sentences = [
  {
    vi: 'Dọn chợ phiên trước ngày 31/12/2023.',
    en: 'Clear the market before 31 December 2023.',
    rest: 'kind: dated-task\n    strength: do\n    deadline: { verbatim: trước ngày 31/12/2023, rule: { before: 2023-12-31 } }',
  },
  {
    vi: 'Chăm lo tốt hơn đời sống người già.',
    en: 'Take better care of the lives of the old.',
    rest: 'kind: standing-duty\n    strength: do\n    unmeasurable: degree',
  },
  { vi: 'Sửa các cầu treo.', en: 'Repair the footbridges.', rest: 'kind: standing-duty\n    strength: do' },
];
const idOf = (index: number): string => `3.2.${index + 4}`;
const begins = (text: string): string => text.split(' ').slice(0, 3).join(' ');
const last = (file: string): string => readFileSync(join(exampleFolder, file), 'utf8');

const report = (commitment: string, outcome: string, vi: string, en: string, more = ''): string =>
  `  - commitment: ${commitment}
    outcome: ${outcome}
    fact: { vi: ${vi}, en: ${en} }
    status: final
    as_of: 2024-07-01
    secondary: false${more}
    source: { publisher: Báo mẫu, title: Việc xong, url: 'https://vi-du.example/xong', published: 2024-07-02, accessed: 2024-07-10 }
`;

/** To be applied after `aged`, for the reports are of that half year. */
export function addFurtherStates(root: string): void {
  const text = last(seed).replace('trên đường.', (found) => `${found} ${sentences.map(({ vi }) => vi).join(' ')}`);
  const bytes = Buffer.from(text);
  const written = sentences.map(({ vi, en, rest }, index) => ({
    translation: `${idOf(index)}:\n  begins: ${begins(vi)}\n  of: '${fingerprint(vi)}'\n  en: "${en}"\n`,
    commitment: `  - id: 3-${String(index + 8).padStart(2, '0')}
    quotes:
      - { at: ${idOf(index)}, begins: ${begins(vi)}, quote: ${vi.slice(0, -1)}, english: ${en.slice(0, -1)} }
    plain: { vi: ${vi.slice(0, -1)}, en: ${en.slice(0, -1)} }
    ${rest}
`,
  }));
  const edits: Edit[] = [
    { file: seed, to: bytes },
    { file: 'content/2024-h1/lines.txt', to: `${lineSums(bytes).join('\n')}\n` },
    { file: 'content/2024-h1/plan.yaml', from: seedHash(readFileSync(join(exampleFolder, seed))), to: seedHash(bytes) },
    {
      file: 'content/addresses.txt',
      from: '/2024-h1/cam-ket/1-01/\n',
      to: '/2024-h1/cam-ket/1-01/\n/2024-h1/cam-ket/1-09/\n',
    },
    {
      file: 'content/moved.yaml',
      to: '- from: /2024-h1/cam-ket/1-09/\n  to: /2024-h1/cam-ket/1-01/\n  on: 2024-01-02\n  why: { vi: Hai nhiệm vụ là một., en: Two tasks were one. }\n',
    },
    {
      file: `${group}/translation.yaml`,
      to: last(`${group}/translation.yaml`) + written.map(({ translation }) => translation).join(''),
    },
    {
      file: `${group}/commitments.yaml`,
      from: '\ncontext:',
      to: `\n${written.map(({ commitment }) => commitment).join('')}context:`,
    },
    {
      file: 'content/places.yaml',
      to: `${last('content/places.yaml')}- id: cac-thon
  name: { vi: Các thôn, en: The villages }
  kind: region
  match: [Các thôn]
`,
    },
    {
      file: `${news}/update.yaml`,
      to: `date: 2024-07-02\nkind: update\nreports:\n${
        report('3-08', 'met', 'Đã dọn xong chợ phiên.', 'The market has been cleared.', '\n    done: 2024-01-05') +
        report('3-10', 'partly-met', 'Đã sửa một cầu treo.', 'One footbridge has been repaired.') +
        report('2-01', 'under-way', 'Thôn vẫn dùng vật liệu tại chỗ.', 'The village still uses local material.')
      }`,
    },
    {
      file: `${news}/vi.mdx`,
      to: '---\ntitle: Việc đã xong\nsummary: Chợ phiên và cầu treo.\n---\n\nBáo mẫu đăng tin.\n',
    },
    {
      file: `${news}/en.mdx`,
      to: '---\ntitle: Work done\nsummary: The market and the footbridges.\nof: "00000000"\n---\n\nThe sample newspaper reports it.\n',
    },
  ];
  applyEdits(root, edits);
}
