/** The second appendix of the staff guide: every line of every file, with what to write there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaOf } from '../../src/desk/schema-files.ts';
import { yamlFiles } from '../../src/plan/yaml-files.ts';
import { kinds, strengths } from '../../src/words/commitment.ts';
import { document } from '../../src/words/document.ts';
import { place } from '../../src/words/place.ts';
import { project } from '../../src/words/project.ts';

const appendix = 'content/cac-dong.md';

interface Schema {
  description?: string;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: Schema | boolean;
  enum?: unknown[];
  const?: unknown;
}

const titles: Record<string, string> = {
  site: 'Thông tin chung của trang',
  terms: 'Từ khó và chữ viết tắt được giải thích',
  abbreviations: 'Chữ viết tắt mà người tìm hay gõ',
  places: 'Địa phương, nơi chốn',
  bodies: 'Cơ quan',
  documents: 'Văn bản được dẫn',
  projects: 'Công trình, dự án, đề án',
  units: 'Đơn vị đo',
  moved: 'Trang đã đổi chỗ hoặc bỏ',
  plan: 'Kế hoạch',
  target: 'Chỉ tiêu',
  update: 'Tin cập nhật, đính chính',
  slips: 'Lỗi viết trong nguyên văn',
  commitments: 'Nhiệm vụ',
  translation: 'Bản dịch từng câu',
};

/** What values say that the words of their key do not name. */
const meanings: Record<string, Record<string, string | { vi: string }>> = {
  'commitments.kind': kinds,
  strength: strengths,
  'documents.kind': document.kinds,
  'places.kind': place.kinds,
  'projects.kind': project.kinds,
  level: { central: 'trung ương', province: 'tỉnh', district: 'huyện', commune: 'xã', any: 'mọi cấp' },
  reason: {
    ...{ heading: 'tiêu đề', 'lead-in': 'lời dẫn', aim: 'mục đích', example: 'ví dụ', repetition: 'lặp lại' },
    recital: 'căn cứ, nhận định',
  },
  class: {
    ...{ target: 'chỉ tiêu', deadline: 'thời hạn', date: 'ngày', code: 'số hiệu', name: 'trong tên gọi' },
    ...{ count: 'số đếm', other: 'số khác' },
  },
  scope: { province: 'cả tỉnh', nation: 'cả nước', place: 'một nơi', project: 'một công trình' },
};

const valuesOf = ({ enum: list, const: one, anyOf = [], oneOf = [] }: Schema): string[] =>
  [...(list ?? []), ...(typeof one === 'string' ? [one] : []), ...[...anyOf, ...oneOf].flatMap(valuesOf)]
    .filter((value) => typeof value === 'string')
    .map(String);

/** The maps of which a value is one, each known by a line of its own. */
const choicesOf = (schema: Schema): Schema[] => {
  const maps = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(({ properties }) => properties);
  return maps.length > 1 ? maps : [];
};

/** The maps that a value may be, through lists and choices. */
function mapsIn(schema: Schema): Schema[] {
  const own = schema.properties ? [schema] : [];
  const more = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  return [
    ...own,
    ...[...(schema.items ? [schema.items] : []), ...more, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(
      mapsIn,
    ),
  ];
}

function rowsOf(file: string, schema: Schema, above: readonly string[], told: Map<string, string>): string[] {
  const choices = choicesOf(schema);
  return mapsIn(schema).flatMap((map) =>
    Object.entries(map.properties!).flatMap(([key, inner]) => {
      const path = [...above, key].join('.');
      const words = [inner.description ?? ''];
      const values = valuesOf(inner).filter((value) => !words[0]!.includes(value));
      const own = meanings[`${file}.${key}`] ?? meanings[key] ?? {};
      if (values.length > 0)
        words.push(`Chọn: ${values.map((value) => `\`${value}\` ${sayIn(own, value)}`.trim()).join(', ')}.`);
      const maps = mapsIn(inner);
      const names = maps.flatMap(({ properties }) => Object.keys(properties!));
      const isPair = names.length === 2 && names.includes('vi') && names.includes('en');
      const shape = JSON.stringify(maps);
      const first = told.get(shape);
      const isName = isPair && (inner.anyOf ?? []).some(({ type }) => type === 'string');
      if (isName) words.push('Ghi một tên, hoặc hai thứ tiếng: `vi`, `en`.');
      else if (isPair) words.push('Hai thứ tiếng: `vi`, `en`.');
      else if (first !== undefined) words.push(`Các dòng con như của \`${first}\`.`);
      else if (maps.length > 0) told.set(shape, path);
      const need = choices.includes(map) ? 'một trong các dòng này' : map.required?.includes(key) ? 'có' : '';
      const row = `| \`${path}\` | ${need} | ${words.join(' ').replaceAll('|', '\\|')} |`;
      return isPair || first !== undefined ? [row] : [row, ...rowsOf(file, inner, [...above, key], told)];
    }),
  );
}

