/** The words and pictures of targets, on the miniature plan. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/plan/language.ts';
import { describeTarget } from '../../src/view/target/describe.ts';
import { goalOf, joinFigures, reportedWords } from '../../src/view/target/target-text.ts';
import { bulletOf, miniBulletOf } from '../../src/view/target/bullet.ts';
import { lineOf } from '../../src/view/target/line.ts';
import { pictureFile } from '../../src/view/target/pictures.ts';
import { readExample, type Edit } from '../example/project.ts';

const tea = 'content/2024-h1/targets/tea-2023.yaml';
const news = 'content/2024-h1/updates/2024-01-01-thu-che/update.yaml';
const unlike = '\n    not_comparable: { vi: Chè khô., en: Dried tea. }';
/** As if nobody had published a figure for the whole year. */
const noWholeYear: Edit[] = [
  { file: tea, from: 'value: 39.8', to: `value: 39.8${unlike}` },
  { file: news, from: 'value: 41.5', to: `value: 41.5${unlike}` },
  {
    file: 'content/2024-h1/plan.yaml',
    from: 'adopted: 2023-12-08\neffective: 2023-12-08',
    to: 'adopted: 2023-07-08\neffective: 2023-07-08',
  },
];

const setting = (id: string, language: Language, ...edits: Edit[]) => {
  const content = readExample(...edits);
  const [plan] = content.plans;
  return { content, plan: plan!, target: plan!.targets.find((target) => target.id === id)!, language };
};
const reported = (id: string, language: Language, ...edits: Edit[]): string => {
  const { content, target } = setting(id, language, ...edits);
  return reportedWords(content, target, language);
};
/** The words of a picture, each where it stands. */
const wordsIn = (svg: string, kind: string): string[] =>
  [...svg.matchAll(new RegExp(`<text class="(?:[^"]* )?${kind}(?: [^"]*)?"[^>]*>(.*?)</text>`, 'gu'))].map(
    ([, words]) => words!.replaceAll(/<[^>]*>/gu, ''),
  );

describe('what was published, in a cell', () => {
  test('is the figures that decide, the least first, their unit once', () => {
    const edits: Edit[] = [{ file: tea, from: 'value: 39.8', to: 'value: 40.2' }];
    expect(reported('tea-2023', 'vi', ...edits)).toBe('40,2; 41,5 tấn');
    expect(reported('tea-2023', 'en', ...edits)).toBe('40.2; 41.5 tonnes');
  });
  test('is the one that decides where another disagrees', () => expect(reported('tea-2023', 'vi')).toBe('39,8 tấn'));
  test('is the latest of a part, with its period, while there is none of the whole', () => {
    const words = reported('tea-2023', 'vi', ...noWholeYear);
    expect(words).toMatch(/^gần 31 tấn \(9 tháng[^)]*2023\)$/u);
    expect(reported('tea-2023', 'en', ...noWholeYear)).toMatch(/^nearly 31 tonnes \(.*nine months.*2023\)$/u);
  });
  test('is said to be reckoned where it is', () => {
    expect(reported('tea-2023-h2', 'vi')).toMatch(/^20,3; 22 tấn \(\p{L}[^)]*\)$/u);
  });
  test('keeps the qualifier and the unit that stands first', () => {
    expect(reported('water', 'vi')).toMatch(/^trên 88%/u);
    expect(reported('arts-contest', 'en')).toBe('rank 1');
  });
  test('is a finding where there is no number', () => {
    const file = 'content/2024-h1/targets/arts-contest.yaml';
    const finding = 'outcome: met\n    fact: { vi: Vẫn ở nhóm đầu., en: Still in the leading group. }';
    const words = reported('arts-contest', 'vi', { file, from: 'value: 1', to: finding });
    expect(words).not.toMatch(/\d/u);
    expect(words.length).toBeGreaterThan(2);
  });
  test('tells nothing at all from nothing that is alike', () => {
    const none = reported('trees', 'vi');
    const water = 'content/2024-h1/targets/water.yaml';
    const other = reported('water', 'vi', { file: water, from: 'value: 88', to: `value: 88${unlike}` });
    expect(none).not.toBe(other);
    for (const words of [none, other]) expect(words).not.toMatch(/\d/u);
  });
});

test.each([
  [['11,02%', '11,03%'], '11,02%; 11,03%'],
  [['20 tấn', '21 tấn'], '20; 21 tấn'],
  [['hạng 1', 'hạng 2'], 'hạng 1; hạng 2'],
  [['20 tấn', '3%'], '20 tấn; 3%'],
  [['20 tấn'], '20 tấn'],
  [[], ''],
])('figures side by side: %j', (figures, joined) => expect(joinFigures(figures)).toBe(joined));

