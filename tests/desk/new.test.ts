/** `npm run new`: a skeleton whose blanks the check names, and nothing overwritten. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { describeFinding } from '../../src/desk/report.ts';
import { fingerprint } from '../../src/plan/text/official-text.ts';
import { discard, exampleFolder, readProject, spoil } from '../example/project.ts';
import { runIn } from './run.ts';

const id = '2024-h1';
const flags = ['plan', '--id', id, '--text', 'nghi-quyet.txt'];
let root: string;

beforeEach(() => {
  ({ root } = spoil());
  writeFileSync(join(root, 'nghi-quyet.txt'), readFileSync(join(root, 'seeds', `${id}.txt`)));
  rmSync(join(root, 'seeds', `${id}.txt`));
  rmSync(join(root, 'content', id), { recursive: true });
  // Nothing of it was ever published.
  writeFileSync(join(root, 'content', 'addresses.txt'), '');
});
afterEach(() => discard(root));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

describe('a plan', () => {
  test('is laid out from its text', () => {
    const { status, stdout } = runIn(root, 'new.ts', flags);
    expect(status).toBe(0);
    expect(filesOf(join(root, 'content', id))).toEqual([
      'commitments.yaml',
      ...['01-xay-truong-hoc', '02-lam-duong-thon', '03-che-nuoc-sach-va'].flatMap((group) =>
        ['commitments.yaml', 'en.mdx', 'translation.yaml', 'vi.mdx'].map((file) => `groups/${group}/${file}`),
      ),
      ...['lines.txt', 'plan.yaml', 'translation.yaml'],
    ]);
    expect(stdout).toContain(`content/${id}/groups/01-xay-truong-hoc/vi.mdx`);
    expect(readFileSync(join(root, 'seeds', `${id}.txt`))).toEqual(readFileSync(join(root, 'nghi-quyet.txt')));
  });

  test('is laid out from a text that stands anywhere', () => {
    expect(runIn(root, 'new.ts', [...flags.slice(0, 4), join(root, 'nghi-quyet.txt')]).status).toBe(0);
    expect(readFileSync(join(root, 'seeds', `${id}.txt`))).toEqual(readFileSync(join(root, 'nghi-quyet.txt')));
  });

  test('leaves to the check only blanks, each named', () => {
    runIn(root, 'new.ts', flags);
    const { findings } = readProject(root);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['empty-value', 'wrong-format']));
    const lines = findings.map(({ file, line }) => readFileSync(join(root, file), 'utf8').split('\n')[line - 1]);
    for (const line of lines) expect(line).toMatch(/''$/u);
  });

  test('passes once its blanks are filled', () => {
    runIn(root, 'new.ts', flags);
    const made = join(root, 'content', id);
    const model = join(exampleFolder, 'content', id);
    const folders = {
      '01-xay-truong-hoc': '01-truong-hoc',
      '02-lam-duong-thon': '02-duong-thon',
      '03-che-nuoc-sach-va': '03-doi-song',
    };
    for (const file of filesOf(made).filter((path) => path !== 'lines.txt')) {
      const twin = Object.entries(folders).reduce((path, [mine, theirs]) => path.replace(mine, theirs), file);
      const filled = readFileSync(join(model, twin), 'utf8');
      if (!file.endsWith('translation.yaml')) writeFileSync(join(made, file), filled);
      else {
        // Ids, first words and fingerprints are the skeleton's; only the English comes from elsewhere.
        const entries = parse(readFileSync(join(made, file), 'utf8')) as Record<string, { en: string }>;
        const english = parse(filled) as typeof entries;
        for (const [sentence, entry] of Object.entries(entries)) entry.en = english[sentence]!.en;
        writeFileSync(join(made, file), stringify(entries));
      }
    }
    cpSync(join(model, 'targets'), join(made, 'targets'), { recursive: true });
    expect(readProject(root).findings).toEqual([]);
  });

  test('is never written over what is there', () => {
    runIn(root, 'new.ts', flags);
    const path = join(root, 'content', id, 'plan.yaml');
    writeFileSync(path, 'của tôi');
    const other = join(root, 'content', id, 'commitments.yaml');
    rmSync(other);
    const { status, stderr } = runIn(root, 'new.ts', flags);
    expect(status).toBe(2);
    expect(stderr).toContain(`content/${id}/plan.yaml`);
    expect(readFileSync(path, 'utf8')).toBe('của tôi');
    expect(readdirSync(dirname(other))).not.toContain('commitments.yaml');
  });

  test.each([
    ['an id with marks', ['plan', '--id', 'Kế hoạch', '--text', 'nghi-quyet.txt'], 'nối bằng gạch ngang'],
    ['a text that is not there', ['plan', '--id', id, '--text', 'khong-co.txt'], 'Không thấy khong-co.txt'],
    ['a text without articles', ['plan', '--id', id, '--text', 'content/site.yaml'], 'Không đọc được các nhóm'],
    ['an answer left out', ['plan', '--id', id], 'Thiếu --text'],
    ['a thing it does not know', ['ke-hoach'], 'plan'],
    ['nothing', [], 'plan'],
  ])('is refused for %s', (_, args, words) => {
    const { status, stderr } = runIn(root, 'new.ts', args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(readdirSync(join(root, 'content'))).not.toContain(id);
  });
});

describe('in a plan that is there', () => {
  const notice = ['--plan', id, '--date', '2024-01-01', '--name', 'xong-truong'];
  const folder = `content/${id}/updates/2024-01-01-xong-truong`;
  beforeEach(() => {
    discard(root);
    ({ root } = spoil());
  });

  test.each([
    ['an update', ['update', ...notice], `${folder}/update.yaml`],
    ['a correction', ['correction', ...notice], `${folder}/update.yaml`],
    ['an observation', ['observation', '--target', 'schools', ...notice], `${folder}/update.yaml`],
    ['a target', ['target', '--plan', id, '--id', 'duong-moi'], `content/${id}/targets/duong-moi.yaml`],
  ])('%s leaves to the check only blanks, each named', (_, args, file) => {
    const { status, stderr } = runIn(root, 'new.ts', args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { findings } = readProject(root);
    const place = dirname(file);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.file.startsWith(`${place}/`)).toBe(true);
      expect(['empty-value', 'wrong-format', 'wrong-value', 'wrong-type']).toContain(finding.rule);
      expect(readFileSync(join(root, finding.file), 'utf8').split('\n')[finding.line - 1]).toMatch(/''$/u);
    }
    const blanks = filesOf(join(root, place))
      .filter((name) => place.includes('updates') || name === 'duong-moi.yaml')
      .flatMap((name) =>
        readFileSync(join(root, place, name), 'utf8')
          .split('\n')
          .filter((line) => /: ''$/u.test(line)),
      );
    expect(findings).toHaveLength(blanks.length);
  });

  test('an observation of a target that is not there is refused', () => {
    const { status, stderr } = runIn(root, 'new.ts', ['observation', '--target', 'khong-co', ...notice]);
    expect(status).toBe(2);
    expect(stderr).toContain(`Không thấy content/${id}/targets/khong-co.yaml`);
  });
});

describe.each([4, 12])('a plan of %i groups', (count) => {
  test('is laid out, and once filled is accepted', () => {
    const groups = Array.from(
      { length: count },
      (_, index) => `${index + 1}. Chăm lo việc làng\nTăng cường chăm lo việc làng.`,
    );
    const head =
      'NGHỊ QUYẾT\n\nVề nhiệm vụ 6 tháng đầu năm 2024\n\nQUYẾT NGHỊ:\n\nĐiều 1. Hội đồng nhân dân thống nhất:\n';
    const end =
      '\n\nĐiều 2. Hội đồng nhân dân giao:\n1. Ủy ban nhân dân thực hiện Nghị quyết./.\n\nNơi nhận:\n- Lưu: VT.\n';
    writeFileSync(join(root, 'nghi-quyet.txt'), head + groups.join('\n') + end);
    expect(runIn(root, 'new.ts', flags).status).toBe(0);
    fill(root, count);
    const { content, findings } = readProject(root);
    expect(findings.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
    expect(content!.plans[0]!.groups).toHaveLength(count);
    expect(content!.plans[0]!.commitments).toHaveLength(count + 1);
  });
});

/** What people would write in a new plan of standing duties: its English, one task a group, words for each. */
function fill(folder: string, count: number): void {
  const made = join(folder, 'content', id);
  const write = (file: string, text: string): void => writeFileSync(join(made, file), text);
  const read = (file: string): string => readFileSync(join(made, file), 'utf8');
  const english = (begins: string): string =>
    begins.startsWith('Về nhiệm vụ')
      ? 'On tasks for the first six months of 2024'
      : begins.startsWith('Ủy ban')
        ? "The People's Committee carries out the Resolution."
        : 'Care for the village.';
  const task = (own: string, at: string, begins: string, quote: string, en: string): object => ({
    ...{ id: own, quotes: [{ at, begins, quote, english: en }], kind: 'standing-duty', strength: 'do' },
    plain: { vi: quote, en },
  });
  for (const file of filesOf(made).filter((path) => path.endsWith('translation.yaml'))) {
    const entries = parse(read(file)) as Record<string, { begins: string; en: string }>;
    for (const entry of Object.values(entries)) entry.en = english(entry.begins);
    write(file, stringify(entries));
  }
  for (const file of filesOf(made).filter((path) => path.startsWith('groups/') && path.endsWith('commitments.yaml'))) {
    const number = Number(file.slice(7, 9));
    const { context } = parse(read(file)) as { context: object[] };
    const own = task(
      `${number}-01`,
      `${number}.1.1`,
      'Tăng cường chăm lo',
      'Tăng cường chăm lo việc làng',
      'Care for the village',
    );
    write(file, stringify({ commitments: [own], context }));
    const prose = file.replace('commitments.yaml', '');
    const vi = '---\ntitle: Việc làng\nsummary: Nghị quyết nói về việc làng.\n---\n\nChăm lo việc làng.\n';
    write(`${prose}vi.mdx`, vi);
    write(
      `${prose}en.mdx`,
      `---\ntitle: The village\nsummary: The resolution speaks of the village.\nof: '${fingerprint(vi)}'\n---\n\nCare for the village.\n`,
    );
  }
  const lead = (at: string, quote: string): object => ({ at, begins: quote, quote, reason: 'lead-in' });
  write(
    'commitments.yaml',
    stringify({
      commitments: [
        task(
          'd2-01',
          'd2.2.1',
          'Ủy ban nhân dân thực',
          'Ủy ban nhân dân thực hiện Nghị quyết',
          "The People's Committee carries out the Resolution",
        ),
      ],
      context: [lead('0.1.1', 'Hội đồng nhân dân thống nhất'), lead('d2.1.1', 'Hội đồng nhân dân giao')],
    }),
  );
  const { source } = parse(read('plan.yaml')) as { source: object };
  const model = parse(readFileSync(join(exampleFolder, 'content', id, 'plan.yaml'), 'utf8')) as object;
  write('plan.yaml', stringify({ ...model, source, connectives: [] }));
  for (const file of ['documents', 'projects', 'terms']) writeFileSync(join(folder, 'content', `${file}.yaml`), '[]\n');
  expect(filesOf(join(made, 'groups'))).toHaveLength(4 * count);
}