const sayIn = (own: Record<string, string | { vi: string }>, value: string): string => {
  const words = own[value];
  return words === undefined ? '' : `(${typeof words === 'string' ? words : words.vi})`;
};

function table(): string {
  const parts = Object.entries(yamlFiles).map(([name, { paths }]) => {
    const rows = rowsOf(name, schemaOf(name) as Schema, [], new Map());
    return `## ${titles[name]}: ${paths.map((path) => `\`${path}\``).join(', ')}

| Dòng | Bắt buộc | Ghi gì |
| --- | --- | --- |
${rows.join('\n')}`;
  });
  return `# Mọi dòng của mọi tệp

Dấu chấm trong tên là dòng con: \`source.url\` là dòng \`url:\` thụt vào dưới \`source:\`. Bảng này do máy ghi ra từ mã chương trình; các trình soạn thảo hiện cùng những lời này khi bạn gõ.

${parts.join('\n\n')}

## Bài viết: \`vi.mdx\`, \`en.mdx\`

| Dòng | Bắt buộc | Ghi gì |
| --- | --- | --- |
| \`title\` | có | Tên bài, không có dấu chấm ở cuối. |
| \`summary\` | có | Một câu nói điều chính. |
| \`of\` | ở \`en.mdx\` | Dấu của bản tiếng Việt; máy cho biết, hoặc \`npm run of\` tự ghi. |
| \`paragraphs\` | | Chỉ ở bài của nhóm: tên ngắn của từng đoạn, đủ số đoạn của nhóm trong nghị quyết. |
`;
}

test('has every line of every file with its meaning: else run with RENEW=1', () => {
  if (process.env.RENEW) writeFileSync(appendix, table());
  expect(readFileSync(appendix, 'utf8')).toBe(table());
  for (const name of Object.keys(yamlFiles)) expect(titles[name], name).toBeTruthy();
});

test('no choice is left without a word of Vietnamese', () => {
  const choices = [...table().matchAll(/Chọn: (.*?)\./gu)].flatMap(([, list = '']) => list.split(', '));
  expect(choices.length).toBeGreaterThan(50);
  expect(choices.filter((choice) => /^`[\w-]+`$/u.test(choice))).toEqual([]);
});

test('the lines of a source say the same wherever it stands, and no line says what another is for', () => {
  const rows = [...table().matchAll(/^\| `([\w.]+)` \| ([^|]*) \| (.*) \|$/gmu)].map(
    ([, path = '', need = '', words = '']) => {
      const [, above = '', key = ''] = /^(?:(.*)\.)?(\w+)$/u.exec(path) ?? [];
      return { path, above, key, need, words };
    },
  );
  const isSource = (above: string): boolean => rows.some((row) => row.above === above && row.key === 'accessed');
  for (const key of ['publisher', 'title', 'url', 'published', 'accessed']) {
    const said = rows.filter((row) => row.key === key && isSource(row.above)).map(({ words }) => words);
    expect([...new Set(said)], key).toHaveLength(1);
  }
  const choices = rows.filter(({ need }) => need === 'một trong các dòng này').map(({ path }) => path);
  expect(choices).toEqual([
    ...['source', 'page', 'sentence'].map((key) => `said.where.${key}`),
    ...['before', 'by', 'within', 'to', 'before_event', 'upon_event', 'by_document'].map(
      (key) => `commitments.deadline.rule.${key}`,
    ),
  ]);
  // What a number of another unit, a place or a project is there for, each file says itself.
  const places = rows.filter(({ key }) => key === 'places').map(({ words }) => words);
  expect(new Set(places).size).toBe(places.length);
});
