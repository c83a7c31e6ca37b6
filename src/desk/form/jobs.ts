/** The jobs of the form: which fields each asks for, and the three files that their answers make. */
import type { choices, Block, FieldName, jobs } from '../../words/form.ts';
import { fold } from '../../search/word.ts';
import { fingerprint } from '../../plan/text/official-text.ts';
import { yaml, type NewFiles } from '../new-files.ts';

export type Job = keyof typeof jobs;
export type Answers = Record<string, string>;

export interface Field {
  /** The name of its input; a pair's is followed by `.vi` and `.en`. */
  input: string;
  words: FieldName;
  kind: 'line' | 'area' | 'day' | 'number' | 'check' | 'commitment' | 'target' | 'place' | 'project' | 'choice';
  pair?: true;
  choices?: keyof typeof choices;
  required?: true | undefined;
  /** Where its answer stands in `update.yaml`. */
  path?: (string | number)[];
}

const line = (words: FieldName, more: Partial<Field> = {}): Field => ({ input: words, words, kind: 'line', ...more });

const source = (prefix: string, path: (string | number)[], required?: true): Field[] => [
  line('publisher', { input: `${prefix}publisher`, path: [...path, 'publisher'], required }),
  line('sourceTitle', { input: `${prefix}title`, path: [...path, 'title'] }),
  line('url', { input: `${prefix}url`, path: [...path, 'url'], required }),
  line('published', { input: `${prefix}published`, path: [...path, 'published'] }),
  line('accessed', { input: `${prefix}accessed`, kind: 'day', path: [...path, 'accessed'], required }),
  line('sourceConfirmed', { input: `${prefix}confirmed-source`, path: [...path, 'confirmed'] }),
];
/** A source that stands by itself says of itself whether it is a repost. */
const ownSource: [Block, Field[]] = [
  'source',
  [
    ...source('', ['sources', 0], true),
    line('secondary', { input: 'source-secondary', kind: 'check', path: ['sources', 0, 'secondary'] }),
  ],
];

const notice: [Block, Field[]] = [
  'notice',
  [line('date', { kind: 'day', path: ['date'], required: true }), line('name')],
];
const words: [Block, Field[]] = [
  'words',
  [
    line('title', { pair: true, required: true }),
    line('summary', { kind: 'area', pair: true, required: true }),
    line('body', { kind: 'area', pair: true, required: true }),
  ],
];
const listed = (words: FieldName & Field['kind'], key: string): Field[] =>
  [0, 1].map((index) => line(words, { input: `${words}s${index}`, kind: words, path: ['concerns', key, index] }));
const concerns: [Block, Field[]] = [
  'concerns',
  [
    ...listed('commitment', 'commitments'),
    ...listed('target', 'targets'),
    ...listed('place', 'places'),
    ...listed('project', 'projects'),
  ],
];
/** What a figure and a report have alike. */
const evidence = (key: string): Field[] => [
  line('status', { kind: 'choice', choices: 'status', path: [key, 0, 'status'], required: true }),
  line('as_of', { path: [key, 0, 'as_of'] }),
  line('secondary', { kind: 'check', path: [key, 0, 'secondary'] }),
  line('caveat', { pair: true, path: [key, 0, 'caveat'] }),
];