describe('the bars of a target', () => {
  const svg = bulletOf(setting('tea-2023', 'vi'));

  test('are the year before first, then its own from the least, and nothing else', () => {
    // 2022 is a year as long as the target's own; its first half, another measure and plans are not drawn.
    expect(wordsIn(svg, 'value')).toEqual(['38 tấn', '39,8 tấn', '41,5 tấn']);
  });
  test('leave out part of the year before, though it ends on the same day', () => {
    const half = bulletOf(
      setting(
        'tea-2023',
        'vi',
        { file: tea, from: 'period: 2022-H1', to: 'period: 2022-H2' },
        { file: tea, from: 'as_of: 2022-06-30', to: 'as_of: null' },
      ),
    );
    expect(wordsIn(half, 'value')).toEqual(wordsIn(svg, 'value'));
  });
  test('name their publishers, one of the other language marked as such', () => {
    const english = bulletOf(setting('tea-2023', 'en'));
    expect(english).toContain('<tspan lang="vi">Báo mẫu</tspan>');
    expect(svg).not.toContain('lang="vi"');
  });
  test('of one number by two publishers are one', () => {
    const same = bulletOf(setting('tea-2023', 'vi', { file: tea, from: 'value: 39.8', to: 'value: 41.5' }));
    expect(wordsIn(same, 'value')).toEqual(['38 tấn', '41,5 tấn']);
    expect(same).toMatch(/Báo mẫu, Xã mẫu|Xã mẫu, Báo mẫu/u);
  });
  test('of one number, once an estimate and once final, are two', () => {
    const edits: Edit[] = [
      { file: tea, from: '    value: 39.8\n    status: final', to: '    value: 41.5\n    status: estimate' },
    ];
    expect(wordsIn(bulletOf(setting('tea-2023', 'vi', ...edits)), 'value')).toHaveLength(3);
  });
  test('may be reckoned', () => {
    expect(wordsIn(bulletOf(setting('tea-2023-h2', 'vi')), 'value')).toEqual(['20,3 tấn', '22 tấn']);
  });
  test('are said to be missing where nothing was published', () => {
    const empty = bulletOf(setting('trees', 'vi'));
    expect(wordsIn(empty, 'value')).toEqual([]);
    expect(empty).toContain('2/1/2024');
  });
});

describe('the way through a year', () => {
  const svg = lineOf(setting('tea-2023', 'vi'))!;
  const marks = (picture: string): number => picture.match(/<circle class="dot/gu)!.length;

  test('has one mark a figure of a day, however many publish it', () => {
    // June; September 30.2, 30.4 twice, 30.9, nearly 31; December 39.8 and 41.5; another measure is a diamond.
    expect(marks(svg)).toBe(7);
    expect(svg).toContain('class="dot final other"');
  });
  test('labels a day once, with the least and the greatest of many', () => {
    const labels = [...svg.matchAll(/>([^<]*\d[^<]*)<\/text>/gu)].map(([, words]) => words!);
    expect(labels).toContain('30,2 … gần 31');
    expect(labels).toContain('19,5');
    expect(labels.filter((words) => words.includes('30,4'))).toEqual([]);
  });
  test('is drawn only where figures of two days were published, of a target of a year', () => {
    for (const id of ['trees', 'schools', 'arts-contest', 'tea-2023-h2', 'water'])
      expect(lineOf(setting(id, 'vi')), id).toBeNull();
  });
});

describe('a picture in words', () => {
  test('says what is asked, what was published by whom, and the state', () => {
    const vi = describeTarget(setting('tea-2023', 'vi'), ['like']);
    for (const words of ['Chè hái năm 2023', 'trên 40 tấn', '41,5 tấn', 'Báo mẫu', '39,8 tấn', 'Xã mẫu'])
      expect(vi).toContain(words);
    expect(vi).not.toContain('30,2');
    const en = describeTarget(setting('tea-2023', 'en'), ['like', 'part', 'not-comparable']);
    for (const words of ['over 40 tonnes', '30.2 tonnes', '9 tonnes', 'Sample News']) expect(en).toContain(words);
  });
  test('names nobody where nothing was published', () => {
    const words = describeTarget(setting('trees', 'en'), ['like']);
    expect(words).toContain('at least 1,500 trees');
    expect(words).not.toMatch(/mẫu|Sample/u);
  });
});

test('a small picture stands where a number is asked', () => {
  expect(miniBulletOf(setting('tea-2023', 'vi'))).toContain('<svg');
  expect(miniBulletOf(setting('arts-contest', 'vi'))).toBe('');
});

test('a file says by itself what it shows, whose figures and of which day', () => {
  const file = pictureFile(setting('tea-2023', 'vi'))!;
  for (const words of ['Chè hái năm 2023', '39,8 tấn', '2/1/2024', 'Xã mẫu']) expect(file).toContain(words);
  expect(pictureFile(setting('arts-contest', 'vi'))).toBeNull();
});

test('a pair of numbers that nobody explains is shown as it is written', () => {
  const { content, plan } = setting('trees', 'vi');
  const target = { ...plan.targets[0]!, verbatim: '07/8 cây', value: 7, unit: 'trees' };
  expect(goalOf(content, target, 'vi')).toMatch(/^07\/8 /u);
});
