/** The words and pictures of targets: rules on the miniature plan, and of the live plan that nothing touches or contradicts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boxOf, inlineScene, overlap, sizesFor, type Dot, type Line, type Words } from '../../src/chart/scene.ts';
import type { Language } from '../../src/plan/language.ts';
import { read, type Content } from '../../src/plan/read.ts';
import { resultOn } from '../../src/view/target/describe.ts';
import { evidenceRows } from '../../src/view/target/evidence.ts';
import { pictureFile, pictureOf } from '../../src/view/target/pictures.ts';
import { isDrawn, progressOf } from '../../src/view/target/progress.ts';
import { askedOf, goalOf, reportedWords } from '../../src/view/target/target-text.ts';
import { readExample } from '../example/project.ts';

const example = readExample();
const live = read(process.cwd()).content!;
const languages = ['vi', 'en'] as const;

const setting = (id: string, language: Language, content: Content = example) => {
  const [plan] = content.plans;
  return { content, plan: plan!, target: plan!.targets.find((target) => target.id === id)!, language };
};
const all = [live, example].flatMap((content) =>
  content.plans.flatMap((plan) =>
    plan.targets.flatMap((target) => languages.map((language) => ({ content, plan, target, language }))),
  ),
);
const drawn = all.flatMap((here) => {
  const progress = progressOf(here);
  return progress ? [{ here, name: `${here.target.id} ${here.language}`, ...progress }] : [];
});
const words = (id: string, language: Language = 'vi'): string[] =>
  progressOf(setting(id, language))!.scene.marks.flatMap((mark) => (mark.kind === 'words' ? mark.words : []));

describe('what was found, in a row', () => {
  const found = (id: string, language: Language): string =>
    reportedWords(example, setting(id, language).target, language);
  test('is from the least to the greatest of rival figures, their unit once, and says that they disagree', () => {
    expect(found('tea-2023', 'vi')).toBe('39,8–41,5 tấn (các nguồn không thống nhất)');
    expect(found('tea-2023', 'en')).toBe('39.8–41.5 tonnes (sources disagree)');
  });
  test('is said to be reckoned where it is', () =>
    expect(found('tea-2023-h2', 'vi')).toMatch(/^20,3–22 tấn \(số tính ra/u));
  test('keeps the unit that stands first', () => expect(found('arts-contest', 'en')).toBe('rank 1'));
  test('is a dash where nothing was', () => expect(found('trees', 'vi')).toBe('–'));
});

test('what is asked is in the words of the text; ours stand by where those hold no number', () => {
  const { target } = setting('tea-2023', 'vi');
  expect(askedOf(example, target, 'vi')).toEqual({ official: 'trên 40 tấn', ours: null });
  expect(askedOf(example, target, 'en')).toEqual({ official: null, ours: 'over 40 tonnes' });
  expect(askedOf(example, { ...target, verbatim: 'hai con số' }, 'vi').ours).toBe('(trên 40 tấn)');
});

test('a pair of numbers that nobody explains is shown as it is written', () => {
  const { content, plan } = setting('trees', 'vi');
  const target = { ...plan.targets[0]!, verbatim: '07/8 cây', value: 7, unit: 'trees' };
  expect(goalOf(content, target, 'vi')).toMatch(/^07\/8 /u);
});

describe('a target’s one picture', () => {
  test('stands where figures lead to a number asked by a day, and nowhere else', () => {
    const ids = example.plans[0]!.targets.filter(isDrawn).map(({ id }) => id);
    expect(ids.sort()).toEqual(['tea-2023', 'tea-2023-h2']);
    // Ranks, yes or no, no time, other measures alone: no frame without figures.
    for (const { here } of drawn) expect(here.target.value, here.target.id).not.toBeNull();
  });
  test('labels the first and the last day and those on which sources differ, with their words', () => {
    const shown = words('tea-2023');
    for (const label of ['19,5', '30,2–gần 31', '39,8–41,5', 'trên 40', '−0,2 / +1,5 tấn', '2022: 38', 'th. 12', 'tấn'])
      expect(shown).toContain(label);
    expect(words('tea-2023', 'en')).toContain('30.2–nearly 31');
    // Another measure, a plan and half of the year before are no points of it.
    for (const label of ['9', '45', '17']) expect(shown).not.toContain(label);
  });
  test('explains the signs it uses, and no other', () => {
    const { legend, left } = pictureOf(setting('tea-2023', 'vi'))!;
    expect(legend.map(({ sign }) => sign)).toEqual(['final', 'estimate', 'reported', 'range', 'goal', 'before']);
    expect(left).toContain('9 tấn');
    const half = pictureOf(setting('tea-2023-h2', 'vi'))!;
    expect(half.legend.map(({ sign }) => sign)).toEqual(['final', 'estimate', 'range', 'goal']);
    expect(half.left).toBe('');
  });
  test('says in its title the sentence of the page', () => {
    const here = setting('tea-2023', 'vi');
    const svg = pictureOf(here)!.svg;
    expect(svg).toContain(`<title>${here.target.name.vi}: ${resultOn(here).main}`);
    expect(svg).toMatch(/<desc>.*trên 40 tấn.*41,5 tấn.*<\/desc>/u);
  });
});

describe('in every picture of both plans', () => {
  test('a ground lies under it, for browsers that darken the page and leave drawings as they are', () => {
    for (const { name, scene } of drawn) expect(inlineScene(scene), name).toMatch(/<\/desc><rect class="ground"\/>/u);
  });
  test('no words touch each other or a mark, on the narrowest screen, a phone and a wide column', () => {
    expect(drawn.length).toBeGreaterThan(20);
    const touching = drawn.flatMap(({ name, scene }) => {
      const said = scene.marks.filter((mark): mark is Words => mark.kind === 'words');
      const dots = scene.marks.filter((mark): mark is Dot => mark.kind === 'dot');
      return sizesFor(scene.room).flatMap((size) =>
        said.flatMap((each, index) => {
          const box = boxOf(each, size);
          const points = dots.map(({ at }) => {
            const [x, y] = [at.x * size.width, at.y * size.height];
            return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
          });
          const others = said.slice(0, index).map((other) => boxOf(other, size));
          return [...others, ...points].some((other) => overlap(box, other)) ? `${name}: ${each.words}` : [];
        }),
      );
    });
    expect(touching).toEqual([]);
  });
  test('the first and the last figure are labelled', () => {
    const bare = drawn.filter(({ scene }) => {
      const labels = scene.marks.filter((mark) => mark.kind === 'words' && /value/u.test(mark.name));
      const days = new Set(scene.marks.flatMap((mark) => (mark.kind === 'dot' ? mark.at.x : [])));
      return labels.length < Math.min(2, days.size);
    });
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
  test('what was only part of the time ends before its end, where the number is said to be missing', () => {
    const partial = drawn.filter(({ here }) => here.target.assessment.state === 'no-final');
    expect(partial.length).toBeGreaterThan(0);
    for (const { name, scene, signs } of partial) {
      expect(signs, name).toContain('missing');
      const dots = scene.marks.filter((mark): mark is Dot => mark.kind === 'dot');
      expect(Math.max(...dots.map(({ at }) => at.x)), name).toBeLessThan(0.95);
      // Nothing that was measured is drawn as a length from 0.
      const lengths = scene.marks.filter((mark): mark is Line => mark.kind === 'line' && mark.name === 'range');
      expect(
        lengths.every(({ from }) => from.y < 1),
        name,
      ).toBe(true);
    }
  });
  test('the colour of alarm is spent on a miss alone', () => {
    for (const { name, here, scene } of drawn)
      if (here.target.assessment.state !== 'not-met')
        expect(inlineScene(scene), name).not.toMatch(/class="shortfall"/u);
    const sheet = readFileSync('src/chart/progress.css', 'utf8');
    expect(sheet.match(/var\(--signal\)/gu)).toHaveLength(1);
    expect(sheet).toMatch(/\.shortfall \{[^}]*--signal/u);
  });
  test('letters are 12 pixels or more', () => {
    for (const file of ['src/chart/progress.css', 'src/view/target/figure.css', 'src/view/target/target.css'])
      for (const [, size] of readFileSync(file, 'utf8').matchAll(/text \{[^}]*font-size: (\d+)px/gu))
        expect(Number(size), file).toBeGreaterThanOrEqual(12);
  });
});

describe('a file to take away', () => {
  test('says by itself what it shows, whose figures and of which day', () => {
    const file = pictureFile(setting('tea-2023', 'vi'))!;
    for (const said of ['Chè hái năm 2023', '39,8–41,5', '2/1/2024', 'Xã mẫu', 'Thôn mẫu'])
      expect(file).toContain(said);
    const english = pictureFile(setting('tea-2023', 'en'))!;
    expect(english).toContain('<tspan lang="vi">Báo mẫu</tspan>');
  });
  test('holds the finding alone where nothing can be drawn, and is none where no number is asked', () => {
    const file = pictureFile(setting('trees', 'vi'))!;
    expect(file).toContain('Chưa tìm thấy số nào');
    expect(file).not.toContain('class="dot');
    expect(pictureFile(setting('arts-contest', 'vi'))).toBeNull();
  });
});

describe('evidence', () => {
  const rows = evidenceRows(setting('tea-2023', 'vi').target.assessment.assessed, 'vi');
  const values = rows.map(({ first }) => first.observation.value);
  test('is a row a number of some days, the latest first, plans last', () =>
    expect(values).toEqual([41.5, 39.8, 9, 31, 30.9, 30.4, 30.2, 19.5, 38, 17, 45]));
  test('has its sources behind the number', () => {
    const two = rows[values.indexOf(30.4)]!;
    expect(two.sources.map(({ observation }) => observation.source.publisher.vi)).toEqual(['Báo mẫu', 'Thôn mẫu']);
  });
});