/** The blocks of each job, in the order in which one knows the answers. */
export const blocksOf: Record<Job, [Block, Field[]][]> = {
  update: [notice, ownSource, concerns, words],
  figure: [
    notice,
    [
      'figure',
      [
        line('target', { kind: 'target', path: ['observations', 0, 'target'], required: true }),
        line('period', { path: ['observations', 0, 'period'], required: true }),
        line('qualifier', { kind: 'choice', choices: 'qualifier', path: ['observations', 0, 'qualifier'] }),
        line('value', { kind: 'number', path: ['observations', 0, 'value'], required: true }),
        ...evidence('observations'),
        line('confirmed', { path: ['observations', 0, 'confirmed'] }),
      ],
    ],
    ['source', source('', ['observations', 0, 'source'], true)],
    words,
  ],
  report: [
    notice,
    [
      'report',
      [
        line('commitment', { kind: 'commitment', path: ['reports', 0, 'commitment'], required: true }),
        line('outcome', { kind: 'choice', choices: 'outcome', path: ['reports', 0, 'outcome'], required: true }),
        line('fact', { kind: 'area', pair: true, path: ['reports', 0, 'fact'], required: true }),
        line('done', { kind: 'day', path: ['reports', 0, 'done'] }),
        ...evidence('reports'),
      ],
    ],
    ['source', source('', ['reports', 0, 'source'], true)],
    words,
  ],
  correction: [
    notice,
    [
      'said',
      [
        line('kind', { kind: 'choice', choices: 'kind', path: ['kind'], required: true }),
        line('ours', { kind: 'check', path: ['ours'] }),
        line('said', { kind: 'area', pair: true, path: ['said', 'words'], required: true }),
        line('on', { path: ['said', 'on'] }),
        line('page', { path: ['said', 'where', 'page'] }),
        line('found', { kind: 'area', pair: true, path: ['found'], required: true }),
      ],
    ],
    ['where', source('where-', ['said', 'where', 'source'])],
    ownSource,
    concerns,
    words,
  ],
};

/** Stands for a number until the file is written: what was typed is kept to the digit, as the check reads it. */
const number = 'SO-DA-GO';

/** The folder's name: its day and a few words, of nothing but what names of folders are made of. */
export function nameOf({ date = '', name, ...answers }: Answers): string {
  const words = fold(name || (answers['title.vi'] ?? '')).match(/[a-z0-9]+/gu) ?? [];
  return [date.replace(/[^\d-]/gu, ''), ...words.slice(0, 8)].join('-');
}

/** The files that answers make, by path. */
export function filesOf(job: Job, plan: string, answers: Answers): NewFiles {
  const folder = `content/${plan}/updates/${nameOf(answers)}`;
  const record: Record<string, unknown> = { date: answers.date, kind: job === 'correction' ? '' : 'update' };
  for (const [, fields] of blocksOf[job]) for (const field of fields) if (field.path) put(record, field, answers);
  if ('concerns' in record) record.concerns = withoutGaps(record.concerns as Record<string, unknown[]>);
  const typed = answers.value?.trim() ?? '';
  const text = yaml(record).replace(number, () => (/^[-\d.,eE ]+$/u.test(typed) ? typed : `'${typed}'`));
  const prose = (language: 'vi' | 'en', more: object): string =>
    `---\n${yaml({ title: answers[`title.${language}`], summary: answers[`summary.${language}`], ...more })}---\n\n${answers[`body.${language}`] ?? ''}\n`;
  const vi = prose('vi', {});
  return new Map([
    [`${folder}/update.yaml`, text],
    [`${folder}/vi.mdx`, vi],
    // Whoever writes both at once has translated what stands there.
    [`${folder}/en.mdx`, prose('en', { of: fingerprint(vi) })],
  ]);
}

/** Keys that say "not known" where an answer is left empty; all others are then left out. */
const nullable = new Set(['title', 'published', 'as_of', 'on']);

function put(record: Record<string, unknown>, field: Field, answers: Answers): void {
  const path = field.path!;
  const key = String(path.at(-1));
  const answer = field.pair
    ? { vi: answers[`${field.input}.vi`] ?? '', en: answers[`${field.input}.en`] ?? '' }
    : (answers[field.input] ?? '');
  const isEmpty = typeof answer === 'string' ? answer === '' : answer.vi === '' && answer.en === '';
  // A source of which nothing was given is none.
  if (field.input.startsWith('where-') && !answers['where-url']) return;
  if (isEmpty && !field.required && !nullable.has(key) && field.kind !== 'check') return;
  if (key === 'ours' && answer !== 'on') return;
  const value = field.kind === 'check' ? answer === 'on' : isEmpty && nullable.has(key) ? null : answer;
  let at: Record<string | number, unknown> = record;
  path.slice(0, -1).forEach((part, index) => {
    at[part] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[part] as typeof at;
  });
  at[path.at(-1)!] = field.kind === 'number' ? number : value;
}

const withoutGaps = (concerns: Record<string, unknown[]>): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(concerns).map(([key, ids]) => [key, ids.filter((id) => id !== undefined)]));
