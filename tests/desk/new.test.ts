/** `npm run new`: a skeleton whose blanks the check names, and nothing overwritten. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
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
