/**
 * What the check accepts, the tests accept. Each piece of a day's work of the staff is accepted by itself; the site of all of
 * them together is built once, and every test of built sites asks of it what it asks of the live site.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProject } from '../example/project.ts';
import { filesIn } from './project.ts';
import { addressOf, plain, siteNames, siteOf, type BuiltPage } from './sites.ts';
import { guideUpdate, readBefore, staffWork } from './staff-work.ts';

const before = readBefore('.');
const errorsOf = (root: string): string[] =>
  readProject(root)
    .findings.filter(({ level }) => level === 'error')
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);
const bytesOf = (root: string): string =>
  filesIn(join(root, 'content'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');

test.each(staffWork)('$name: accepted', ({ apply }) => {
  const root = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    for (const part of ['content', 'seeds', 'public']) cpSync(part, join(root, part), { recursive: true });
    apply(root, before);
    // It is no work that leaves everything as it was.
    expect(bytesOf(root)).not.toBe(bytesOf('.'));
    expect(errorsOf(root)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('all together: accepted, built, and asked what every site is asked', () => {
  expect(staffWork.length).toBeGreaterThanOrEqual(10);
  expect(siteNames).toContain('edited');
  expect(errorsOf(siteOf('edited').root)).toEqual([]);
  expect(siteOf('edited').plans.length).toBe(before.content.plans.length + 1);
});

test('an update written as the guide tells is published everywhere the guide says', () => {
  const site = siteOf('edited');
  const plan = site.current.id;
  const { id, facts, vi, en } = guideUpdate();
  const { observations } = parse(facts) as {
    observations: { target: string; value: number; source: { url: string } }[];
  };
  const [{ target, value, source }] = observations as [(typeof observations)[number]];
  const { commitment } = site.current.targets.find((each) => each.id === target)!;
  const title = (prose: string): string => /^title: (.*)$/mu.exec(prose)![1]!;
  const update = { vi: addressOf(plan, 'updates', 'vi', id), en: addressOf(plan, 'updates', 'en', id) };
  const figures = { vi: value.toLocaleString('vi-VN'), en: value.toLocaleString('en-GB') };

  for (const list of ['/', addressOf(plan, 'updates', 'vi'), addressOf(plan, 'register', 'vi', commitment!)])
    expect(site.page(list).hrefs(), list).toContain(update.vi);
  for (const language of ['vi', 'en'] as const) {
    expect(site.page(update[language]).words('h1')).toBe(title(language === 'vi' ? vi : en));
    expect(site.page(update[language]).$('.stale')).toHaveLength(0);
    const page = site.page(addressOf(plan, 'targets', language, target));
    expect(page.hrefs('.observations')).toEqual(expect.arrayContaining([update[language], source.url]));
    expect(page.words('.observations')).toContain(figures[language]);
    expect(page.words('svg.progress')).toContain(figures[language]);
  }
  expect(site.text('/feed.xml')).toContain(update.vi);
  expect(site.text('/en/feed.xml')).toContain(update.en);
  const row = site
    .text(`/data/${plan}/observations.csv`)
    .split('\r\n')
    .find((line) => line.endsWith(`,${id}`));
  expect(row).toContain(`${target},`);
  expect(row).toContain(`,${value},`);
});

test('a second plan needs only a folder and a file, and the units it measures in', () => {
  const site = siteOf('edited');
  const example = siteOf('example');
  // The states added to the built example alone, its later day of review and its own list of places are no part of the plan; pages to
  // cite from are a form that the edited site leaves out.
  const own = example.pages
    .map(({ address }) => address)
    .filter(
      (address) =>
        /^\/(?:en\/)?2024-h1\//u.test(address) &&
        !/3-(?:08|09|10)|1-09|viec-xong|thon-ben|tong-ket|outcome|trich-dan|\/cite\//u.test(address),
    );
  expect(own.filter((address) => !site.exists(address))).toEqual([]);
  expect(site.text('/_headers')).toContain('/2024-h1/*');
  const sentences = ({ $ }: BuiltPage): string[] =>
    $('.official > .s')
      .toArray()
      .map((sentence) => `${sentence.attribs.id} ${plain($(sentence).text())}`);
  for (const address of ['/2024-h1/nghi-quyet/', '/2024-h1/nhom/3/', '/en/2024-h1/groups/1/']) {
    expect(sentences(site.page(address)).length).toBeGreaterThan(2);
    expect(sentences(example.page(address))).toEqual(expect.arrayContaining(sentences(site.page(address))));
  }
  expect(site.text('/feed.xml')).toContain('/2024-h1/cap-nhat/2023-12-20-hop-thon/');
});
